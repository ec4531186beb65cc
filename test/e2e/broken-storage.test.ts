/**
 * Storage that throws: the extension then does its work with the settings it starts with. And no context menus, which
 * Firefox for Android does not have.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardWords } from '../../common/words/card.ts';
import { popupWords } from '../../common/words/popup.ts';
import { currentBuild } from '../commands/builds.ts';
import { cardText, openCard, pointAt, press } from '../harness/card.ts';
import { ownerOf } from '../harness/owner.ts';
import { Stage } from '../harness/stage.ts';
import { BROWSERS } from './stage.ts';

const words = cardWords.en;

/** Goes before a script of the extension: every call of its storage fails, there are no menus, and the article does not open. */
const BREAK = `for (const api of [globalThis.browser, globalThis.chrome]) {
  const area = api && api.storage && api.storage.local;
  if (area) for (const name of ['get', 'set', 'remove', 'clear']) area[name] = () => Promise.reject(new Error('storage is broken'));
  if (api) Object.defineProperty(api, 'contextMenus', { value: undefined });
  const tabs = api && api.tabs;
  const create = tabs && tabs.create;
  if (create) tabs.create = (tab) => tab.url.includes('article.html') ? Promise.reject(new Error('no tab')) : create.call(tabs, tab);
}
`;

describe.each(BROWSERS)('with storage that throws, in %s', (name) => {
  let folder: string;
  let stage: Stage;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'broken-storage-'));
    cpSync(await currentBuild(name, 'e2e'), folder, { recursive: true });
    for (const script of ['background.js', 'page.js', 'card.js']) {
      const file = join(folder, script);
      writeFileSync(file, BREAK + readFileSync(file, 'utf8'));
    }
    stage = await Stage.open(name, { extension: folder });
  }, 120_000);
  afterAll(async () => {
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // Chrome notes errors only once it was told to, and always has menus.
  test.runIf(name === 'firefox')('where there are no context menus none is missed', async () => {
    expect(await (await ownerOf(stage.launched)).errors()).toEqual([]);
  });

  test('pages are read, marked and explained all the same', async () => {
    const { page, report, console } = await stage.read('/sample.html');
    expect(report.count).toBeGreaterThan(0);
    await pointAt(page, 'InnoHK');
    await expect.poll(() => cardText(page)).toContain('InnoHK');
    expect(console).toEqual([]);
  });

  test('a choice that cannot be stored is answered with no, and the popup says so and turns its switch back', async () => {
    expect(await stage.choose({ enabled: false })).toBe(false);
    const popup = await stage.own('popup.html');
    const shown = () =>
      popup.evaluate(() => {
        const { checked } = document.querySelector<HTMLInputElement>('[role=switch]') ?? {};
        return { checked, problem: document.querySelector('footer [role=status]')?.textContent };
      });
    await expect.poll(shown).toEqual({ checked: true, problem: '' });
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
    await expect.poll(shown).toEqual({ checked: true, problem: popupWords.en.notStored });
  });

  test('the card says what could not be stored, and that it holds on this page; and takes it back', async () => {
    const { page, tab } = await stage.read('/sample.html?chosen');
    await page.bringToFront();
    const names = async () => (await stage.found(tab)).mentions.map(({ text }) => text);
    await openCard(page, 'InnoHK');
    await press(page, words.notThis);
    await press(page, words.everywhere);
    await expect.poll(() => cardText(page)).toContain(words.hiddenOnPage('InnoHK'));
    await press(page, words.undo);
    await expect.poll(() => cardText(page)).not.toContain(words.undo);
    await press(page, words.offSite);
    await expect.poll(() => cardText(page)).toContain(words.offOnPage);
    await press(page, words.undo);
    await press(page, words.readOn);
    await expect.poll(() => cardText(page)).toContain(words.notOpened);
    expect(await names()).toContain('InnoHK');
    await press(page, words.notThis);
    await press(page, words.here('127.0.0.1'));
    await expect.poll(() => cardText(page)).toContain(words.hiddenOnPage('InnoHK'));
    await press(page, words.close);
    await expect.poll(names).not.toContain('InnoHK');
  });
});
