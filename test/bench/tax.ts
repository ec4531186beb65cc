/** What an extension costs on pages that say nothing: main-thread time from navigation to idle. */
import { addressOf } from './book.ts';
import { type Race, visit, withoutObserver } from './race.ts';
import { shuffled } from './statistics.ts';

/** Times of each variant, ms, round by round, for each page. */
export type Taxes = Record<string, Record<string, number[]>>;

export async function measureTax(
  race: Race,
  pages: readonly string[],
  rounds: (page: string) => number,
): Promise<Taxes> {
  const taxes: Taxes = {};
  for (const page of pages) {
    const times: Record<string, number[]> = {};
    // The first round warms up and does not count.
    for (let round = -1; round < rounds(page); round++) {
      for (const player of shuffled(withoutObserver(race))) {
        const time = await visit(race, player, addressOf(page));
        if (round >= 0) (times[player.name] ??= []).push(time);
      }
    }
    taxes[page] = times;
  }
  return taxes;
}
