/** One tab in a window of its own, in which pages are opened one after another. */
import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { isWebPage } from '../../../common/web-page.ts';
import type { Control } from '../control.ts';
import { within } from '../within.ts';
import { failed, read, type Scanned, silent } from './record.ts';

export interface Lane {
  page: Page;
  /** The tab as the extension knows it. */
  tab: number;
}

/** A page that writes its text by script is given this long to do so, ms. */
const SCRIPTED = 600;

/** @param home an address of ours that nothing else shows */
export async function openLane(control: Control, home: string): Promise<Lane> {
  const page = await control.page.browser().newPage({ type: 'window' });
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  await page.goto(home);
  return { page, tab: await control.tabOf(home) };
}

interface About {
  type: string;
  title: string;
  scripted: boolean;
}

/** Runs in the page. */
const look = (): About => ({
  type: document.contentType,
  title: String(document.title),
  scripted: [...document.querySelectorAll('script')].some(({ type }) => !type || /script|module/.test(type)),
});

/**
 * Opens a page and asks the extension what it found there.
 * @param patience longest that any one step may take, ms
 * @throws where the page or the browser does not answer: the tab is then of no more use
 */
export async function scanIn(
  lane: Lane,
  control: Control,
  target: { page: string; url: string },
  patience: number,
): Promise<Scanned> {
  const began = performance.now();
  await lane.page.goto(target.url, { waitUntil: 'domcontentloaded', timeout: patience });
  const { type, title, scripted } = await within(patience, lane.page.evaluate(look), 'the page does not answer');
  const about = () => ({ ...target, title, total: performance.now() - began });
  if (!isWebPage(type)) return failed(about(), `is ${type}, not a page`);
  if (scripted) await rest(SCRIPTED);

  const state = await within(patience + 2000, control.settled(lane.tab, patience), 'the extension does not answer');
  if (state.kind === 'silent') return silent(about());
  if (state.kind === 'page') {
    const told = await within(patience, control.tellPage(lane.tab, { type: 'examine' }), 'the page does not tell');
    return read(about(), told);
  }
  if (state.kind === 'reading') throw new Error(`still being read after ${patience} ms`);
  throw new Error(`the extension did not run there (${state.kind})`);
}
