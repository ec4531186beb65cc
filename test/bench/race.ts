/** One browser an extension, all with the same pages, visited turn by turn so that they share every disturbance. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../commands/find-browser.mjs';
import { inProject } from '../commands/root.ts';
import { type Launched, launch } from '../harness/launch.ts';
import { type Answer, type Server, serve } from '../harness/serve.ts';
import { mainThreadTime, pageProcesses } from './main-thread.ts';

export interface Player {
  name: string;
  launched: Launched;
  page: Page;
}

export interface Race {
  browser: BrowserName;
  server: Server;
  players: Player[];
  address(name: string): string;
  close(): Promise<void>;
}

/** Clocks are exact to microseconds only where a page is isolated, and in Firefox where nothing blurs them. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
const EXACT = { 'privacy.reduceTimerPrecision': false, 'dom.enable_performance_observer': true };

/** By then an extension that was just installed has opened what it opens, ms. */
const WELCOME = 1500;

/** A page that the browser shows between two measured ones, of the same origin, so that its process stays. */
const BETWEEN = 'between';

/** A page of the book, or a file of the engine as a script. */
function answer(path: string, pages: ReadonlyMap<string, string>): Answer | null {
  if (path === `/${BETWEEN}`) return { body: '<!doctype html><title>Between</title>', headers: ISOLATED };
  if (/^\/engine\/[\w-]+\.ts$/.test(path)) {
    return {
      body: stripTypeScriptTypes(readFileSync(inProject(path), 'utf8')),
      type: 'text/javascript',
      headers: ISOLATED,
    };
  }
  const body = pages.get(path.slice(1));
  return body === undefined ? null : { body, headers: ISOLATED };
}

/** A tab that is seen: one behind another, such as the one that welcomes the reader, is not painted. */
async function aloneInFront({ browser }: Launched): Promise<Page> {
  const page = await browser.newPage();
  await rest(WELCOME);
  for (const other of await browser.pages()) if (other !== page) await other.close();
  await page.bringToFront();
  return page;
}

/** @throws where one of the browsers does not start; none is left then */
export async function openRace(
  browser: BrowserName,
  folders: Readonly<Record<string, string | null>>,
  pages: ReadonlyMap<string, string>,
): Promise<Race> {
  const server = await serve([], (path) => answer(path, pages));
  const all: Launched[] = [];
  async function close(): Promise<void> {
    await Promise.all(all.map((launched) => launched.browser.close()));
    await server.close();
  }
  try {
    const players: Player[] = [];
    for (const [name, extension] of Object.entries(folders)) {
      const launched = await launch(browser, { extension, preferences: EXACT, patience: 180_000 });
      all.push(launched);
      players.push({ name, launched, page: await aloneInFront(launched) });
    }
    return { browser, server, players, address: (name) => `${server.origin}/${name}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export const player = (race: Race, name: string): Player => {
  const found = race.players.find((other) => other.name === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
};

/** Those that any page is measured with: the observer alone counts only where something changes. */
export const withoutObserver = ({ players }: Race): Player[] => players.filter(({ name }) => name !== 'observer');

/** Time without work after which a page counts as idle, ms; it has to pass the gate's own wait for idle. */
const QUIET = 90;

/** Waits until a main thread has done next to nothing for a while; time is counted, not guessed. */
async function untilIdle(processes: readonly number[], longest: number): Promise<number> {
  const end = performance.now() + longest;
  let before = mainThreadTime(processes);
  for (;;) {
    await rest(QUIET);
    const now = mainThreadTime(processes);
    if (now - before < 1.5 || performance.now() > end) return now;
    before = now;
  }
}

/** Shows a page in a player's tab. */
export async function show(race: Race, { page }: Player, name: string): Promise<void> {
  await page.goto(race.address(name), { waitUntil: 'load', timeout: 120_000 });
}

/** Main-thread time of one visit, from navigation to idle, ms. */
export async function visit(race: Race, who: Player, name: string): Promise<number> {
  await show(race, who, BETWEEN);
  const pid = who.launched.browser.process()?.pid ?? 0;
  const processes = pageProcesses(pid);
  const before = await untilIdle(processes, 3000);
  await show(race, who, name);
  return (await untilIdle(processes, 20_000)) - before;
}
