/** What the popup says where there is nothing to show, how it keeps up with the page, and what can be taken from it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { popupWords } from '../../common/words/popup.ts';
import { shellWords } from '../../common/words/shell.ts';
import { inEachBrowser } from './stage.ts';

const words = popupWords.en;
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');

async function click(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted);
    if (!found) throw new Error(`no button "${wanted}"`);
    found.click();
  }, name);
}

/** Exports in a format; answers with what asks for the file, null until it is there. */
async function exported(popup: Page, format: string): Promise<() => Promise<{ name: string; text: string } | null>> {
  await popup.evaluate(() => {
    const saved: { name: string; text: Promise<string> }[] = [];
    Object.assign(globalThis, { saved });
    const made = new Map<string, Blob>();
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const url = make(blob);
      made.set(url, blob as Blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, text: made.get(this.href)?.text() ?? Promise.resolve('nothing') });
    };
  });
  await click(popup, format);
  return () =>
    popup.evaluate(async () => {
      const [first] = (globalThis as unknown as { saved: { name: string; text: Promise<string> }[] }).saved;
      if (!first) return null;
      // Blob.text() takes the byte order mark away.
      return { name: first.name, text: await first.text };
    });
}

inEachBrowser('the popup', (stage, name) => {
  test('says that extensions may not run on a page of the browser', async () => {
    const page = await stage().own('options.html');
    const tab = await stage().control.tabOf(await page.evaluate(() => location.href));
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.forbidden.title);
    expect(await popup.evaluate(() => document.querySelectorAll('[role=switch]').length), 'no site to switch').toBe(1);
  });

  test('says that only web pages are read where the tab shows another document, and offers nothing', async () => {
    const { tab } = await stage().visit(
      stage().serve('/notes.txt', 'InnoHK funds AI laboratories in Hong Kong.', { 'content-type': 'text/plain' }),
    );
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.otherDocument.title);
    expect(await popup.evaluate(() => document.querySelectorAll('main button').length)).toBe(0);
  });

  test('follows its tab to a page of another site, which takes long to load', async () => {
    let end = (): void => {};
    const slow = createServer(({ url }, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<!doctype html><title>Noodles</title><p>Noodles.');
      if (url === '/slow') end = () => response.end('</p>');
      else response.end();
    });
    await new Promise<void>((ready) => slow.listen(0, '127.0.0.1', ready));
    try {
      const { page, tab } = await stage().read('/sample.html');
      const popup = await stage().own(`popup.html?tab=${tab}`);
      await expect.poll(() => textOf(popup)).toContain(words.here('127.0.0.1'));
      // The gate looks at what is seen.
      await page.bringToFront();
      const loaded = page.goto(`http://localhost:${(slow.address() as AddressInfo).port}/slow`);
      await expect.poll(() => textOf(popup)).toContain(words.reading);
      expect(await textOf(popup)).toContain(words.here('localhost'));
      end();
      await loaded;
      await expect.poll(() => textOf(popup)).toContain(words.nothing.title);
    } finally {
      slow.closeAllConnections();
      slow.close();
    }
  });

  test('says that a site is off, and switches it on again', async () => {
    await stage().choose({ offSites: ['127.0.0.1'] });
    const { tab } = await stage().visit('/sample.html');
    const popup = await stage().own(`popup.html?tab=${tab}`);
    const off = words.offSite('127.0.0.1');
    await expect.poll(() => textOf(popup)).toContain(off.title);
    await popup.focus('main button');
    await popup.keyboard.press('Enter');
    await expect.poll(() => textOf(popup)).toContain(words.digest);
    // The button has gone.
    expect(await popup.evaluate(() => document.activeElement?.localName)).toBe('main');
  });

  test('says that all sites are off, and switches them on again', async () => {
    await stage().choose({ enabled: false });
    const { tab } = await stage().visit('/sample.html');
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.offEverywhere.title);
    await click(popup, words.offEverywhere.action ?? '');
    await expect.poll(() => textOf(popup)).toContain(words.digest);
  });

  test.each([
    ['this site', { offSites: ['127.0.0.1'] }, { offSites: [] }, shellWords.en.offSite],
    ['all sites', { enabled: false }, { enabled: true }, shellWords.en.offEverywhere],
  ])('and button follow a page that has nothing while %s is off and on again', async (_, off, on, title) => {
    // The gate lets it pass, and nothing in it counts.
    const { tab } = await stage().read(
      stage().serve('/nothing', '<!doctype html><title>Noodles</title><p>Hong Kong noodles.</p><p>AI in Paris.</p>'),
    );
    const button = () => stage().control.call('action.getTitle', { tabId: tab });
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.nothing.title);
    for (let round = 0; round < 2; round++) {
      await stage().choose(off);
      await expect.poll(button).toBe(title);
      await expect.poll(() => textOf(popup)).not.toContain(words.nothing.title);
      await stage().choose(on);
      await expect.poll(button).toBe(shellWords.en.nothing);
      await expect.poll(() => textOf(popup)).toContain(words.nothing.title);
    }
  });

  /** Opens a page with these words that is being edited. */
  async function edited(text: string) {
    const { page, tab } = await stage().visit(
      stage().serve(
        '/edited',
        `<!doctype html><title>AI</title><script>document.designMode = "on"</script><p>${text}</p>`,
      ),
    );
    await stage().settled(tab);
    const endEditing = (): Promise<void> =>
      page.evaluate(() => {
        document.designMode = 'off';
      });
    return { tab, endEditing };
  }

  test('says that a page is being edited, and reads it once that has ended', async () => {
    const { tab, endEditing } = await edited('HKMA lets banks try AI in Hong Kong.');
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.editing.title);
    await endEditing();
    const again = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(again)).toContain(words.digest);
  });

  test('says that there is nothing once an edited page was read, which has nothing', async () => {
    const { tab, endEditing } = await edited('Hong Kong noodles.');
    await endEditing();
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.nothing.title);
  });

  test('is there with its switches while the page is busy, and shows the page once it answers', async () => {
    const { page, tab, report } = await stage().read('/sample.html');
    // Firefox opens no new tab for a test while another one is busy.
    const popup = await stage().own('welcome.html');
    await page.evaluate(() => {
      // No timer: in a tab behind another one it comes late.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const end = performance.now() + 6000;
        while (performance.now() < end);
      };
      port2.postMessage(null);
    });
    const free = performance.now() + 6000;
    await popup.evaluate((there) => location.replace(there), `popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup).catch(() => '')).toContain(words.reading);
    expect(await textOf(popup)).toContain(words.here('127.0.0.1'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
    await expect
      .poll(() => stage().control.call('storage.local.get', null))
      .toMatchObject({
        settings: { offSites: ['127.0.0.1'] },
      });
    expect(performance.now(), 'all of this while the page was busy').toBeLessThan(free);
    await expect.poll(() => textOf(popup), { timeout: 15_000 }).toContain(words.offSite('127.0.0.1').title);
    await stage().choose({ offSites: [] });
    await expect.poll(() => textOf(popup)).toContain(words.counts(report.count, report.sections.length, 7));
  });

  test('follows the page while it changes, and folds nothing that was open', async () => {
    const { page, tab, report } = await stage().read(
      stage().serve(
        '/changing',
        `<!doctype html><title>AI in Hong Kong</title>
        <p>The HKMA’s GenA.I. Sandbox lets banks in Hong Kong detect fraud with AI.</p>
        <p>The HKMA lets Hong Kong banks use AI.</p>
        <p>InnoHK funds the AI laboratories of HKUST in Hong Kong.</p>`,
      ),
    );
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.counts(report.count, report.sections.length, 7));
    const parts = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('details')].map(({ open, textContent }) => ({
          open,
          isOnBanks: textContent?.includes('lets banks') ?? false,
        })),
      );
    expect((await parts())[0]).toEqual({ open: true, isOnBanks: true });
    await page.bringToFront();
    await page.evaluate(() => {
      for (const at of [1, 2, 3, 4]) {
        const paragraph = document.createElement('p');
        paragraph.textContent = `Report ${at}: InnoHK pays HKUST for artificial intelligence laboratories in Hong Kong.`;
        document.body.prepend(paragraph);
      }
    });
    await expect.poll(async () => (await parts())[0]?.isOnBanks, { timeout: 10_000 }).toBe(false);
    expect(await parts()).toContainEqual({ open: true, isOnBanks: true });
    expect(await textOf(popup)).toContain('Report 4');
  });

  test('names the sections that the page does not touch', async () => {
    const { tab, report } = await stage().read(
      stage().serve('/one', '<!doctype html><title>AI</title><p>HKMA lets banks try AI in Hong Kong.</p>'),
    );
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.notTouched);
    const listed = await popup.evaluate(() => document.querySelector('.untouched')?.textContent ?? '');
    expect(listed.split(' · ')).toHaveLength(
      6 - report.sections.filter((each) => each.section !== 'introduction').length,
    );
  });

  test.each([
    ['Markdown', 'md', /^# .*\n\n<http:\/\/127/],
    ['CSV', 'csv', /^\ufeffSection,Term,/],
    ['JSON', 'json', /^\{\n {2}"title"/],
  ])('gives the page’s mentions as %s, made here', async (format, ending, start) => {
    const { tab } = await stage().read('/sample.html');
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.digest);
    const requests = stage().server.requests.length;
    const file = await exported(popup, format);
    await expect.poll(file).toMatchObject({ name: expect.stringMatching(new RegExp(`\\.${ending}$`)) });
    const { text = '' } = (await file()) ?? {};
    expect(ending === 'csv' ? `\ufeff${text.replace(/^\ufeff/, '')}` : text).toMatch(start);
    expect(text).toContain('InnoHK');
    expect(stage().server.requests.length).toBe(requests);
  });

  test('exports every mention of a page that has more than the popup lists', async () => {
    const sentence = (at: number) =>
      `<p>Report ${at}: InnoHK pays for artificial intelligence research in Hong Kong.</p>`;
    const { tab, report } = await stage().read(
      stage().serve(
        '/many',
        `<!doctype html><title>AI in Hong Kong</title>${Array.from({ length: 400 }, (_, at) => sentence(at)).join('')}`,
      ),
    );
    expect(report.mentions.length).toBeLessThan(report.count);
    const popup = await stage().own(`popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.listCut(report.mentions.length, report.count));
    const file = await exported(popup, 'JSON');
    const rows = async () => JSON.parse((await file())?.text ?? '{"rows":[]}').rows as { before: string }[];
    await expect.poll(async () => (await rows()).length).toBe(report.count);
    expect((await rows()).at(-1)?.before).toContain('Report 399');
  });

  // Firefox lets no script into a page of an extension before the page's own.
  test.runIf(name === 'chrome')('is drawn whole at its first drawing', async () => {
    const { tab } = await stage().read('/sample.html');
    const popup = await stage().own('options.html');
    await popup.evaluateOnNewDocument(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const { length } = document.body?.textContent?.trim() ?? '';
        if (length > 0) seen.push(length);
      }).observe(document, { childList: true, subtree: true });
    });
    await popup.goto(`${stage().launched.base}popup.html?tab=${tab}`);
    await expect.poll(() => textOf(popup)).toContain(words.digest);
    expect(await popup.evaluate(() => (globalThis as unknown as { seen: number[] }).seen.length)).toBe(1);
  });
});
