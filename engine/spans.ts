/**
 * Which words of a block that counts are marked: its entities and topics, words for AI as Hong Kong's AI
 * in general, joined with the words for Hong Kong when they stand together ("Hong Kong's AI", "AI in Hong
 * Kong"), the page's own names for its things, and the words for Hong Kong that stand alone.
 */
import { coinedIn } from './coined.ts';
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

type Stretch = Pick<Match, 'start' | 'end'>;
const overlap = (one: Stretch, other: Stretch): boolean => one.start < other.end && one.end > other.start;

const joined = (text: string, left: Match, right: Match, by: RegExp): boolean =>
  right.start - left.end <= 4 && by.test(text.slice(left.end, right.start));

/**
 * @param text the block's text, to which the matches' offsets refer
 * @param coined the page's names for its own things
 */
export function spansOf(
  text: string,
  matches: readonly Match[],
  terms: readonly TermRow[],
  coined: ReadonlySet<string>,
): Span[] {
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
    } else if (
      role === 'hong-kong' &&
      last?.kind === 'general' &&
      previous?.end === last.end &&
      joined(text, previous, match, IN)
    ) {
      last.end = match.end;
    }
    previous = match;
  }
  const own = coinedIn(text, coined).filter((name) => !matches.some((match) => overlap(match, name)));
  const places = matches.filter(
    (match) => roleOf(match) === 'hong-kong' && !match.weak && !spans.some((span) => overlap(span, match)),
  );
  const general = [...own, ...places].map(({ start, end }): Span => ({ start, end, term: null, kind: 'general' }));
  return [...spans, ...general].sort((a, b) => a.start - b.start);
}
