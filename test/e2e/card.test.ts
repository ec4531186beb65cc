/** The card: opened by pointing and by keyboard, read, and closed again. */
import { expect, test } from 'vitest';
import { compileKnowledge } from '../../engine/compile/knowledge.ts';
import { readAssets } from '../../engine/compile/plugin.ts';
import type { SectionId } from '../../engine/types.ts';
import { inProject } from '../commands/root.ts';
import { buttonPlace, cardBox, cardText, placeOf, pointAt, timersOf } from '../harness/card.ts';
import { inEachBrowser } from './stage.ts';

const { article } = compileKnowledge(readAssets(inProject('assets')));
const contextOf = (id: SectionId): string =>
  article.find((section) => section.id === id)?.context.en ?? 'no such section';

inEachBrowser('the card', (stage) => {
  test('shows the context of the section that the words belong to', async () => {
    const { page, mentions } = await stage().read('/sample.html');
    const mention = mentions.find(({ text }) => text === 'InnoHK');
    await pointAt(page, 'InnoHK');
    await expect.poll(() => cardText(page)).toContain(contextOf(mention?.section ?? 'introduction'));
    expect(await cardText(page)).toContain('InnoHK');
  });

  test('does not cover the line it explains, and is inside the window', async () => {
    const { page } = await stage().read('/sample.html');
    const { y } = await pointAt(page, 'HKGAI');
    await expect.poll(async () => (await cardBox(page))?.left ?? -1).toBeGreaterThanOrEqual(0);
    const box = await cardBox(page);
    expect(box?.right, 'right edge').toBeLessThanOrEqual(1000);
    expect(box?.top, 'upper edge').toBeGreaterThanOrEqual(0);
    expect(box?.bottom, 'lower edge').toBeLessThanOrEqual(800);
    expect(
      (box?.top ?? y) > y || (box?.bottom ?? y) < y,
      `a card from ${box?.top} to ${box?.bottom} beside y ${y}`,
    ).toBe(true);
  });

  test('does not open on words that are not marked', async () => {
    const { page } = await stage().read('/sample.html');
    await pointAt(page, 'egg tarts');
    await timersOf(page, 600);
    expect(await cardText(page)).toBeNull();
    await pointAt(page, 'InnoHK');
    await expect.poll(() => cardText(page)).toContain('InnoHK');
  });

  test('closes on Esc', async () => {
    const { page } = await stage().read('/sample.html');
    await pointAt(page, 'InnoHK');
    await expect.poll(() => cardText(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBeNull();
  });

  test('stays while the pointer is in it, and closes after the pointer left', async () => {
    const { page } = await stage().read('/sample.html');
    await pointAt(page, 'InnoHK');
    await expect.poll(() => cardBox(page)).not.toBeNull();
    const button = await buttonPlace(page, 'Read on');
    const elsewhere = await placeOf(page, 'A city learns to compute');
    // Beside the card on its way, so that the card is about to close.
    await page.mouse.move(elsewhere.x, elsewhere.y, { steps: 2 });
    await page.mouse.move(button.x, button.y, { steps: 5 });
    await timersOf(page, 500);
    expect(await cardText(page)).not.toBeNull();
    await page.mouse.move(elsewhere.x, elsewhere.y, { steps: 2 });
    await expect.poll(() => cardText(page)).toBeNull();
  });

  test('opens by keyboard command, goes on to the next mark, and has focus', async () => {
    const { page, tab } = await stage().read('/sample.html');
    await stage().control.tellPage(tab, { type: 'command', name: 'next' });
    await expect.poll(() => cardText(page)).not.toBeNull();
    const first = await cardText(page);
    await stage().control.tellPage(tab, { type: 'command', name: 'next' });
    await expect.poll(() => cardText(page)).not.toBe(first);
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('role'))).toBe(
      'dialog',
    );
  });

  test('leads on to the article', async () => {
    const { page } = await stage().read('/sample.html');
    await pointAt(page, 'InnoHK');
    await expect.poll(() => cardText(page)).not.toBeNull();
    const button = await buttonPlace(page, 'Read on');
    await page.mouse.click(button.x, button.y);
    const open = async (): Promise<boolean> =>
      (await stage().addresses()).some((url) => /article\.html\?lang=en#/.test(url));
    await expect.poll(open).toBe(true);
  });

  test('leaves nothing behind in the page when it has closed', async () => {
    const { page } = await stage().read('/sample.html');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await pointAt(page, 'InnoHK');
    await expect.poll(() => cardText(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBeNull();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('takes no action from a click that a script made up', async () => {
    const { page } = await stage().read('/sample.html');
    await pointAt(page, 'InnoHK');
    await expect.poll(() => cardText(page)).not.toBeNull();
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('*')) {
        for (const button of element.shadowRoot?.querySelectorAll('button') ?? []) button.click();
      }
    });
    expect(await cardText(page)).not.toBeNull();
    expect(await stage().control.call('storage.local.get', 'settings')).toEqual({});
  });

  test('stays to tell that the site is off now, and undoes it', async () => {
    const { page, tab } = await stage().read('/sample.html');
    await pointAt(page, 'InnoHK');
    await expect.poll(() => cardBox(page)).not.toBeNull();
    const press = async (name: string): Promise<void> => {
      const { x, y } = await buttonPlace(page, name);
      await page.mouse.click(x, y);
    };
    await press('Off on this site');
    await expect.poll(() => cardText(page)).toContain('Undo');
    await press('Undo');
    await page.keyboard.press('Escape');
    const state = async () => {
      const standing = await stage().settled(tab);
      return standing.kind === 'page' ? standing.report.state : standing.kind;
    };
    await expect.poll(state).toBe('found');
  });

  test('takes the marks away once a site was switched off in it', async () => {
    const { page, tab } = await stage().read('/sample.html');
    await pointAt(page, 'InnoHK');
    await expect.poll(() => cardBox(page)).not.toBeNull();
    const { x, y } = await buttonPlace(page, 'Off on this site');
    await page.mouse.click(x, y);
    await expect.poll(() => cardText(page)).toContain('Undo');
    await page.keyboard.press('Escape');
    await expect.poll(() => stage().badge(tab)).toBe('');
    await stage().choose({ offSites: [] });
  });
});
