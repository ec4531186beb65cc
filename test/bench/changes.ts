/** What the extension costs a second on pages that never stand still. */
import { setTimeout as rest } from 'node:timers/promises';
import { addressOf, MOVING } from './book.ts';
import { markOnce } from './in-page.ts';
import { mainThreadTime, pageProcesses } from './main-thread.ts';
import { player, type Stage, show } from './stage.ts';
import { shuffled } from './statistics.ts';

/** So long a page runs before it is timed, ms. */
const SETTLE = 800;

/** Main-thread time a second, ms, of each variant, and of a page with one mark of its own and no extension, round by round, for each page. */
export type Shares = Record<string, Record<string, number[]>>;

export async function measureChanges(stage: Stage, rounds: number, seconds: number): Promise<Shares> {
  const shares: Shares = {};
  for (const page of Object.keys(MOVING)) {
    const times: Record<string, number[]> = {};
    for (let round = 0; round < rounds; round++) {
      for (const name of shuffled([...stage.players.map((each) => each.name), 'mark'])) {
        const who = player(stage, name === 'mark' ? 'none' : name);
        await show(stage, who, addressOf(page));
        if (name === 'mark') await who.page.evaluate(markOnce);
        await rest(SETTLE);
        const processes = pageProcesses(who.launched.browser.process()?.pid ?? 0);
        const [before, began] = [mainThreadTime(processes), performance.now()];
        await rest(seconds * 1000);
        const share = (mainThreadTime(processes) - before) / ((performance.now() - began) / 1000);
        (times[name] ??= []).push(share);
        await show(stage, who, 'between');
      }
    }
    shares[page] = times;
  }
  return shares;
}
