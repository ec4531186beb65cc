/** The extension comes and goes while pages are open: updated, switched off and on, let into private windows. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '../../common/settings.ts';
import { popupWords } from '../../common/words/popup.ts';
import { cardText, pointAt } from '../harness/card.ts';
import { openControl, openOwnPage } from '../harness/control.ts';
import { marked, markup } from '../harness/looks.ts';
import { type Owner, ownerOf } from '../harness/owner.ts';
import { pressWithoutShortcut } from '../harness/press-command.ts';
import { pressLookUp } from '../harness/press-look-up.ts';
import { Stage } from '../harness/stage.ts';
import { BROWSERS } from './stage.ts';

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title>';
const PAGE = `${HEAD}<p>InnoHK pays for artificial intelligence research in Hong Kong.</p><p id="text">Bread.</p>`;

const change = (page: Page, words: string): Promise<void> =>
  page.evaluate((text) => {
    const paragraph = document.getElementById('text');
    if (paragraph) paragraph.textContent = text;
  }, words);

describe.each(BROWSERS)('the extension, in %s', (name) => {
  let stage: Stage;
  let owner: Owner;
  beforeEach(async () => {
    stage = await Stage.open(name);
    owner = await ownerOf(stage.launched);
  }, 60_000);
  afterEach(() => stage.close());

  /** Until the extension's own pages can be opened again. */
  async function controlAgain() {
    await expect
      .poll(
        () =>
          openControl(stage.launched).then(
            () => true,
            () => false,
          ),
        { timeout: 15_000, interval: 300 },
      )
      .toBe(true);
    return openControl(stage.launched);
  }

  test.each(['updated', 'switched off'])(
    'is %s under an open tab: its marks go with the next change, quietly',
    async (how) => {
      const { page, console } = await stage.read(stage.serve('/page', PAGE));
      const plain = await markup(page);
      await expect.poll(async () => (await marked(page)).text).toContain('InnoHK');
      if (how === 'updated') await owner.reload();
      else await owner.setEnabled(false);
      await pointAt(page, 'InnoHK');
      await change(page, 'HKGAI trains an AI model in Hong Kong.');
      await page.mouse.move(5, 5);
      // Firefox ends the old script at once, with nobody left to take its ranges out; their style goes with it.
      if (name === 'chrome')
        await expect.poll(() => marked(page), { timeout: 15_000 }).toEqual({ text: '', strays: [] });
      await page.keyboard.press('Escape');
      await expect.poll(() => cardText(page)).toBeNull();
      await change(page, 'Bread.');
      expect(await markup(page)).toBe(plain);
      expect(console).toEqual([]);
    },
  );

  test('is updated: a tab that was open is read again when the reader asks, a new one by itself', async () => {
    const { page } = await stage.read(stage.serve('/page', PAGE));
    await owner.reload();
    const control = await controlAgain();
    const tab = await control.tabOf(page.url());
    // The reader asks in the tab that is in front.
    await page.bringToFront();
    const { kind } = await control.tell({ type: 'inspect', tabId: tab });
    // Firefox brings content scripts to open tabs by itself, Chrome does not.
    if (kind === 'not-started') expect(await control.tell({ type: 'start', tabId: tab })).toBe(true);
    const state = await control.settled(tab, 15_000);
    expect(state).toMatchObject({ kind: 'page', report: { state: 'found' } });
    const fresh = await stage.launched.browser.newPage();
    await fresh.goto(stage.serve('/fresh', PAGE), { waitUntil: 'load' });
    expect(await control.settled(await control.tabOf(fresh.url()), 15_000)).toMatchObject({ kind: 'page' });
  });

  test('keeps what was chosen over an update', async () => {
    expect(await stage.choose({ markColour: 'violet', offSites: ['a.example'] })).toBe(true);
    await owner.reload();
    const control = await controlAgain();
    expect((await control.tell({ type: 'begin' })).settings).toMatchObject({
      markColour: 'violet',
      offSites: ['a.example'],
    });
  });

  /** A page in a private window, read. */
  async function openPrivate() {
    await owner.allowPrivate();
    const control = await controlAgain();
    const url = stage.serve('/private', PAGE);
    await control.call('windows.create', { incognito: true, url });
    const tabs = async () =>
      (await control.call('tabs.query', {})) as { id: number; url?: string; incognito: boolean }[];
    const own = async () => (await tabs()).find((tab) => tab.url === url);
    await expect.poll(async () => (await own())?.incognito, { timeout: 15_000 }).toBe(true);
    const tab = (await own())?.id ?? -1;
    await expect.poll(async () => (await control.settled(tab, 5000)).kind, { timeout: 15_000 }).toBe('page');
    return { control, tab, tabs };
  }

  test('looks words up that were selected in a private window, and writes them nowhere', async () => {
    const { control, tabs } = await openPrivate();
    await pressLookUp(stage.launched, 'InnoHK');
    const article = async () => (await tabs()).filter((tab) => tab.url?.includes('look-up'));
    // Chrome lets no page of an extension into a private window.
    await expect
      .poll(article)
      .toMatchObject([{ url: `${stage.launched.base}article.html?lang=en&look-up`, incognito: name === 'firefox' }]);
    await expect.poll(() => control.call('storage.session.get', null)).toEqual({});
    expect(await control.call('storage.local.get', null)).toEqual({});
  });

  test('lets no later choice undo one that was made in a private window', async () => {
    const { control, tab } = await openPrivate();
    const words = popupWords.en;
    const chooseHere = (change: Partial<Settings>) => control.choose(change, tab);
    const state = async () => (await control.tellPage(tab, { type: 'report' })).state;
    /** What a popup of that page says, and how its switches stand: for the site, and for all. */
    async function popup() {
      const page = await openOwnPage(stage.launched, `popup.html?tab=${tab}`);
      const shown = () =>
        page.evaluate(() => ({
          title: document.querySelector('.nothing h2, #digest')?.textContent ?? '',
          on: [...document.querySelectorAll<HTMLInputElement>('[role=switch]')].map(({ checked }) => checked),
        }));
      await expect.poll(async () => (await shown()).title).not.toBe('');
      return shown();
    }
    expect(await popup()).toEqual({ title: words.digest, on: [true, true] });

    expect(await chooseHere({ offSites: ['127.0.0.1'] })).toBe(false);
    await expect.poll(state).toBe('off-site');
    expect(await popup()).toEqual({ title: words.offSite('127.0.0.1').title, on: [false, true] });
    await chooseHere({ language: 'en' });
    expect(await control.choose({ markColour: 'violet', dwell: 100 })).toBe(true);
    expect(await popup()).toEqual({ title: words.offSite('127.0.0.1').title, on: [false, true] });

    await chooseHere({ offSites: [] });
    await expect.poll(state).toBe('found');
    await chooseHere({ enabled: false });
    await expect.poll(state).toBe('off-everywhere');
    expect(await popup()).toEqual({ title: words.offEverywhere.title, on: [false, false] });
    await chooseHere({ enabled: true });
    await expect.poll(state).toBe('found');
    expect(await control.call('storage.local.get', null)).toEqual({
      settings: { version: 1, markColour: 'violet', dwell: 100 },
    });

    // A page that is left alone from its start gets its script with the choice that it has to keep.
    await control.choose({ offSites: ['127.0.0.1'] });
    const own = await openOwnPage(stage.launched, `popup.html?tab=${tab}`);
    /** Takes the tab to another page of the site and switches that on, after which the popup says this. */
    async function switchOn(url: string, says: string): Promise<void> {
      // The gate looks at what is seen.
      await control.call('tabs.update', tab, { url, active: true });
      await expect.poll(() => control.call('tabs.get', tab)).toMatchObject({ url, status: 'complete' });
      const pressed = () =>
        own.evaluate(() => {
          document.querySelector<HTMLElement>('.nothing button')?.click();
          return document.body.textContent;
        });
      await expect.poll(pressed, { interval: 1000, timeout: 15_000 }).toContain(says);
    }
    await switchOn(stage.serve('/left-alone', PAGE), words.digest);
    // One with nothing on it has no script that could keep it.
    await switchOn(`${stage.server.origin}/quiet/unrelated-en.html`, words.privateWindow);
  });

  test('writes nothing in a private window', async () => {
    const { control, tab } = await openPrivate();
    const before = await control.tellPage(tab, { type: 'examine' });
    expect(before.mentions.map(({ text }) => text)).toContain('InnoHK');
    // What is chosen for it holds there, and is written nowhere.
    const unmarked = { kind: 'term', term: 'innohk', host: '', on: false } as const;
    expect(await control.tell({ type: 'choose', choice: unmarked, tabId: tab })).toBe(false);
    const names = async () => (await control.tellPage(tab, { type: 'examine' })).mentions.map(({ text }) => text);
    await expect.poll(names).not.toContain('InnoHK');
    const toggle = () => pressWithoutShortcut(stage.launched, control, 'toggle');
    // However soon the second press comes, it undoes the first.
    await Promise.all([toggle(), toggle()]);
    for (const state of ['off-everywhere', 'found']) {
      await toggle();
      await expect.poll(async () => (await control.tellPage(tab, { type: 'report' })).state).toBe(state);
    }
    expect(await control.call('storage.local.get', null)).toEqual({});
  });
});
