/** How old a fact was when the edition was made. */
import { partsOf } from '../common/words/dates.ts';

/** From this many months on, the age of a fact is shown. */
const OLD = 24;

/** The full years that a fact was older than when the edition was made, from two on; else null. */
export function yearsOld(date: string, edition: string): number | null {
  const from = partsOf(date);
  const to = partsOf(edition);
  if (!from || !to) return null;
  // What a date leaves out counts as its end, so that an age that is shown is never too great.
  const months = (to.year - from.year) * 12 + (to.month ?? 12) - (from.month ?? 12);
  const age = months + ((to.day ?? 31) - (from.day ?? 31)) / 100;
  return age > OLD ? Math.ceil(age / 12) - 1 : null;
}
