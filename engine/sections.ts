/** Which section of the article a block speaks of: its own subjects first, then its headings, then the page. */
import type { Match } from './match.ts';
import { saidBy, wordsBesideNames } from './section-by-words.ts';
import type { ReadBlock, Surroundings } from './surroundings.ts';
import type { TermRow } from './tables.ts';
import { SECTIONS, type SectionId } from './types.ts';

export type Votes = Record<SectionId, number>;

const noVotes = (): Votes => Object.fromEntries(SECTIONS.map((section) => [section, 0])) as Votes;

/** A subject that any block on AI may name: AI itself, and its kinds and methods. It says nothing of the section. */
const isGeneral = ({ section, needs }: TermRow): boolean =>
  section === 'introduction' || (section === 'research-hubs' && needs === 'hong-kong');

/**
 * The weights here and below were fitted on labelled blocks: a choice among seven sections by shares of the same
 * features, cross-validated by page; that a doubtful subject says a little more than a sure one came out of that. Those of words are fitted anew with the others (`npm run fit`).
 */
function weight(term: TermRow, match: Match): number {
  if (term.role !== 'topic') return 1;
  return isGeneral(term) ? 0 : match.weak ? 0.5 : 0.4;
}

/** What a text's terms say, each term once. */
function votesOf(matches: readonly Match[], terms: readonly TermRow[]): Votes {
  const votes = noVotes();
  const counted = new Set<number>();
  for (const match of matches) {
    const term = terms[match.term];
    if (!term?.section || counted.has(match.term)) continue;
    counted.add(match.term);
    votes[term.section] += weight(term, match);
  }
  return votes;
}

function add(into: Votes, votes: Votes, times: number): void {
  for (const section of SECTIONS) into[section] += votes[section] * times;
}

/** The page's own balance of subjects: of each section the votes, in parts of the leading one's, 0 to 1. */
export function pageVotes(blocks: readonly ReadBlock[], terms: readonly TermRow[]): Votes {
  const votes = noVotes();
  for (const read of blocks) add(votes, votesOf(read.matches, terms), read.block.role === 'heading' ? 2 : 1);
  const most = Math.max(1, ...SECTIONS.map((section) => votes[section]));
  for (const section of SECTIONS) votes[section] /= most;
  return votes;
}

/** What speaks for or against a section before anything is read. */
const BEFOREHAND: Votes = {
  introduction: 1.6,
  'research-hubs': 0.5,
  'government-support': 0.2,
  finance: 0.2,
  'smart-city': -0.1,
  'cross-border': -0.5,
  outlook: -1.1,
};
const LEAD_LINE = 0.35;
const HEADING = 0.1;
const PAGE = 2;
const MAINLAND = 1;

/** What a block's terms say, the lines over it and the page, in log odds. */
export function votesOfTerms(read: ReadBlock, around: Surroundings, page: Votes, terms: readonly TermRow[]): Votes {
  const votes = votesOf(read.matches, terms);
  if (read.clues.mainland && (read.clues.hongKong.how !== null || votes['cross-border'] > 0))
    votes['cross-border'] += MAINLAND;
  if (around.lead) add(votes, votesOf(around.lead.matches, terms), LEAD_LINE);
  around.headings.forEach((heading, index) => {
    add(votes, votesOf(heading.matches, terms), HEADING / (index + 1));
  });
  add(votes, page, PAGE);
  add(votes, BEFOREHAND, 1);
  return votes;
}

/** The same with what its general words say. */
export function blockVotes(read: ReadBlock, around: Surroundings, page: Votes, terms: readonly TermRow[]): Votes {
  const votes = votesOfTerms(read, around, page, terms);
  for (const word of wordsBesideNames(read, terms))
    for (const [section, weight] of saidBy(word)) votes[section] += weight;
  return votes;
}

/** The section with most votes; `introduction` where nothing is said. */
function leading(votes: Votes): SectionId {
  let best: SectionId = 'introduction';
  for (const section of SECTIONS) if (votes[section] > votes[best]) best = section;
  return best;
}

/** By so many log odds another section must lead before a term is shown under it and not under its own. */
const LEAD = 0.7;

/** A term's section in a block: its own, unless the block clearly speaks of another. */
export function sectionOf(own: SectionId | null, votes: Votes): SectionId {
  const best = leading(votes);
  if (own === null || own === 'introduction') return best;
  return votes[best] > votes[own] + LEAD ? best : own;
}
