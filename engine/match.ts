/**
 * Finds every listed form in a text. Two native expressions, Latin and Han apart, find where a form may
 * start; the forms that share that start are then compared, longest first. Every matcher written in script
 * was slower (docs/performance.md).
 */
import { formEnd } from './boundaries.ts';
import { fold, original, originalEnd, type ScriptTable } from './fold.ts';
import type { Form, Says } from './tables.ts';
import { trie } from './trie.ts';

/** A listed form found in a text. Offsets are UTF-16 units in the text as given. */
export interface Match {
  start: number;
  end: number;
  /** Index into the tables' terms. */
  term: number;
  /** The form is ambiguous by itself. */
  weak: boolean;
  /** Words in it that speak for Hong Kong or for AI. */
  says: Says;
}

export interface Matcher {
  /** Every match, left to right, longest first form at each place, none overlapping another. Never throws. */
  find(text: string): Match[];
}

/** Lengths of the prefixes that the expressions look for, UTF-16 units: short enough for small expressions. */
const LATIN_PREFIX = 5;
const HAN_PREFIX = 2;

const startsLatin = (form: string): boolean => form.charCodeAt(0) < 0x2e80;
const prefixOf = (lower: string): string => lower.slice(0, startsLatin(lower) ? LATIN_PREFIX : HAN_PREFIX);

/** Forms by the prefix that they share, longest first; a prefix that starts with a shorter form has that too. */
function byPrefix(forms: readonly Form[]): Map<string, Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    const prefix = prefixOf(form.text.toLowerCase());
    const group = groups.get(prefix);
    if (group) group.push(form);
    else groups.set(prefix, [form]);
  }
  const own = new Map([...groups].map(([prefix, group]) => [prefix, group.slice()]));
  for (const [prefix, group] of groups) {
    for (let length = 1; length < prefix.length; length++) group.push(...(own.get(prefix.slice(0, length)) ?? []));
    group.sort((a, b) => b.text.length - a.text.length);
  }
  return groups;
}

/** @param forms every listed form; the index over their prefixes is built once here */
export function createMatcher(forms: readonly Form[], script: ScriptTable): Matcher {
  const groups = byPrefix(forms);
  const prefixes = [...groups.keys()].sort();
  const latin = new RegExp(`(?<![a-z0-9])${trie(prefixes.filter(startsLatin))}`, 'g');
  const han = new RegExp(trie(prefixes.filter((prefix) => !startsLatin(prefix))), 'g');

  function matchAt(text: string, lower: string, start: number, prefix: string): Match | null {
    for (const form of groups.get(prefix) ?? []) {
      const end = formEnd(form, text, lower, start);
      if (end > 0) return { start, end, term: form.term, weak: form.weak, says: form.says };
    }
    return null;
  }

  function collect(expression: RegExp, text: string, lower: string): Match[] {
    const found: Match[] = [];
    expression.lastIndex = 0;
    for (let hit = expression.exec(lower); hit; hit = expression.exec(lower)) {
      const match = matchAt(text, lower, hit.index, hit[0]);
      expression.lastIndex = match ? match.end : hit.index + 1;
      if (match) found.push(match);
    }
    return found;
  }

  return {
    find(text) {
      const folded = fold(text, script);
      const matches = mergeLongest(collect(latin, folded.text, folded.lower), collect(han, folded.text, folded.lower));
      if (!folded.steps) return matches;
      return matches.map((match) => ({
        ...match,
        start: original(folded, match.start),
        end: originalEnd(folded, match.end),
      }));
    },
  };
}

/** Two lists of matches, each free of overlaps, as one: of two that overlap the longer stays, then the earlier. */
function mergeLongest(some: Match[], others: Match[]): Match[] {
  if (others.length === 0) return some;
  if (some.length === 0) return others;
  const merged: Match[] = [];
  for (const match of [...some, ...others].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged[merged.length - 1];
    if (!last || match.start >= last.end) merged.push(match);
    else if (match.end - match.start > last.end - last.start) merged[merged.length - 1] = match;
  }
  return merged;
}
