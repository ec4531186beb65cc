/** Asking the extension, from a page of its own, what it found and how long that took. */
import { setTimeout as rest } from 'node:timers/promises';
import type { GateState } from '../../common/page-world.ts';
import type { PageReport } from '../../common/report.ts';
import { type Control, openControl } from '../harness/control.ts';
import { addressOf } from './book.ts';
import type { Player, Race } from './race.ts';

const controls = new WeakMap<Player, Promise<Control>>();

/** The extension's own page beside a player's tab. */
export async function controlOf(player: Player): Promise<Control> {
  let control = controls.get(player);
  if (!control) {
    control = openControl(player.launched);
    controls.set(player, control);
    await control;
    await player.page.bringToFront();
  }
  return control;
}

/** The part of the extension API that brings a function into a tab. */
interface Scripting {
  scripting: {
    executeScript(what: { target: { tabId: number }; func: () => string }): Promise<{ result: string }[]>;
  };
}

/** What the gate says of itself in a tab: read from the extension's world there. */
export async function gateIn(race: Race, player: Player, name: string): Promise<GateState | null> {
  const control = await controlOf(player);
  const tab = await control.tabOf(race.address(addressOf(name)));
  const told = await control.page.evaluate(async (tabId) => {
    const world = globalThis as { browser?: Scripting; chrome?: Scripting };
    const api = (world.browser ?? world.chrome) as Scripting;
    const func = (): string =>
      JSON.stringify((globalThis as { [key: symbol]: unknown })[Symbol.for('hong-kong-ai')] ?? null);
    const [frame] = await api.scripting.executeScript({ target: { tabId }, func });
    return frame?.result ?? 'null';
  }, tab);
  return JSON.parse(told);
}

/** The page's report once it has been read whole. @throws where it is never read */
export async function reportOf(race: Race, player: Player, name: string, patience = 60_000): Promise<PageReport> {
  const control = await controlOf(player);
  const tab = await control.tabOf(race.address(addressOf(name)));
  const end = performance.now() + patience;
  for (;;) {
    const state = await control.settled(tab, 5000);
    if (state.kind === 'page' && state.report.settled) return state.report;
    if (performance.now() > end) throw new Error(`${name} is not read after ${patience} ms: ${state.kind}`);
    await rest(100);
  }
}
