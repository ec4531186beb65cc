/**
 * Finds every listed form in a text. Two native expressions, Latin and Han apart, find where a form may
 * start; the forms that share that start are then compared, longest first, and unpacked when first met.
 * Every matcher written in script was slower (docs/performance.md).
 */
import { formEnd } from './boundaries.ts';
import { fold, original, originalEnd, scriptTable } from './fold.ts';
import { type Form, type Says, type Tables, unpackForms } from './tables.ts';

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

/** @param tables as compiled; their expressions are compiled once here. */
export function createMatcher(tables: Tables): Matcher {
  const latin = new RegExp(tables.latin, 'g');
  const han = new RegExp(tables.han, 'g');
  const script = scriptTable(tables.script);
  const met = new Map<string, Form[]>();

  function formsAt(prefix: string): Form[] {
    const known = met.get(prefix);
    if (known) return known;
    const forms = unpackForms(tables.forms[prefix] ?? '');
    met.set(prefix, forms);
    return forms;
  }

  function matchAt(text: string, lower: string, start: number, prefix: string): Match | null {
    for (const form of formsAt(prefix)) {
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
      const matches = mergeLongest(
        collect(latin, folded.text, folded.lower),
        collect(han, folded.text, folded.lower),
      );
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
