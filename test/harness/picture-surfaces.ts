/** Pictures of every surface in one browser and theme: in three languages, and as narrow as pages get. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../../engine/types.ts';
import { type Control, openControl, openOwnPage } from './control.ts';
import type { Launched } from './launch.ts';
import { fadedIn, openFirstCard, picturePopup } from './take-pictures.ts';
import { findWords } from './words-on-page.ts';

/** The narrowest that WCAG 2.2 (1.4.10) asks for, CSS px. */
const NARROW = 320;
/** A page of the extension's own is pictured as far down as this, CSS px. */
const TALL = 1600;
const PATIENCE = 20_000;

interface Task {
  launched: Launched;
  control: Control;
  /** Where the sample pages are served. */
  origin: string;
  language: Language;
  file: (what: string) => `${string}.png`;
}

async function visit({ launched, control, origin }: Task, path: string, width: number): Promise<[Page, number]> {
  const page = await launched.browser.newPage();
  await page.setViewport({ width, height: 900, hasTouch: width === NARROW });
  await page.goto(origin + path, { waitUntil: 'load', timeout: PATIENCE });
  const tab = await control.tabOf(page.url());
  await control.settled(tab, PATIENCE);
  return [page, tab];
}

async function cards(task: Task): Promise<void> {
  const [page, tab] = await visit(task, '/sample.html', 1000);
  const { mentions } = await task.control.tellPage(tab, { type: 'examine' });
  await openFirstCard(page, mentions);
  await page.screenshot({ path: task.file('card') });
  await task.control.tellPage(tab, { type: 'command', name: 'next' });
  await page.evaluate(fadedIn);
  await page.screenshot({ path: task.file('card-by-command') });
  await page.close();
}

async function sheet(task: Task): Promise<void> {
  const [page] = await visit(task, '/sample.html', NARROW);
  const place = await findWords(page, 'InnoHK', true);
  if (place) await page.touchscreen.tap(place.x, place.y);
  await page.waitForFunction(() => [...document.querySelectorAll('*')].some((element) => element.shadowRoot));
  await page.evaluate(fadedIn);
  await page.screenshot({ path: task.file('sheet-320') });
  await page.close();
}

async function popups(task: Task): Promise<void> {
  for (const [what, path] of [
    ['popup', '/sample.html'],
    ['popup-nothing', '/quiet/unrelated-en.html'],
  ] as const) {
    const [page, tab] = await visit(task, path, 1000);
    await picturePopup(task.launched, tab, task.file(what));
    if (what === 'popup') await picturePopup(task.launched, tab, task.file('popup-320'), NARROW);
    await page.close();
  }
}

async function ownPages(task: Task): Promise<void> {
  for (const what of ['article', 'options', 'welcome']) {
    const page = await openOwnPage(task.launched, `${what}.html?lang=${task.language}`);
    for (const width of [1000, NARROW]) {
      await page.setViewport({ width, height: TALL });
      await page.waitForFunction(() => (document.querySelector('main')?.textContent?.length ?? 0) > 50);
      if (what === 'welcome') await page.focus('.mark');
      await page.screenshot({ path: task.file(width === NARROW ? `${what}-320` : what) });
    }
    await page.close();
  }
}

/**
 * @param launched with the test build
 * @param theme a word for the files' names
 * @param folder made where there is none
 * @returns how many languages could not be pictured to their end
 */
export async function pictureSurfaces(
  launched: Launched,
  origin: string,
  theme: string,
  folder: string,
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const control = await openControl(launched);
  let failed = 0;
  for (const language of LANGUAGES) {
    const file: Task['file'] = (what) => `${join(folder, `${what}-${language}-${theme}-${launched.name}`)}.png`;
    const task: Task = { launched, control, origin, language, file };
    await control.choose({ language });
    for (const part of [cards, sheet, popups, ownPages]) {
      await part(task).catch((error: Error) => {
        failed++;
        process.stderr.write(`! ${part.name}, ${language}, ${theme}, ${launched.name}: ${error.message}\n`);
      });
    }
  }
  return failed;
}
