/** Pictures of what a reader sees: a page with a card open, and the popup over it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Answers } from '../../common/messages.ts';
import { cardText } from './card.ts';
import { type Control, openControl, openOwnPage } from './control.ts';
import type { Launched } from './launch.ts';
import { until } from './until.ts';
import { findWords, restAt } from './words-on-page.ts';

/** The largest popup that browsers open, CSS px. */
const POPUP = { width: 800, height: 600 };
const PATIENCE = 20_000;
/** How long a card may take to come, ms. */
const CARD_PATIENCE = 3000;

/** A name for files, made of the last part of an address. */
function nameOf(address: string, taken: Set<string>): string {
  const { hostname, pathname } = new URL(address);
  const last = decodeURIComponent(pathname).split('/').filter(Boolean).pop() ?? hostname;
  const base = last.replace(/\.\w+$/, '').replace(/[^\p{L}\p{N}.-]+/gu, '-') || 'page';
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}-${count}`;
  taken.add(name);
  return name;
}

/** Opens the card of the page's first mention that has a place on it, by the pointer, as a reader would. */
export async function openFirstCard(page: Page, mentions: Answers['examine']['mentions']): Promise<boolean> {
  for (const { text } of mentions.slice(0, 20)) {
    const at = await findWords(page, text, false);
    if (!at) continue;
    await restAt(page, at);
    const isOpen = async (): Promise<boolean> => (await cardText(page)) !== null;
    const came = until('a card', isOpen, CARD_PATIENCE).then(
      () => true,
      () => false,
    );
    if (!(await came)) continue;
    await page.evaluate(fadedIn);
    return true;
  }
  return false;
}

/** Waits until whatever moves has come to rest. Runs in the page. */
export async function fadedIn(): Promise<void> {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])];
  await Promise.all(
    roots.flatMap((root) => root.getAnimations()).map((animation) => animation.finished.catch(() => {})),
  );
}

/** @param widest CSS px; the browsers' own limit if none is given */
export async function picturePopup(
  launched: Launched,
  tab: number,
  file: string,
  widest: number = POPUP.width,
): Promise<void> {
  const popup = await openOwnPage(launched, `popup.html?tab=${tab}`);
  await popup.setViewport({ width: widest, height: POPUP.height, deviceScaleFactor: 2 });
  await popup.waitForFunction(() => document.querySelector('main')?.textContent, { timeout: PATIENCE });
  // As large as its own content makes it, as in the toolbar.
  const size = await popup.evaluate(() => ({
    width: document.body.offsetWidth,
    height: document.body.offsetHeight,
  }));
  const width = Math.min(widest, size.width);
  await popup.setViewport({ width, height: Math.min(POPUP.height, size.height), deviceScaleFactor: 2 });
  await popup.screenshot({ path: file as `${string}.png` });
  await popup.close();
}

async function pictureOf(
  launched: Launched,
  control: Control,
  address: string,
  file: (what: string) => string,
): Promise<string[]> {
  const page = await launched.browser.newPage();
  await page.setViewport({ width: 1100, height: 900, deviceScaleFactor: 2 });
  await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
  const tab = await control.tabOf(page.url());
  const state = await control.settled(tab, PATIENCE);
  const mentions = state.kind === 'page' ? (await control.tellPage(tab, { type: 'examine' })).mentions : [];
  const open = await openFirstCard(page, mentions);
  const pictures = [file(open ? 'card' : 'page'), file('popup')];
  await page.screenshot({ path: pictures[0] as `${string}.png` });
  await picturePopup(launched, tab, pictures[1] ?? '');
  await page.close();
  return pictures;
}

/**
 * @param launched with the test build, whose card can be seen by a test
 * @param folder made where there is none
 * @returns the files that were written
 */
export async function takePictures(
  launched: Launched,
  addresses: readonly string[],
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const control = await openControl(launched);
  const taken = new Set<string>();
  const pictures: string[] = [];
  for (const address of addresses) {
    const name = nameOf(address, taken);
    const file = (what: string): string => join(folder, `${name}-${what}-${launched.name}.png`);
    try {
      pictures.push(...(await pictureOf(launched, control, address, file)));
    } catch (error) {
      process.stderr.write(`! ${address}: ${(error as Error).message}\n`);
    }
  }
  return pictures;
}
