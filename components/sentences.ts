/** The page's own sentences: mentions that stand in the same sentence become one entry. */
import type { DigestMention } from '../common/report.ts';
import type { SectionId } from '../engine/types.ts';

/** A run of a sentence; what is marked is marked on the page too. */
export interface Run {
  /** Where it starts in the sentence. */
  at: number;
  text: string;
  marked: boolean;
}

export interface Sentence {
  /** The first mention in it: where a jump leads. */
  id: number;
  language: DigestMention['language'];
  runs: Run[];
}

/** The sentences of one section, in the page's order. */
export function sentencesOf(mentions: readonly DigestMention[], section: SectionId): Sentence[] {
  const byText = new Map<string, DigestMention[]>();
  for (const mention of mentions) {
    if (mention.section !== section) continue;
    const text = mention.before + mention.text + mention.after;
    byText.set(text, [...(byText.get(text) ?? []), mention]);
  }
  return [...byText].flatMap(([text, [first, ...rest]]) =>
    first ? [{ id: first.id, language: first.language, runs: runsOf(text, [first, ...rest]) }] : [],
  );
}

function runsOf(text: string, mentions: DigestMention[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { before, text: words } of mentions.toSorted((a, b) => a.before.length - b.before.length)) {
    const start = before.length;
    if (start < at) continue;
    runs.push({ at, text: text.slice(at, start), marked: false }, { at: start, text: words, marked: true });
    at = start + words.length;
  }
  runs.push({ at, text: text.slice(at), marked: false });
  return runs.filter((run) => run.text !== '');
}
