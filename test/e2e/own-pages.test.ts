/** Settings and the first-run page: every choice takes effect, and can be taken to a file and back. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { TONES } from '../../common/mark-look.ts';
import { optionsWords } from '../../common/words/options.ts';
import { shortcutWords } from '../../common/words/shortcuts.ts';
import { welcomeWords } from '../../common/words/welcome.ts';
import { inEachBrowser } from './stage.ts';

const words = optionsWords.en;
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');

/** Presses a button, a radio button or a switch by its label. */
async function choose(page: Page, label: string): Promise<void> {
  await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, label')];
    const found = all.find((one) => (one.ariaLabel ?? one.textContent)?.trim() === wanted);
    if (!found) throw new Error(`nothing called "${wanted}"`);
    found.click();
  }, label);
}

inEachBrowser('settings', (stage) => {
  const stored = async (): Promise<Record<string, unknown>> =>
    ((await stage().control.call('storage.local.get', 'settings')) as { settings?: Record<string, unknown> })
      .settings ?? {};
  async function open(): Promise<Page> {
    const page = await stage().own('options.html');
    await expect.poll(() => textOf(page)).toContain(words.file);
    return page;
  }

  test('a style and a colour show in the sample, and on a page that is open', async () => {
    const { page: marked } = await stage().read('/sample.html');
    const before = await marked.screenshot({ encoding: 'base64' });
    const page = await open();
    await choose(page, words.styles.background);
    await choose(page, words.colours.violet);
    await expect.poll(stored).toMatchObject({ markStyle: 'background', markColour: 'violet' });
    const { '': light, d: dark } = TONES.violet;
    const ground = (): Promise<string | undefined> =>
      page.evaluate(() => {
        const mark = document.querySelector('.sample mark');
        return mark ? getComputedStyle(mark).getPropertyValue('--line-colour') : undefined;
      });
    await expect.poll(ground).toBe(`light-dark(${light}, ${dark})`);
    expect(await page.evaluate(() => document.querySelector('.sample mark')?.className)).toBe('background');
    await marked.bringToFront();
    await expect.poll(() => marked.screenshot({ encoding: 'base64' })).not.toBe(before);
  });

  test('only the first mention of each term is marked where that is chosen', async () => {
    const { page: marked } = await stage().read('/sample.html');
    const before = await marked.screenshot({ encoding: 'base64' });
    const page = await open();
    await choose(page, words.densities.first);
    await expect.poll(stored).toMatchObject({ density: 'first' });
    await marked.bringToFront();
    await expect.poll(() => marked.screenshot({ encoding: 'base64' })).not.toBe(before);
  });

  test('a site is added and taken out; what is no site is refused with a reason', async () => {
    const page = await open();
    await page.type('input[type=text]', 'not a site');
    await choose(page, words.add);
    await expect.poll(() => textOf(page)).toContain(words.badSite('not a site'));
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=text]');
      field?.select();
    });
    await page.type('input[type=text]', 'https://News.Example.com/today');
    await choose(page, words.add);
    await expect.poll(stored).toMatchObject({ offSites: ['news.example.com'] });
    await choose(page, words.remove('news.example.com'));
    await expect.poll(stored).not.toHaveProperty('offSites');
  });

  test('a hidden term is listed by its name, and let back in', async () => {
    await stage().choose({ hiddenTerms: [{ term: 'innohk', host: 'example.com' }] });
    const page = await open();
    await expect.poll(() => textOf(page)).toContain(`InnoHK ${words.onSite('example.com')}`);
    await choose(page, words.remove('InnoHK'));
    await expect.poll(stored).not.toHaveProperty('hiddenTerms');
  });

  test('focus goes on to what is next when a row or a question goes', async () => {
    await stage().choose({
      offSites: ['a.example', 'b.example', 'c.example'],
      hiddenTerms: [
        { term: 'innohk', host: '' },
        { term: 'hkust', host: '' },
      ],
    });
    const page = await open();
    await page.bringToFront();
    const focus = async (label: string): Promise<void> => {
      await expect.poll(() => textOf(page)).toContain(label.replace(/^.* /, ''));
      await page.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('button')];
        all.find((one) => (one.ariaLabel ?? one.textContent)?.trim() === wanted)?.focus();
      }, label);
    };
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
    const expectFocus = (name: string) => expect.poll(focused, { message: name }).toBe(name);
    await focus(words.remove('b.example'));
    for (const next of [words.remove('c.example'), words.remove('a.example'), words.sites]) {
      await page.keyboard.press('Enter');
      await expectFocus(next);
    }
    await expect.poll(stored).not.toHaveProperty('offSites');
    await expect.poll(() => textOf(page)).toContain('InnoHK');
    await focus(words.remove('InnoHK'));
    for (const next of [/HKUST|Hong Kong University/, words.hiddenTerms]) {
      await page.keyboard.press('Enter');
      await expect.poll(focused).toMatch(next);
    }
    await focus(words.reset);
    for (const answer of [words.cancel, words.resetYes]) {
      await page.keyboard.press('Enter');
      await expect.poll(() => textOf(page)).toContain(words.resetQuestion);
      await focus(answer);
      await page.keyboard.press('Enter');
      await expectFocus(words.reset);
    }
  });

  test('a file brings settings in; a damaged one is refused and changes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'settings-'));
    const file = join(folder, 'settings.json');
    try {
      const page = await open();
      const give = async (text: string): Promise<void> => {
        writeFileSync(file, text);
        const input = await page.$('input[type=file]');
        await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
      };
      await give('{ broken');
      await expect.poll(() => textOf(page)).toContain(words.refused({ kind: 'not-json' }));
      expect(await stored()).toEqual({});
      await give(JSON.stringify({ product: 'hong-kong-ai-in-context', version: 1, settings: { dwell: 700 } }));
      await expect.poll(stored).toMatchObject({ dwell: 700 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('goes back to the defaults after asking', async () => {
    await stage().choose({ dwell: 100, offSites: ['example.com'] });
    const page = await open();
    await choose(page, words.reset);
    expect(await textOf(page)).toContain(words.resetQuestion);
    await choose(page, words.resetYes);
    await expect.poll(stored).toEqual({ version: 1 });
  });

  test.each(['options.html', 'welcome.html'])('%s names the shortcuts, and which command has none', async (path) => {
    const page = await stage().own(path);
    const { commands, notSet } = shortcutWords.en;
    const rows = (): Promise<string[][]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('.keys div')].map((row) =>
          [...row.children].map((cell) => cell.textContent ?? ''),
        ),
      );
    await expect.poll(rows).toEqual([
      [commands._execute_action, 'Alt+Shift+H'],
      [commands.next, 'Alt+Shift+J'],
      [commands.previous, 'Alt+Shift+K'],
      [commands.open, 'Alt+Shift+O'],
      [commands.toggle, notSet],
    ]);
  });

  test('leads to the browser’s list of shortcuts', async () => {
    const page = await open();
    const { browser } = stage().launched;
    const before = await browser.pages();
    await choose(page, shortcutWords.en.change);
    const opened = async () => (await browser.pages()).find((each) => !before.includes(each));
    await expect
      .poll(async () => (await opened())?.url())
      .toMatch(/^(?:chrome:\/\/extensions\/shortcuts|about:addons)/);
    await (await opened())?.close();
  });

  test('a shortcut that was changed meanwhile is shown when the reader comes back', async () => {
    const page = await open();
    await page.evaluate(() => {
      type Api = { commands: { getAll: () => Promise<object[]> } };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      (browser ?? chrome).commands.getAll = async () => [{ name: 'toggle', shortcut: 'Alt+Shift+X' }];
    });
    // The page listens from its first drawing on, which a page behind may put off.
    const comeBack = () => page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect.poll(() => comeBack().then(() => textOf(page))).toContain('Alt+Shift+X');
  });

  test('the first-run page explains itself, and its sample opens by keyboard', async () => {
    const page = await stage().own('welcome.html');
    const { marks, privacy, access, accessGiven } = welcomeWords.en;
    for (const words of [marks, privacy, access, accessGiven]) await expect.poll(() => textOf(page)).toContain(words);
    await page.bringToFront();
    await page.focus('.mark');
    const card = (): Promise<boolean> => page.evaluate(() => document.querySelector('[role=dialog]') !== null);
    await expect.poll(card).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(card).toBe(false);
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.className);
    // From inside the card, by its button, and from the mark itself.
    const into = async (presses: number): Promise<void> => {
      for (let press = 0; press < presses; press++) await page.keyboard.press('Tab');
    };
    for (const [presses, key] of [
      [2, 'Escape'],
      [1, 'Enter'],
      [0, 'Escape'],
    ] as const) {
      await page.keyboard.press('Enter');
      await expect.poll(card).toBe(true);
      await into(presses);
      await page.keyboard.press(key);
      await expect.poll(card).toBe(false);
      expect(await focused()).toBe('mark');
    }
  });
});
