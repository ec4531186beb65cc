/** Why a block counts, for the reader: the nearest words for Hong Kong and for AI, and its own subject. */
import { type Clues, isSaid, type Side } from './clues.ts';
import type { PageClues } from './page-clues.ts';
import type { ReadBlock, Surroundings } from './surroundings.ts';
import type { TermRow } from './tables.ts';
import type { Evidence } from './types.ts';

/** The nearest words that speak for a side: in the block itself, over it, in the title, beside it, on the page. */
function nearest(side: Side, read: ReadBlock, around: Surroundings, page: PageClues): Evidence | null {
  const what = side === 'ai' ? 'ai' : 'hong-kong';
  const own = read.clues[side];
  if (isSaid(own)) return { for: what, text: own.text, where: own.how === 'name' ? 'name' : 'block' };
  const said = (clues: Clues | undefined): string | null => (clues && isSaid(clues[side]) ? clues[side].text : null);
  const headings = [...(around.lead ? [around.lead] : []), ...around.headings];
  const over = headings.map((heading) => said(heading.clues)).find((text) => text !== null);
  if (over) return { for: what, text: over, where: 'heading' };
  const title = said(page.title) ?? said(page.description);
  if (title) return { for: what, text: title, where: 'title' };
  const beside = around.near.map((other) => said(other.read.clues)).find((text) => text !== null);
  if (beside) return { for: what, text: beside, where: 'nearby' };
  if (page.words[side]) return { for: what, text: page.words[side], where: 'page' };
  return side === 'hongKong' && page.address ? { for: what, text: page.address, where: 'address' } : null;
}

/** The first subject in the block that is neither Hong Kong's nor AI's by itself. */
function subject({ block, matches }: ReadBlock, terms: readonly TermRow[]): Evidence | null {
  const topic = matches.find(({ term }) => terms[term]?.role === 'topic' && terms[term]?.needs === 'hong-kong+ai');
  return topic ? { for: 'subject', text: block.text.slice(topic.start, topic.end), where: 'block' } : null;
}

export function evidenceOf(
  read: ReadBlock,
  around: Surroundings,
  page: PageClues,
  terms: readonly TermRow[],
): Evidence[] {
  const sides = [nearest('hongKong', read, around, page), nearest('ai', read, around, page)];
  return [...sides, subject(read, terms)].filter((one) => one !== null);
}
