/**
 * Finds every listed form in a text, line by line, for no form goes on over a line's end. Where none may start
 * (starts.ts) a line is not looked at again; the others are folded, and the forms that may start at a place are
 * compared, group by group (form-group.ts).
 */
import { startsWord } from './boundaries.ts';
import { fold, isLatin, original, originalEnd, type ScriptTable } from './fold.ts';
import { longestIn } from './form-group.ts';
import type { FormList } from './packing.ts';
import { createStarts } from './starts.ts';
import type { Says } from './tables.ts';

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

/** Every match in a text, left to right, longest first form at each place, none overlapping another. Never throws. */
export type Find = (text: string) => Match[];

/** @param forms every listed form; the tables over their first units are built once here */
export function createFind(forms: FormList, script: ScriptTable): Find {
  const starts = createStarts(forms, script);

  function matchAt(text: string, lower: string, start: number): Match | null {
    for (const group of starts.groupsAt(text, start)) {
      const found = longestIn(group, text, lower, start);
      if (found) return { start, end: found.end, term: found.form.term, weak: found.form.weak, says: found.form.says };
    }
    return null;
  }

  /** The matches in one line, in which a form may start. Latin and Han each go from left to right by themselves. */
  function findInLine(line: string, from: number): Match[] {
    const folded = fold(line, script);
    const { text, lower } = folded;
    const latin: Match[] = [];
    const han: Match[] = [];
    for (const at of starts.in(text)) {
      const found = isLatin(text.charCodeAt(at)) ? latin : han;
      if (found === latin && !startsWord(text, lower, at)) continue;
      const last = found[found.length - 1];
      const match = last && at < last.end ? null : matchAt(text, lower, at);
      if (match) found.push(match);
    }
    const matches = mergeLongest(latin, han);
    for (const match of matches) {
      match.start = from + original(folded, match.start);
      match.end = from + originalEnd(folded, match.end);
    }
    return withoutAddresses(line, from, matches);
  }

  return (text) => {
    const found: Match[][] = [];
    let done = -1;
    for (const at of starts.in(text)) {
      if (at < done) continue;
      const from = text.lastIndexOf('\n', at) + 1;
      const end = text.indexOf('\n', at);
      done = end < 0 ? text.length : end;
      found.push(findInLine(text.slice(from, done), from));
    }
    return found.flat();
  };
}

/** From a scheme on: where an address ends, and what may follow it at once, is not in ASCII or a bracket. */
const ADDRESS = /:\/\/[^\s"<>()[\]\u0080-\uffff]*/g;

/**
 * Without what stands in a web address, whose words are not speech. The line is asked as it is: folded, a hyphen parts
 * an address as a space does.
 */
function withoutAddresses(line: string, from: number, matches: Match[]): Match[] {
  if (!line.includes('://')) return matches;
  const addresses = [...line.matchAll(ADDRESS)].map(({ 0: { length }, index }) => ({ start: from + index, length }));
  let next = 0;
  return matches.filter((match) => {
    for (; next < addresses.length; next++) {
      const { start, length } = addresses[next] as { start: number; length: number };
      if (match.start < start + length) return match.start < start;
    }
    return true;
  });
}

/**
 * Two lists of matches, each free of overlaps, as one. From left to right: of two that overlap the longer stays, then
 * the earlier; one that gave way does not come back where the longer gives way in its turn.
 */
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
