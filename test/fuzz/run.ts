/**
 * The fuzzer: random pages that are changed at random while they are read, random messages, random settings. After
 * every stretch of changes the page is left alone until the extension has followed; then what it says, what it
 * marked and what a second reading from the start finds must agree, and nothing may have been thrown.
 */
import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Answers } from '../../common/messages.ts';
import { DEFAULTS } from '../../common/settings.ts';
import type { BrowserName } from '../commands/find-browser.mjs';
import { marked } from '../harness/looks.ts';
import { ownerOf } from '../harness/owner.ts';
import { Stage } from '../harness/stage.ts';
import { carryOut, caseOf, pageOf } from './documents.ts';
import { payloadsOf } from './payloads.ts';

/** Pages side by side, each in a window of its own. */
const LANES = 3;
/** Longest until the extension has followed what the page did, ms: it waits up to 2 s before it looks, then for idle. */
const PATIENCE = 8000;
const OFTEN = 120;

type Told = Answers['examine'];

/** The letters of some words that others have not, in their order; that of ranges in frames and shadow roots is none. */
function without(words: string, others: string): string {
  const left = [...others.replace(/\s+/g, '')];
  return [...words.replace(/\s+/g, '')]
    .filter((letter) => {
      const at = left.indexOf(letter);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .join('');
}
const wordsOf = ({ mentions }: Told): string => mentions.map(({ text }) => text).join('');

/** What a report and its mentions say that does not fit together. */
function contradictions({ report, mentions }: Told): string[] {
  const found: string[] = [];
  if (report.count !== mentions.length) found.push(`counts ${report.count}, has ${mentions.length}`);
  const sum = report.sections.reduce((all, { count }) => all + count, 0);
  if (sum !== report.count) found.push(`its sections have ${sum} of ${report.count}`);
  report.mentions.forEach(({ text }, at) => {
    if (text !== mentions[at]?.text.slice(0, 400)) found.push(`lists ${text} for ${mentions[at]?.text}`);
  });
  for (const { blockText, start, end, text } of mentions) {
    if (blockText.slice(start, end) !== text) found.push(`${text} is not at ${start} of ${blockText}`);
  }
  return found;
}

export interface Lane {
  page: Page;
  tab: number;
}

/** What is wrong with a page that was left alone: nothing, once the extension has followed. */
async function wrongIn(stage: Stage, { page, tab }: Lane): Promise<string[]> {
  const state = await stage.settled(tab);
  if (state.kind === 'silent') {
    const { text } = await marked(page);
    return text === '' ? [] : [`silent, but marks ${text}`];
  }
  if (state.kind !== 'page') return [`is ${state.kind}`];
  const told = await stage.control.tellPage(tab, { type: 'examine' });
  const wrong = contradictions(told);
  const { text, strays } = await marked(page);
  if (strays.length > 0) wrong.push(`marks what is not there: ${strays.join(', ')}`);
  // Less may be marked: what has no box, or none near the viewport. A second reading shows whether it is that.
  const more = without(text, wordsOf(told));
  if (more !== '') wrong.push(`marks "${more}" more than it says`);
  const badge = await stage.badge(tab);
  if (badge !== (told.report.count === 0 ? '' : String(told.report.count))) wrong.push(`badge ${badge}`);
  return wrong;
}

/** Asks until nothing is wrong; what still is after the patience is over. */
async function settledWrong(stage: Stage, lane: Lane): Promise<string[]> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const wrong = await wrongIn(stage, lane).catch((error: Error) => [`does not answer: ${error.message}`]);
    if (wrong.length === 0 || performance.now() > end) return wrong;
    await rest(OFTEN);
  }
}

/** Every mention, and every letter that is marked; null where the page is not read. */
async function said(stage: Stage, { page, tab }: Lane): Promise<string | null> {
  const state = await stage.settled(tab);
  if (state.kind !== 'page') return null;
  const { mentions } = await stage.control.tellPage(tab, { type: 'examine' });
  const lines = mentions.map(({ text, term, blockText }) => `${text} (${term}) in "${blockText}"`);
  const { text } = await marked(page);
  return [...lines, `marked: ${[...text].sort().join('')}`].join('\n');
}

/** What one text has and the other has not, line by line. */
function difference(before: string, after: string): string {
  const [one, two] = [before.split('\n'), after.split('\n')];
  const only = (these: string[], those: string[], sign: string): string[] =>
    these.filter((line) => !those.includes(line)).map((line) => `${sign} ${line}`);
  return [...only(one, two, '-'), ...only(two, one, '+')].join('\n') || 'the order';
}

/** Switches the page's marks off and on again, for this page alone: it is read from the start. */
async function readAgain(stage: Stage, { tab }: Lane): Promise<void> {
  for (const enabled of [false, true])
    await stage.control.tellPage(tab, { type: 'settings-changed', settings: { ...DEFAULTS, enabled } });
}

async function fuzzPage(stage: Stage, lane: Lane, seed: number): Promise<string[]> {
  const one = caseOf(seed);
  const console: string[] = [];
  const note = (error: unknown): void => void console.push(`thrown in the page: ${String(error)}`);
  lane.page.on('pageerror', note);
  try {
    await lane.page.goto(stage.serve(`/fuzz/${seed}`, pageOf(one)), { waitUntil: 'domcontentloaded' });
    for (const [at, stretch] of one.stretches.entries()) {
      await lane.page.evaluate(carryOut, stretch);
      const wrong = await settledWrong(stage, lane);
      if (wrong.length > 0) return [`after stretch ${at + 1}: ${wrong.join('; ')}`];
    }
    // What came of following the changes must be what a reading from the start finds.
    const followed = async (): Promise<string[]> => {
      const before = await said(stage, lane);
      if (before === null) return [];
      await readAgain(stage, lane);
      const wrong = await settledWrong(stage, lane);
      if (wrong.length > 0) return [`when read again: ${wrong.join('; ')}`];
      // Marks come with the first look at what is near the viewport.
      for (const end = performance.now() + 3000; performance.now() < end; await rest(OFTEN)) {
        if ((await said(stage, lane)) === before) return [];
      }
      const after = await said(stage, lane);
      return before === after ? [] : [`read again, it says otherwise:\n${difference(before, after ?? '')}`];
    };
    let wrong = await followed();
    // The last changes may not have been followed yet: what was read again must then be what is followed.
    if (wrong.length > 0) wrong = await rest(2500).then(followed);
    return [...wrong, ...console];
  } finally {
    lane.page.off('pageerror', note);
  }
}

async function fuzzPayloads(stage: Stage, lane: Lane, seed: number): Promise<string[]> {
  const { toBackground, toPage, stored } = payloadsOf(seed);
  await lane.page.goto(`${stage.server.origin}/sample.html`, { waitUntil: 'load' });
  const before = await settledWrong(stage, lane);
  const first = await said(stage, lane);
  const quietly = (): void => {};
  for (const message of toBackground) await stage.control.tellRaw(message).catch(quietly);
  for (const message of toPage)
    await stage.control.call('tabs.sendMessage', lane.tab, message, { frameId: 0 }).catch(quietly);
  await stage.control.call('storage.local.set', { settings: stored });
  await stage.control.tell({ type: 'begin' });
  await stage.control.call('storage.local.clear');
  // Whatever was sent, sound settings make everything as it was.
  await readAgain(stage, lane);
  const after = await settledWrong(stage, lane);
  const last = await said(stage, lane);
  const wrong = [...before, ...after];
  return first === last ? wrong : [...wrong, `says otherwise than before:\n${difference(first ?? '', last ?? '')}`];
}

export interface Fuzzed {
  cases: number;
  failures: { seed: number; what: string }[];
}

/**
 * @param seed of the first case; the next has the next number. Every eighth is one of messages and settings, and
 *   alone, since settings are everybody's.
 * @param more asked before each case
 */
export async function fuzz(
  browser: BrowserName,
  seed: number,
  more: (cases: number) => boolean,
  each: (seed: number, wrong: readonly string[]) => void = () => {},
): Promise<Fuzzed> {
  const stage = await Stage.open(browser);
  const failures: Fuzzed['failures'] = [];
  let cases = 0;
  let next = seed;
  async function run(lane: Lane, kind: typeof fuzzPage): Promise<void> {
    const mine = next++;
    const wrong = await kind(stage, lane, mine).catch((error: Error) => [`could not be run: ${error.message}`]);
    cases++;
    each(mine, wrong);
    if (wrong.length > 0) failures.push({ seed: mine, what: wrong.join('\n') });
  }
  try {
    const owner = await ownerOf(stage.launched);
    await owner.errors();
    const lanes = await Promise.all(
      Array.from({ length: LANES }, async (_, at): Promise<Lane> => {
        const page = await stage.launched.browser.newPage({ type: 'window' });
        await page.goto(stage.serve(`/lane/${at}`, '<!doctype html><title>-</title>'));
        return { page, tab: await stage.control.tabOf(page.url()) };
      }),
    );
    while (more(cases)) {
      const before = cases;
      if (next % 8 === 0) await run(lanes[0] as Lane, fuzzPayloads);
      else
        await Promise.all(
          lanes.map(async (lane) => {
            while (next % 8 !== 0 && (more(cases) || cases === before)) await run(lane, fuzzPage);
          }),
        );
      for (const error of await owner.errors()) failures.push({ seed: next - 1, what: `thrown: ${error}` });
    }
    return { cases, failures };
  } finally {
    await stage.close();
  }
}
