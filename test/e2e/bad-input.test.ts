/** Pages and messages that nobody would wish for. */
import { expect, test } from 'vitest';
import { popupWords } from '../../common/words/popup.ts';
import { inEachBrowser } from './stage.ts';

const words = popupWords.en;

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title>';
const SENTENCE = 'HKUST trains artificial intelligence in Hong Kong.';
const FILLER = 'Nothing in this sentence is of any interest to anybody, and there are many of its kind. ';

/** Lets a tab answer every message with this text. Runs in a page of the extension's own. */
async function answerWith(tabId: number, text: string): Promise<void> {
  const world = globalThis as unknown as Record<'browser' | 'chrome', Scripting | undefined>;
  await (world.browser ?? world.chrome)?.scripting.executeScript({
    target: { tabId },
    args: [text],
    func: (answer: string) => {
      const { runtime } = (globalThis as unknown as { chrome: Messages }).chrome;
      runtime.onMessage.addListener((_message, _sender, respond) => respond(answer));
    },
  });
}
interface Scripting {
  scripting: {
    executeScript(what: { target: { tabId: number }; args: [string]; func: (text: string) => void }): unknown;
  };
}
interface Messages {
  runtime: {
    onMessage: {
      addListener(hear: (message: unknown, sender: unknown, respond: (answer: string) => void) => void): void;
    };
  };
}

inEachBrowser('bad input', (stage) => {
  test('a page without text is read and has nothing', async () => {
    const { tab, console } = await stage().visit(stage().serve('/empty', '<!doctype html>'));
    expect((await stage().settled(tab)).kind).toBe('silent');
    expect(console).toEqual([]);
  });

  test('a page with 5 MB of text is read to its end', async () => {
    const many = `<p>${FILLER.repeat(10)}</p>\n`.repeat(5000);
    const { mentions, report, console } = await stage().read(
      stage().serve('/large', `${HEAD}<p>${SENTENCE}</p>${many}<p>Cyberport rents out AI computing in Hong Kong.</p>`),
    );
    expect(report.settled).toBe(true);
    expect(mentions.map(({ text }) => text)).toEqual(expect.arrayContaining(['HKUST', 'Cyberport']));
    expect(console).toEqual([]);
  });

  test('a single text node of 5 MB is read', async () => {
    const url = stage().serve('/node', `${HEAD}<p>${SENTENCE} ${FILLER.repeat(60_000)}</p>`);
    const { mentions } = await stage().read(url);
    expect(mentions.map(({ text }) => text)).toContain('HKUST');
  });

  test('a page whose fields are named like the properties of elements is read', async () => {
    const { mentions, report, console } = await stage().read('/clobbered.html');
    expect(report.settled).toBe(true);
    expect(mentions.map(({ text }) => text)).toContain('HKUST');
    expect(console).toEqual([]);
  });

  test('markup nested 10,000 deep is read', async () => {
    const inside = 'Cyberport rents out AI computing in Hong Kong.';
    const deep = `${HEAD}<p>${SENTENCE}</p>${'<div>'.repeat(10_000)}${inside}${'</div>'.repeat(10_000)}`;
    const { mentions } = await stage().read(stage().serve('/deep', deep));
    expect(mentions.map(({ text }) => text)).toEqual(expect.arrayContaining(['HKUST', 'Cyberport']));
  });

  // Not rendered, since Chromium itself crashes when it lays out a tree as deep as that.
  test('a tree that a script made 10,000 deep does not stop the reading', async () => {
    const deep = stage().serve(
      '/tree',
      `${HEAD}<body><p>${SENTENCE}</p><div hidden id="top"></div><script>
      let at = document.getElementById('top');
      for (let level = 0; level < 10000; level++) at = at.appendChild(document.createElement('div'));
      at.textContent = 'Cyberport rents out AI computing in Hong Kong.';</script><p>HKGAI trains an AI model in Hong Kong.</p>`,
    );
    const { mentions, console } = await stage().read(deep);
    expect(mentions.map(({ text }) => text)).toEqual(expect.arrayContaining(['HKUST', 'HKGAI']));
    expect(mentions.map(({ text }) => text)).not.toContain('Cyberport');
    expect(console).toEqual([]);
  });

  test('text that changes 20 times a second is followed, and other text stays marked', async () => {
    const url = stage().serve(
      '/busy',
      `${HEAD}<p>${SENTENCE}</p><p id="clock"></p><script>
      let tick = 0;
      const timer = setInterval(() => {
        clock.textContent = ++tick < 40 ? 'tick ' + tick : 'Cyberport rents out AI computing in Hong Kong.';
        if (tick === 40) clearInterval(timer);
      }, 50);</script>`,
    );
    const { tab, console, mentions } = await stage().read(url);
    expect(mentions.map(({ text }) => text)).toContain('HKUST');
    const texts = async () => (await stage().found(tab)).mentions.map(({ text }) => text);
    await expect.poll(texts, { timeout: 10_000 }).toEqual(expect.arrayContaining(['HKUST', 'Cyberport']));
    expect(console).toEqual([]);
  });

  test('lone surrogates, invisible and bidirectional characters and full-width letters keep their places', async () => {
    const url = stage().serve(
      '/odd',
      `${HEAD}<p id="odd"></p><script>
      odd.textContent = '\\ud83c\\u202e ＨＫＵＳＴ\\u200b trains\\u00ad arti\\u00adficial intelligence \\udc00 in Hong\\u00a0Kong.'</script>`,
    );
    const { mentions, console } = await stage().read(url);
    for (const { blockText, start, end, text } of mentions) expect(blockText.slice(start, end)).toBe(text);
    expect(mentions.map(({ term }) => term)).toContain('hkust');
    expect(console).toEqual([]);
  });

  // Of those that test/common/messages.test.ts has, such as would be answered with something if they were taken.
  test.each([
    ['nothing', null],
    ['a number', 7],
    ['an unknown type', { type: 'delete-everything' }],
    ['a tab that is none', { type: 'inspect', tabId: -1 }],
    ['a setting that is none', { type: 'choose', choice: { kind: 'settings', change: { colour: 'red' } } }],
    ['a step to nowhere', { type: 'command', name: 'sideways' }],
  ])('a message that is %s is not answered, and everything goes on', async (_, message) => {
    const { tab, report } = await stage().read('/sample.html');
    const background = await stage().control.tellRaw(message);
    const inPage = await stage().control.call('tabs.sendMessage', tab, message, { frameId: 0 });
    expect([background ?? null, inPage ?? null]).toEqual([null, null]);
    expect((await stage().found(tab)).report.count).toBe(report.count);
    expect(await stage().control.call('storage.local.get', null)).toEqual({});
  });

  test.each([
    ['no object', 'null'],
    ['an object without anything', '{}'],
    ['one with a section that is none', '{"sections":[{"section":"weather","count":1,"score":1}]}'],
  ])('a report that is %s, from a page that is not itself any more, is not shown', async (_, report) => {
    const { tab } = await stage().visit(stage().serve('/forged', '<!doctype html><p>Noodles.</p>'));
    expect((await stage().settled(tab)).kind).toBe('silent');
    await stage().control.page.evaluate(answerWith, tab, report);
    expect(await stage().control.call('tabs.sendMessage', tab, { type: 'report' }, { frameId: 0 })).toBe(report);
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => popup.evaluate(() => document.body.textContent)).toContain(words.nothing.title);
  });

  test('settings that are damaged or from a later version fall back to defaults one by one', async () => {
    await stage().control.call('storage.local.set', {
      settings: {
        version: 99,
        enabled: 'perhaps',
        offSites: [7],
        dwell: -1,
        markColour: 'violet',
        fromLater: { kept: true },
      },
    });
    const { report } = await stage().read('/sample.html');
    expect(report.state).toBe('found');
    await stage().choose({ dwell: 0 });
    const { settings } = (await stage().control.call('storage.local.get', 'settings')) as {
      settings: Record<string, unknown>;
    };
    expect(settings).toMatchObject({ version: 99, dwell: 0, markColour: 'violet', fromLater: { kept: true } });
  });
});
