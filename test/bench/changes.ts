/** What the extension costs a second on pages that never stand still. */
import { setTimeout as rest } from 'node:timers/promises';
import { addressOf, MOVING } from './book.ts';
import { mainThreadTime, pageProcesses } from './main-thread.ts';
import { type Stage, show } from './stage.ts';
import { shuffled } from './statistics.ts';

/** So long a page runs before it is timed, ms. */
const SETTLE = 800;

/** Main-thread time a second, ms, of each variant, round by round, for each page. */
export type Shares = Record<string, Record<string, number[]>>;

export async function measureChanges(stage: Stage, rounds: number, seconds: number): Promise<Shares> {
  const shares: Shares = {};
  for (const page of Object.keys(MOVING)) {
    const times: Record<string, number[]> = {};
    for (let round = 0; round < rounds; round++) {
      for (const player of shuffled(stage.players)) {
        await show(stage, player, addressOf(page));
        await rest(SETTLE);
        const processes = pageProcesses(player.launched.browser.process()?.pid ?? 0);
        const [before, began] = [mainThreadTime(processes), performance.now()];
        await rest(seconds * 1000);
        const share = (mainThreadTime(processes) - before) / ((performance.now() - began) / 1000);
        (times[player.name] ??= []).push(share);
        await show(stage, player, 'between');
      }
    }
    shares[page] = times;
  }
  return shares;
}
