/** What the extension costs a second on pages that never stand still. */
import { setTimeout as rest } from 'node:timers/promises';
import { gateIn, reportOf } from './ask.ts';
import { addressOf, MOVING } from './book.ts';
import { markOnce } from './in-page.ts';
import { mainThreadTime, pageProcesses } from './main-thread.ts';
import { type Player, player, type Race, show } from './race.ts';
import { shuffled } from './statistics.ts';

/** So long a page runs before it is timed, ms. */
const SETTLE = 800;

export interface Shares {
  /** Main-thread time a second, ms, of each variant, and of a page with one mark of its own and no extension, round by round. */
  times: Record<string, number[]>;
  /** What the product itself counts, ms a second: the gate's looks, and reading and judging. */
  own: number[];
}

/** What the product has counted on a page since it was loaded, ms. */
async function counted(race: Race, who: Player, page: string): Promise<number> {
  const gate = await gateIn(race, who, page);
  const scan = gate?.page ? (await reportOf(race, who, page)).timing.scan : 0;
  return scan + (gate?.ms ?? Number.NaN);
}

/** Of each moving page. */
export async function measureChanges(race: Race, rounds: number, seconds: number): Promise<Record<string, Shares>> {
  const shares: Record<string, Shares> = {};
  for (const page of Object.keys(MOVING)) {
    const times: Record<string, number[]> = {};
    const own: number[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const name of shuffled([...race.players.map((each) => each.name), 'mark'])) {
        const who = player(race, name === 'mark' ? 'none' : name);
        await show(race, who, addressOf(page));
        if (name === 'mark') await who.page.evaluate(markOnce);
        await rest(SETTLE);
        // Asked apart from the time that is counted, since answering takes some, too.
        const first = name === 'product' ? await counted(race, who, page) : 0;
        const processes = pageProcesses(who.launched.browser.process()?.pid ?? 0);
        const [before, began] = [mainThreadTime(processes), performance.now()];
        await rest(seconds * 1000);
        const passed = (performance.now() - began) / 1000;
        (times[name] ??= []).push((mainThreadTime(processes) - before) / passed);
        if (name === 'product') own.push(((await counted(race, who, page)) - first) / passed);
        await show(race, who, 'between');
      }
    }
    shares[page] = { times, own };
  }
  return shares;
}
