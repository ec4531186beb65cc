/**
 * The soak: one page, used as a long-lived application is, for as long as asked: routes, rerendering, frames, hover,
 * popup, and a background that ends at random. Between turns it goes back to where it began and is measured after a
 * collection: counts must be those of the start, and memory, once warm, must not climb by more than a bound for each
 * route. In another tab the extension is updated.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { linear } from '../bench/statistics.ts';
import type { BrowserName } from '../commands/find-browser.mjs';
import { cardText, pointAt } from '../harness/card.ts';
import { ownerOf } from '../harness/owner.ts';
import { Stage } from '../harness/stage.ts';
import { until } from '../harness/until.ts';
import { measure, type Sample } from './measure.ts';
import { PAGE, rest, turn, words } from './page.ts';

/** Turns between two measurements. */
const TURNS = 6;
/** Longest that anything in a turn may take, ms. */
const PATIENCE = 10_000;
/** The first measurements are of a browser that still warms up: caches, compiled code. */
const WARM = 3;
/** So many more tell what is kept: three minutes. */
const ENOUGH = 10;
/**
 * What a route may keep, kB. Chromium keeps next to nothing. Firefox keeps 8 to 15 itself, with or without an extension,
 * most of it for `history.pushState`. A frame's listeners that were forgotten kept 570, a card's style 118.
 */
export const MAY_KEEP: Record<BrowserName, number> = { chrome: 5, firefox: 40 };

/** What cannot be asked meanwhile, as while the background is ended, is not so yet. */
const seen = (what: string, happens: () => Promise<boolean>): Promise<void> =>
  until(what, () => happens().catch(() => false), PATIENCE);

export interface Timed extends Sample {
  /** Since the start, minutes. */
  at: number;
  /** How many there were by then. */
  routes: number;
}

export interface Soaked {
  samples: Timed[];
  turns: number;
  /** How often the background was ended, the popup opened, a card opened, the extension updated. */
  done: { stopped: number; popups: number; cards: number; updates: number };
  errors: string[];
}

export async function soak(browser: BrowserName, minutes: number, each: (sample: Timed) => void): Promise<Soaked> {
  let stage = await Stage.open(browser);
  const samples: Timed[] = [];
  const done = { stopped: 0, popups: 0, cards: 0, updates: 0 };
  let turns = 0;
  const began = performance.now();
  const elapsed = (): number => (performance.now() - began) / 60_000;
  try {
    const owner = await ownerOf(stage.launched);
    const { page, tab } = await stage.visit(stage.serve('/soak', PAGE));
    const session = browser === 'chrome' ? await page.createCDPSession() : null;
    await session?.send('Performance.enable');
    const found = async () => (await stage.found(tab)).mentions.map(({ text }) => text);

    while (elapsed() < minutes) {
      for (let round = 0; round < TURNS; round++, turns++) {
        await page.evaluate(turn, turns, words);
        await seen(
          'marks on the new route',
          async () => (await found()).filter((text) => text === 'InnoHK').length > 7,
        );
        if (Math.random() < 0.3) {
          await owner.stopBackground();
          done.stopped++;
        }
        await pointAt(page, round % 2 ? 'HKGAI' : 'Cyberport');
        await seen('a card', async () => (await cardText(page)) !== null);
        done.cards++;
        await page.keyboard.press('Escape');
        await seen('no card', async () => (await cardText(page)) === null);
        await page.mouse.move(3, 3);
      }
      const popup = await stage.own(`popup.html?tab=${tab}`);
      await seen('a digest', () => popup.evaluate(() => document.body.textContent?.includes('InnoHK') ?? false));
      await popup.close();
      done.popups++;
      await page.bringToFront();
      await page.evaluate(rest);
      await seen('no marks', async () => !(await found()).includes('InnoHK'));
      await pause(400);
      const sample = { at: elapsed(), routes: turns, ...(await measure(stage, page, session)) };
      samples.push(sample);
      each(sample);
    }
    const errors = await owner.errors();
    await stage.close();
    // Updates end every page of the extension, and with them what speaks to it here: in a browser of their own.
    stage = await Stage.open(browser);
    const other = await ownerOf(stage.launched);
    const open = await stage.read(stage.serve('/soak', PAGE.replace('<main>', '<main><p>InnoHK in Hong Kong.</p>')));
    for (let times = 0; times < 5; times++) {
      await other.reload();
      await open.page.evaluate(turn, times, words);
      await pause(1000);
      done.updates++;
    }
    return { samples, turns, done, errors: [...errors, ...(await other.errors()), ...open.console] };
  } finally {
    await stage.close();
  }
}

/** What differs between the start and the end of a soak: counts that grew, each with its first and its last value. */
export function grown(samples: readonly Timed[]): string[] {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last) return ['nothing was measured'];
  return Object.entries(last.counts)
    .filter(([name, count]) => count > (first.counts[name] ?? 0))
    .map(([name, count]) => `${name}: ${first.counts[name]} at the start, ${count} at the end`);
}

/** kB that each route has kept, once warm; null with too few measurements to tell it from what collections leave. */
export function kept(samples: readonly Timed[]): number | null {
  const warm = samples.slice(WARM);
  return warm.length < ENOUGH ? null : 1000 * linear(warm.map(({ routes, memory }) => ({ x: routes, y: memory })));
}
