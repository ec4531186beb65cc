/** The card by keys alone: all of it is reached, focus goes where it was, and the page hears none of it. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardWords } from '../../common/words/card.ts';
import { cardText, focusInCard, openCard, told } from '../harness/card.ts';
import { pressCommand } from '../harness/press-command.ts';
import { inEachBrowser } from './stage.ts';

const words = cardWords.en;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title>
<p><a id="link" href="#here">A link</a> HKUST trains artificial intelligence in Hong Kong.</p>
<p>Cyberport rents out AI computing in Hong Kong.</p><p>HKGAI trains an AI model in Hong Kong.</p>`;

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || String(document.activeElement?.localName));

inEachBrowser('in the card, by keyboard', (stage) => {
  const command = (name: string): Promise<void> => pressCommand(stage().launched, stage().control, name);
  /** The page is in front, since commands go to the tab in front. */
  const open = async () => {
    const opened = await stage().read(stage().serve('/keys', PAGE));
    await opened.page.bringToFront();
    return opened;
  };

  test('says nothing of a place when the pointer opened the card, and takes no focus', async () => {
    const { page } = await open();
    await page.focus('#link');
    await openCard(page, 'HKUST');
    expect(await cardText(page)).not.toContain('Mention ');
    expect(await focused(page)).toBe('link');
  });

  test('Esc gives focus back to where it was, also after several cards', async () => {
    const { page } = await open();
    await page.focus('#link');
    await command('next');
    await expect.poll(() => told(page)).not.toBeNull();
    await command('next');
    await expect.poll(async () => (await told(page))?.[1]).toContain('2 of');
    await page.keyboard.press('Escape');
    expect(await cardText(page)).toBeNull();
    expect(await focused(page)).toBe('link');
    await command('open');
    await expect.poll(async () => (await told(page))?.[1]).toContain('2 of');
  });

  test('everything in the card is reached and done with Tab, Enter and Esc alone', async () => {
    const { page } = await open();
    await command('open');
    await expect.poll(() => told(page)).not.toBeNull();
    const reached: string[] = [];
    for (let count = 0; count < 9; count++) {
      await page.keyboard.press('Tab');
      reached.push((await focusInCard(page)) ?? 'outside');
    }
    expect(reached).toEqual([
      words.pin,
      words.close,
      words.readOn,
      words.copy,
      words.notThis,
      words.offSite,
      'EN English',
      '繁 繁體中文',
      '简 简体中文',
    ]);
    await page.keyboard.press('Enter');
    await expect.poll(() => cardText(page)).toContain(cardWords['zh-Hans'].why);
    for (let count = 0; count < 4; count++) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    }
    expect(await focusInCard(page)).toBe(cardWords['zh-Hans'].notThis);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusInCard(page)).toBe(cardWords['zh-Hans'].here('127.0.0.1'));
    await page.keyboard.press('Enter');
    await expect.poll(() => cardText(page)).toContain(cardWords['zh-Hans'].undo);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBeNull();
  });

  test('focus stays in the card when what had it goes, and is given back to the page in the end', async () => {
    const { page } = await open();
    await page.focus('#link');
    await command('next');
    await expect.poll(() => told(page)).not.toBeNull();
    for (let count = 0; count < 5; count++) await page.keyboard.press('Tab');
    expect(await focusInCard(page)).toBe(words.notThis);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusInCard(page)).toBe(words.here('127.0.0.1'));
    for (let count = 0; count < 2; count++) await page.keyboard.press('Tab');
    expect(await focusInCard(page)).toBe(words.cancel);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusInCard(page)).toBe(words.notThis);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusInCard(page)).toBe(words.here('127.0.0.1'));
    await page.keyboard.press('Enter');
    await expect.poll(() => focusInCard(page)).toBe(words.undo);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusInCard(page)).toBe('dialog');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBeNull();
    expect(await focused(page)).toBe('link');
  });

  test('focus goes back to the page also where the card had lost it', async () => {
    const { page } = await open();
    await page.focus('#link');
    await command('next');
    await expect.poll(() => told(page)).not.toBeNull();
    await page.evaluate(() =>
      (document.activeElement as HTMLElement).shadowRoot?.querySelector<HTMLElement>('[role=dialog]')?.blur(),
    );
    expect(await focused(page)).toBe('body');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('link');
  });

  test.each([
    ['in an open root', '<div id="host"><template shadowrootmode="open"><button>b</button></template></div>', 'button'],
    [
      'of a drawing',
      '<svg id="svg" width="20" height="20"><a id="in" href="#x"><rect width="9" height="9"/></a></svg>',
      'a',
    ],
  ])('Esc gives focus back to an element %s', async (_, markup, name) => {
    const { page } = await stage().read(stage().serve('/rooted', PAGE.replace('<p>', `${markup}<p>`)));
    await page.bringToFront();
    const inner = (): Promise<string | undefined> =>
      page.evaluate(() => {
        const at = document.activeElement;
        return (at?.shadowRoot?.activeElement ?? at)?.localName;
      });
    await page.evaluate(() => {
      const [root, drawn] = [document.getElementById('host')?.shadowRoot, document.getElementById('in')];
      (root?.querySelector('button') ?? drawn)?.focus();
    });
    expect(await inner()).toBe(name);
    await command('next');
    await expect.poll(() => told(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBeNull();
    expect(await inner()).toBe(name);
  });

  test('keys pressed in the card do not reach the page, which listens before its elements do', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const heard: string[] = [];
      const hear = (event: Event): void => void heard.push((event as KeyboardEvent).key);
      Object.assign(globalThis, { heard, hear });
      for (const type of ['keydown', 'keypress', 'keyup']) {
        addEventListener(type, hear);
        for (const target of [document, document.documentElement]) target.addEventListener(type, hear, true);
      }
    });
    await command('next');
    await expect.poll(() => told(page)).not.toBeNull();
    await page.evaluate(() => {
      const { hear } = globalThis as unknown as { hear: EventListener };
      for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, hear, true);
    });
    await page.keyboard.press('j');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => cardText(page).then((text) => text?.length ?? 0)).toBeGreaterThan(0);
    // Esc goes down while the card is there, and comes up when it is gone.
    await page.keyboard.down('Escape');
    await expect.poll(() => cardText(page)).toBeNull();
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });
});
