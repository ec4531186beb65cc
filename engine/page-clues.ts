/** What the page as a whole says: its title, address and language, and how much of it speaks of what. */
import { type Clues, isSaid } from './clues.ts';
import { isHongKongTag } from './hong-kong-address.ts';
import type { PageContext } from './types.ts';

export interface PageClues {
  title: Clues;
  description: Clues;
  /** The address or the language tag is Hong Kong's: its text, or null. */
  address: string | null;
  /** How many of the page's own blocks, title and description say something for Hong Kong, for AI: a share, 0 to 1. */
  hongKong: number;
  ai: number;
  /** Of all that blocks say of places (Hong Kong, others, the mainland, AI from elsewhere) the share, 0 to 1, that is Hong Kong. */
  ours: number;
  /** Something on the page surely says Hong Kong, or AI; no mention without both. */
  sure: { hongKong: boolean; ai: boolean };
  /** An example of what the page says most surely, for the reader. */
  words: { hongKong: string; ai: string };
}

/** Doubtful words that say the same, one word in several blocks or several in one, agree by no accident from so many on (chosen). */
const DOUBTFUL_ENOUGH = 2;

function hostOf(hosts: readonly string[], context: PageContext): string | null {
  if (hosts.some((name) => `.${context.host}`.endsWith(name.replace(/^\.?/, '.')))) return context.host;
  return isHongKongTag(context.lang) ? context.lang : null;
}

/**
 * @param blocks what the blocks of the page's own text say; `total` is how many it has, with those that say nothing
 * @param hosts endings of host names that say a page is from Hong Kong
 */
export function pageClues(
  context: PageContext,
  title: Clues,
  description: Clues,
  blocks: readonly Clues[],
  total: number,
  hosts: readonly string[],
): PageClues {
  const address = hostOf(hosts, context);
  let hongKong = 0;
  let ai = 0;
  let others = 0;
  const doubtful = { hongKong: 0, ai: 0 };
  const words = { hongKong: '', ai: '' };
  for (const clues of [title, description, ...blocks]) {
    if (isSaid(clues.hongKong)) {
      hongKong++;
      words.hongKong ||= clues.hongKong.text;
    }
    if (isSaid(clues.ai)) {
      ai++;
      if (clues.ai.how !== 'bare') words.ai ||= clues.ai.text;
    }
    doubtful.hongKong += clues.hongKong.doubtful.length;
    doubtful.ai += clues.ai.doubtful.length;
    others += Number(clues.elsewhere) + Number(clues.mainland) + Number(clues.foreignAi);
  }
  const all = Math.max(total, 1);
  const share = (count: number): number => Math.min(1, count / all);
  return {
    title,
    description,
    address,
    hongKong: share(hongKong),
    ai: share(ai),
    ours: hongKong / Math.max(1, hongKong + others),
    sure: {
      hongKong: hongKong > 0 || address !== null || doubtful.hongKong >= DOUBTFUL_ENOUGH,
      ai: ai > 0 || doubtful.ai >= DOUBTFUL_ENOUGH,
    },
    words,
  };
}
