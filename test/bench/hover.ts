/** From the end of the dwell to the card on screen, and from opening the popup to its content. */
import { setTimeout as rest } from 'node:timers/promises';
import { openOwnPage } from '../harness/control.ts';
import { controlOf, reportOf } from './ask.ts';
import { addressOf } from './book.ts';
import type { Eyes } from './in-page.ts';
import { type Player, player, type Race, show } from './race.ts';

/** The dwell as it is set by default, ms. */
const DWELL = 350;

export interface Hovered {
  /** Card in the document and card painted, ms after the dwell's end. */
  made: number[];
  painted: number[];
}

type EyesWorld = typeof globalThis & { eyes: Eyes };

/** Middle of the n-th paragraph's first words. Runs in the page. */
function placeOf(paragraph: number): { x: number; y: number } | null {
  const text = document.querySelectorAll('p')[paragraph]?.firstChild;
  const words = /Hong Kong|InnoHK|HKUST|HKMA|Cyberport|HKGAI/.exec(text?.nodeValue ?? '');
  if (!text || !words) return null;
  text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.setStart(text, words.index);
  range.setEnd(text, words.index + words[0].length);
  const box = range.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export async function measureHover(race: Race, times: number): Promise<Hovered> {
  const product = player(race, 'product');
  const { page } = product;
  await show(race, product, 'hover');
  await reportOf(race, product, 'hover');
  await rest(500);
  const hovered: Hovered = { made: [], painted: [] };
  for (let at = 0; at < times; at++) {
    const place = await page.evaluate(placeOf, at % 10);
    if (!place) continue;
    await page.mouse.move(3, 3);
    await rest(600);
    await page.evaluate(() => (globalThis as EyesWorld).eyes.forget());
    await page.mouse.move(place.x, place.y);
    await rest(DWELL + 350);
    const seen = await page.evaluate(() => (globalThis as EyesWorld).eyes.read());
    if (!seen) continue;
    hovered.made.push(seen.made - DWELL);
    hovered.painted.push(seen.painted - DWELL);
  }
  if (hovered.made.length === 0) throw new Error('no card opened');
  return hovered;
}

export interface Opened {
  /** ms from its opening to its first painted content. */
  popup: number[];
  /** The same of a page of an extension that has one word and no script. */
  word: number[];
}

/** Opens a page of a player's extension, and notes when it was painted where the browser tells. */
async function openInto(painted: number[], { launched }: Player, path: string): Promise<void> {
  const page = await openOwnPage(launched, path);
  await page.bringToFront();
  await page.waitForFunction(() => document.querySelector('main')?.textContent, { timeout: 20_000 });
  await rest(200);
  const first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  if (first !== undefined) painted.push(first);
  await page.close();
}

/** Opens the popup for a page with mentions, in turn with the least page that an extension can have. */
export async function measurePopup(race: Race, times: number): Promise<Opened> {
  const [product, empty] = [player(race, 'product'), player(race, 'empty')];
  await show(race, product, addressOf('1,000 mentions'));
  await reportOf(race, product, '1,000 mentions');
  const tab = await (await controlOf(product)).tabOf(race.address(addressOf('1,000 mentions')));
  const opened: Opened = { popup: [], word: [] };
  for (let at = 0; at < times; at++) {
    await openInto(opened.word, empty, 'empty.html');
    await openInto(opened.popup, product, `popup.html?tab=${tab}`);
  }
  await product.page.bringToFront();
  await empty.page.bringToFront();
  return opened;
}
