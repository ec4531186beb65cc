/** The page's own sentences: mentions that stand in the same sentence become one entry. */

/** A mention's words, and the rest of its sentence as far as that is shown. */
interface Shown {
  before: string;
  text: string;
  after: string;
}

/** A run of a sentence; what is marked is marked on the page too. */
export interface Run {
  /** Where it starts in the sentence. */
  at: number;
  text: string;
  marked: boolean;
}

export interface Sentence<T> {
  /** Where a jump leads. */
  first: T;
  mentions: T[];
  runs: Run[];
}

/** The sentences of these mentions, in the page's order. */
export function sentencesOf<T extends Shown>(mentions: readonly T[]): Sentence<T>[] {
  const byText = Map.groupBy(mentions, ({ before, text, after }) => before + text + after);
  return [...byText].flatMap(([text, [first, ...rest]]) =>
    first ? [{ first, mentions: [first, ...rest], runs: runsOf(text, [first, ...rest]) }] : [],
  );
}

function runsOf(text: string, mentions: readonly Shown[]): Run[] {
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
