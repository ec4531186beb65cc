/** What the page as a whole says: its title, address and language, and how much of it speaks of what. */
import { type Clues, cluesOf, isSaid } from './clues.ts';
import type { Matcher } from './match.ts';
import type { TermRow } from './tables.ts';
import type { PageContext } from './types.ts';

export interface PageEvidence {
  title: Clues;
  description: Clues;
  /** The address or the language tag is Hong Kong's: its text, or null. */
  address: string | null;
  /** Share of the page's own blocks, 0 to 1, that say something for Hong Kong, for AI. */
  hongKong: number;
  ai: number;
  /** Of the blocks that speak of some place, the share, 0 to 1, that speaks of Hong Kong; firms of elsewhere are places, too. */
  ours: number;
  /** Something on the page surely says Hong Kong, or AI; no mention without both. */
  sure: { hongKong: boolean; ai: boolean };
  /** An example of what the page says most surely, for the reader. */
  words: { hongKong: string; ai: string };
}

/** So many doubtful words on one page agree by no accident. */
const DOUBTFUL_ENOUGH = 2;

/** Counts over a page's blocks; grows as blocks are read. */
export interface PageTotals {
  /** Blocks of the page's own text, with or without clues. */
  blocks: number;
  clues: readonly Clues[];
}

function hostOf(hosts: readonly string[], context: PageContext): string | null {
  if (hosts.some((ending) => context.host === ending.replace(/^\./, '') || context.host.endsWith(ending)))
    return context.host;
  return /-hk\b/i.test(context.lang) ? context.lang : null;
}

export function pageEvidence(
  context: PageContext,
  totals: PageTotals,
  matcher: Matcher,
  terms: readonly TermRow[],
  hosts: readonly string[],
): PageEvidence {
  const read = (text: string): Clues => cluesOf(text, matcher.find(text), terms);
  const title = read(context.title);
  const description = read(context.description);
  const address = hostOf(hosts, context);
  let hongKong = 0;
  let ai = 0;
  let others = 0;
  let doubtfulHongKong = 0;
  let doubtfulAi = 0;
  const words = { hongKong: '', ai: '' };
  for (const clues of [title, description, ...totals.clues]) {
    if (isSaid(clues.hongKong)) {
      hongKong++;
      words.hongKong ||= clues.hongKong.text;
    }
    if (isSaid(clues.ai)) {
      ai++;
      if (clues.ai.how !== 'bare') words.ai ||= clues.ai.text;
    }
    doubtfulHongKong += clues.hongKong.doubtful;
    doubtfulAi += clues.ai.doubtful;
    others += Number(clues.elsewhere) + Number(clues.mainland) + Number(clues.foreignAi);
  }
  const all = Math.max(totals.blocks, 1);
  const share = (count: number): number => Math.min(1, count / all);
  return {
    title,
    description,
    address,
    hongKong: share(hongKong),
    ai: share(ai),
    ours: hongKong / Math.max(1, hongKong + others),
    sure: {
      hongKong: hongKong > 0 || address !== null || doubtfulHongKong >= DOUBTFUL_ENOUGH,
      ai: ai > 0 || doubtfulAi >= DOUBTFUL_ENOUGH,
    },
    words,
  };
}
