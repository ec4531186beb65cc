/**
 * Which words of a block that counts are marked: its entities and topics, words for AI as Hong Kong's AI
 * in general, joined with the words for Hong Kong when they stand together ("Hong Kong's AI", "AI in Hong
 * Kong"), and the first words for Hong Kong where they stand alone.
 */
import type { Match } from './match.ts';
import type { TermRow } from './tables.ts';
import type { TermKind } from './types.ts';

export interface Span {
  start: number;
  end: number;
  /** Index into the tables' terms; null for Hong Kong's AI as such. */
  term: number | null;
  kind: TermKind;
}

/** What may stand between a word for Hong Kong and a word for AI that belong together. */
const JOINT = /^(?:['’]s\s+|\s+|的|之|\s*)$/;
const IN = /^\s+in\s+$/;
/** Words for AI as such; other doubtful words are evidence, but nothing to explain. */
const GENERAL = /^(?:AI|A\.I\.|ＡＩ|AGI)$|人工智|artificial intelligence/i;

const joined = (text: string, left: Match, right: Match, by: RegExp): boolean =>
  right.start - left.end <= 4 && by.test(text.slice(left.end, right.start));

/** @param text the block's text, to which the matches' offsets refer */
export function spansOf(text: string, matches: readonly Match[], terms: readonly TermRow[]): Span[] {
  const spans: Span[] = [];
  const roleOf = (match: Match | null) => (match ? terms[match.term]?.role : undefined);
  let previous: Match | null = null;
  for (const match of matches) {
    const role = roleOf(match);
    const last = spans[spans.length - 1];
    if (role === 'entity' || role === 'topic') {
      spans.push({ start: match.start, end: match.end, term: match.term, kind: role });
    } else if (role === 'ai' && (!match.weak || GENERAL.test(text.slice(match.start, match.end)))) {
      const place =
        previous && roleOf(previous) === 'hong-kong' && joined(text, previous, match, JOINT) ? previous : null;
      spans.push({ start: place?.start ?? match.start, end: match.end, term: null, kind: 'general' });
    } else if (role === 'hong-kong' && last?.kind === 'general' && previous && joined(text, previous, match, IN)) {
      last.end = match.end;
    }
    previous = match;
  }
  return withPlace(spans, matches, terms);
}

/** The first words for Hong Kong that stand alone belong to what the block speaks of; the later ones repeat them. */
function withPlace(spans: readonly Span[], matches: readonly Match[], terms: readonly TermRow[]): Span[] {
  const place = matches.find(
    ({ start, end, term, weak }) =>
      terms[term]?.role === 'hong-kong' && !weak && !spans.some((span) => span.start < end && span.end > start),
  );
  if (!place) return [...spans];
  const { start, end } = place;
  return [...spans, { start, end, term: null, kind: 'general' as const }].sort((a, b) => a.start - b.start);
}
