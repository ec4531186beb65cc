/**
 * Scans many pages in one browser, several at a time. A page that fails is tried once more, alone; a tab
 * that hangs and a browser that dies are replaced.
 */

import type { SectionId } from '../../../engine/types.ts';
import type { BrowserName } from '../../commands/find-browser.mjs';
import type { Wanted } from '../launch.ts';
import { serve } from '../serve.ts';
import { type Lane, scanIn } from './lane.ts';
import { failed, type Scanned } from './record.ts';
import { openSession, type Session } from './session.ts';
import type { Target, Targets } from './targets.ts';

/** The article's section titles, as the extension gives them. */
export type SectionTitles = ReadonlyMap<SectionId, string>;

export interface ScanOptions {
  browser: BrowserName;
  extension: string;
  /** Pages side by side. */
  lanes?: number;
  /** Longest that one step of a page may take, ms. */
  patience?: number;
  /** Told of whatever was wrong on the way. */
  warn(message: string): void;
}

/** More only get into each other's way (tried on two cores: 2 to 6). */
const LANES: Record<BrowserName, number> = { chrome: 3, firefox: 2 };

const BLANK = { body: '<!doctype html><title>-</title>' };
const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** @param each called for every target, in the order of the targets, as soon as all before it are done */
export async function scan(
  { targets, route }: Targets,
  options: ScanOptions,
  each: (scanned: Scanned, titles: SectionTitles) => void,
): Promise<void> {
  const { browser, extension, lanes = LANES[browser], patience = 20_000, warn } = options;
  const server = await serve([], (path) => (path.startsWith('/-/') ? BLANK : route(path)));
  const offline = targets.every(({ address }) => address.startsWith('/'));
  const wanted: Wanted = { extension, offline, patience: patience * 2 };
  let homes = 0;
  const open = (): Promise<Session> => openSession(browser, wanted, () => `${server.origin}/-/${++homes}`);
  let current = open();
  let titles: SectionTitles = new Map();

  const results: Scanned[] = [];
  let told = 0;
  function keep(index: number, scanned: Scanned): void {
    results[index] = scanned;
    for (let next = results[told]; next; next = results[++told]) each(next, titles);
  }

  /** Another browser in place of one that does not answer; whoever comes later gets the same. */
  async function replace(session: Session): Promise<void> {
    if ((await current) !== session) return;
    warn('The browser stopped answering and is replaced.');
    current = session.close().then(open);
    await current;
  }

  /** Takes targets until there are none, in tabs of one lane. */
  async function work(queue: number[], failing: (index: number, target: Target, why: string) => void): Promise<void> {
    let lane: Lane | null = null;
    let owner: Session | null = null;
    for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
      const target = targets[index] as Target;
      const url = target.address.startsWith('/') ? server.origin + target.address : target.address;
      const session: Session = await current;
      if (session !== owner) lane = null;
      owner = session;
      try {
        lane ??= await session.openLane();
        keep(index, await scanIn(lane, session.control, { page: target.page, url }, patience));
      } catch (error) {
        failing(index, target, reason(error));
        const closed =
          lane === null ||
          (await session.closeLane(lane).then(
            () => true,
            () => false,
          ));
        lane = null;
        if (!closed || !(await session.alive())) await replace(session);
      }
    }
  }

  try {
    const { sections } = await (await current).control.tell({ type: 'texts', terms: [] });
    titles = new Map(sections.map(({ id, title }) => [id, title.en]));
    const again: number[] = [];
    const queue = targets.map((_, index) => index);
    const first = (index: number, { page }: Target, why: string): void => {
      warn(`${page}: ${why}; it will be tried again`);
      again.push(index);
    };
    await Promise.all(Array.from({ length: Math.min(lanes, targets.length) }, () => work(queue, first)));
    await work(again, (index, { page, address }, why) => {
      keep(index, failed({ page, url: address, title: '', total: 0 }, why));
    });
  } finally {
    await current.then(
      (session) => session.close(),
      () => {},
    );
    await server.close();
  }
}
