/**
 * Names that a page has for its own things: systems, models and data sets that no vocabulary lists. They are
 * written as one word with capitals inside it, or joined by a hyphen (TransLaw, SD-LoRA), and recur.
 */
import { mapped, type Steps } from './steps.ts';

/** A word that is more than a letter and small letters after it, as most are. */
const WORD = /(?<![\w./@-])(?=[A-Za-z][a-z]*[A-Z0-9-])[A-Za-z][A-Za-z0-9-]*(?![\w@/-]|\.[a-z])/g;
const COINED = /[a-z0-9][A-Z]|[A-Z]{2}[a-z]|-[A-Z0-9]/;
/** Two expressions, each linear: one for both looks at a long run of letters again from each of them. */
const isCoined = (word: string): boolean => COINED.test(word) && /[A-Z]/.test(word);

/** Written so often on a page it is a name that the page lives by; of those, readers asked for two in three. */
const OFTEN = 3;

/** @param texts the page's title and blocks */
export function* coinedNames(texts: readonly string[]): Steps<ReadonlySet<string>> {
  const counts = new Map<string, number>();
  yield* mapped(texts, (text) => {
    for (const word of text.match(WORD) ?? []) if (isCoined(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([name]) => name));
}

/** Where these names stand in a text, UTF-16 offsets, from left to right. */
export function coinedIn(text: string, names: ReadonlySet<string>): { start: number; end: number }[] {
  if (names.size === 0) return [];
  return [...text.matchAll(WORD)]
    .filter(([name]) => names.has(name))
    .map(({ 0: name, index }) => ({ start: index, end: index + name.length }));
}
