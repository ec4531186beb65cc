/** Commands as the browser gives them: from mention to mention, and silence while somebody types. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardWords } from '../../common/words/card.ts';
import { popupWords } from '../../common/words/popup.ts';
import { cardBox, told } from '../harness/card.ts';
import { pressCommand, pressWithoutShortcut, shortcuts } from '../harness/press-command.ts';
import { findWords } from '../harness/words-on-page.ts';
import { inEachBrowser } from './stage.ts';

const words = cardWords.en;

interface Views {
  extension: { getViews(about: { type: string }): Window[] };
}

/** Names that stand once on the page of long stories. */
const ONCE = ['HKUST', 'Cyberport', 'HKGAI', 'ASTRI'];

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title>
<input id="field"><textarea id="area"></textarea><div id="editor" contenteditable="true">edit</div>
<iframe id="frame" srcdoc="<input id='inner'>" height="80"></iframe>
<p><a id="link" href="#here">A link</a> HKUST trains artificial intelligence in Hong Kong.</p>
<p>Cyberport rents out AI computing in Hong Kong.</p><div style="height: 3000px"></div>
<p>HKGAI trains an AI model in Hong Kong.</p>`;

/** Waits until the page has not scrolled for some frames. */
const stillness = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let [at, frames] = [scrollY, 0];
        const look = (): void => {
          frames = scrollY === at ? frames + 1 : 0;
          at = scrollY;
          if (frames > 12) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

inEachBrowser('by keyboard', (stage, name) => {
  const command = (name: string): Promise<void> => pressCommand(stage().launched, stage().control, name);
  const toggle = (): Promise<void> => pressWithoutShortcut(stage().launched, stage().control, 'toggle');
  /** The page is in front, since commands go to the tab in front. */
  const open = async () => {
    const opened = await stage().read(stage().serve('/keys', PAGE));
    await opened.page.bringToFront();
    return opened;
  };

  test('each command that has a suggested shortcut got it, and all can be changed', async () => {
    const manifest = (await stage().control.call('runtime.getManifest')) as {
      commands: Record<string, { suggested_key?: { default: string } }>;
    };
    const given = new Map((await shortcuts(stage().control)).map(({ name, shortcut }) => [name, shortcut]));
    expect([...given.keys()].sort()).toEqual(['_execute_action', 'next', 'open', 'previous', 'toggle']);
    for (const [name, { suggested_key }] of Object.entries(manifest.commands)) {
      expect(given.get(name), name).toBe(suggested_key?.default ?? '');
    }
  });

  test('next goes from mention to mention and around; each card is told with its place', async () => {
    const { page, mentions } = await open();
    const all = mentions.length;
    const heard: string[][] = [];
    for (let at = 1; at <= all + 1; at++) {
      await command('next');
      const place = words.mentionAt(((at - 1) % all) + 1, all);
      await expect.poll(async () => (await told(page))?.[1]).toBe(place);
      heard.push((await told(page)) ?? []);
    }
    expect(heard[all]).toEqual(heard[0]);
    expect(new Set(heard.map(([name]) => name)).size).toBe(new Set(mentions.map(({ term }) => term)).size);
    await command('previous');
    await expect.poll(async () => (await told(page))?.[1]).toBe(words.mentionAt(all, all));
  });

  test('brings the mention into the window, its card beside it', async () => {
    const { page } = await open();
    await command('previous');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await expect.poll(() => cardBox(page)).toMatchObject({ bottom: expect.any(Number) });
    const line = (): Promise<number> =>
      page.evaluate(() => document.querySelector('p:last-of-type')?.getBoundingClientRect().top ?? -1);
    await expect.poll(line).toBeLessThan(800);
    expect(await line()).toBeGreaterThan(0);
  });

  test.each([
    [1366, 650],
    [1280, 600],
    [1000, 800],
  ])('in a window of %i × %i the card needs no scrolling, wherever the mention stands', async (width, height) => {
    const filler = `<p>${'Nothing in this sentence is of interest to anybody. '.repeat(40)}</p>`;
    const scroller = `<div style="height:300px;overflow:auto">${filler.repeat(3)}<p>HKGAI trains an AI model in Hong Kong.</p>${filler}</div>`;
    const url = stage().serve(
      '/long',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title><body style="font-size:24px">
      <p>HKUST trains artificial intelligence in Hong Kong.</p>${filler.repeat(2)}
      <p>${`A long story about artificial intelligence in the city. ${'And so it goes on. '.repeat(25)}`.repeat(4)} In Hong Kong, Cyberport rents out AI computing. ${'And so it goes on. '.repeat(40)}</p>
      ${filler}${scroller}${filler.repeat(2)}<p>In Hong Kong ASTRI makes artificial intelligence.</p>`,
    );
    const { page, mentions } = await stage().read(url);
    await page.setViewport({ width, height });
    await page.bringToFront();
    for (const [at, { text }] of mentions.entries()) {
      await command('next');
      await expect.poll(async () => (await told(page))?.[1]).toBe(words.mentionAt(at + 1, mentions.length));
      await stillness(page);
      const state = await page.evaluate(() => {
        const card = document.activeElement?.shadowRoot?.activeElement;
        const box = card?.getBoundingClientRect();
        return { hidden: (card?.scrollHeight ?? 999) - (card?.clientHeight ?? 0), top: box?.top, bottom: box?.bottom };
      });
      expect(state.hidden, text).toBe(0);
      expect(state.top, text).toBeGreaterThanOrEqual(0);
      expect(state.bottom, text).toBeLessThanOrEqual(height);
      if (!ONCE.includes(text)) continue;
      const { x, y } = (await findWords(page, text, false)) ?? { x: -1, y: -1 };
      const seen = await page.evaluate(
        (...place) => document.elementFromPoint(...place)?.closest('p')?.textContent,
        x,
        y,
      );
      expect(seen, 'the words are in sight').toContain(text);
    }
  });

  test('next leads only to what can be seen', async () => {
    const url = stage().serve(
      '/folds',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title>
      <p style="position:absolute;left:-9999px">HKUST trains artificial intelligence in Hong Kong.</p>
      <p>Cyberport rents out AI computing.</p>
      <div style="height:0;overflow:hidden"><p>HKGAI trains an AI model in Hong Kong.</p></div>
      <p>ASTRI has AI laboratories.</p>`,
    );
    const { page, mentions } = await stage().read(url);
    await page.bringToFront();
    const seen = mentions.filter(({ blockText }) => /^(?:Cyberport|ASTRI)/.test(blockText));
    expect(seen.length).toBeLessThan(mentions.length);
    for (const at of [...seen.keys(), 0]) {
      await command('next');
      await expect.poll(async () => (await told(page))?.[1]).toBe(words.mentionAt(at + 1, seen.length));
    }
  });

  test('the page does not scroll where the mention is in sight with room for its card', async () => {
    const { page } = await open();
    await page.evaluate(() => scrollTo(0, 20));
    await command('next');
    await expect.poll(() => told(page)).not.toBeNull();
    await stillness(page);
    expect(await page.evaluate(() => scrollY)).toBe(20);
  });

  test('nor where the mention stands in a root of its own', async () => {
    const url = stage().serve(
      '/component',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title><div style="height:150px"></div>
      <div><template shadowrootmode="open"><p>HKUST trains artificial intelligence in Hong Kong.</p></template></div>
      <div style="height:3000px"></div>`,
    );
    const { page } = await stage().read(url);
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 20));
    await command('next');
    await expect.poll(() => told(page)).not.toBeNull();
    await stillness(page);
    expect(await page.evaluate(() => scrollY)).toBe(20);
  });

  test.each(['#field', '#area', '#editor'])('no command acts while somebody types in %s', async (where) => {
    const { page, tab } = await open();
    await page.focus(where);
    await command('next');
    // The extension has looked where focus is before it can answer this.
    await stage().settled(tab);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await command('next');
    await expect.poll(async () => (await told(page))?.[1]).toContain('1 of');
  });

  test('nor while somebody types in a frame', async () => {
    const { page, tab } = await open();
    const frame = await (await page.waitForSelector('#frame'))?.contentFrame();
    await frame?.focus('#inner');
    await command('next');
    await stage().settled(tab);
    await page.focus('#link');
    await command('next');
    await expect.poll(async () => (await told(page))?.[1]).toContain('1 of');
  });

  test('the command without a shortcut can be given one, and switches marks off and on', async () => {
    const { tab } = await open();
    const state = async (): Promise<string> => {
      const standing = await stage().settled(tab);
      return standing.kind === 'page' ? standing.report.state : standing.kind;
    };
    // However soon the second press comes, it undoes the first.
    await Promise.all([toggle(), toggle()]);
    const stored = () => stage().control.call('storage.local.get', null);
    await expect.poll(stored).toEqual({ settings: { version: 1 } });
    await toggle();
    await expect.poll(state).toBe('off-everywhere');
    await toggle();
    await expect.poll(state).toBe('found');
  });

  // In Firefox no test can open such a page: its load never comes.
  test.runIf(name === 'chrome')(
    'a command acts on a page that stopped its own loading, and so is never idle',
    async () => {
      const { page } = await stage().visit('/zoo/stopped.html');
      await page.bringToFront();
      await toggle();
      await expect
        .poll(() => stage().control.call('storage.local.get', null))
        .toMatchObject({ settings: { enabled: false } });
    },
  );

  test('on a page without a mention the popup opens, as wide as it should be, and says so', async () => {
    const { page, tab } = await stage().visit('/quiet/unrelated-en.html');
    await stage().settled(tab);
    await page.bringToFront();
    await command('next');
    // The toolbar's own popup, as another page of the extension sees it.
    const popup = () =>
      stage().control.page.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Views | undefined>;
        const view = (browser ?? chrome)?.extension.getViews({ type: 'popup' })[0];
        return { width: view?.innerWidth, text: view?.document.body.textContent };
      });
    await expect.poll(popup).toEqual({ width: 400, text: expect.stringContaining(popupWords.en.nothing.title) });
  });
});
