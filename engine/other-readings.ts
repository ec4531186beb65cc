/** Words that may mean something else mean that where the text says so: GBA beside Game Boy Advance. */
import { fold, type ScriptTable } from './fold.ts';
import type { Match } from './match.ts';
import type { TermRow } from './tables.ts';

/** The form that a term is another reading of; null for any other term. */
export const otherReadingOf = ({ role, id }: TermRow): string | null =>
  role === 'other-reading' ? id.slice(role.length + 1) : null;

/**
 * @param text what the matches' offsets refer to
 * @returns the matches without doubtful ones of which the text names another reading
 */
export function withoutOtherReadings(
  text: string,
  matches: readonly Match[],
  terms: readonly TermRow[],
  script: ScriptTable,
): readonly Match[] {
  const others = new Set<string>();
  for (const { term } of matches) {
    const row = terms[term];
    const form = row ? otherReadingOf(row) : null;
    if (form !== null) others.add(fold(form, script).text);
  }
  if (others.size === 0) return matches;
  return matches.filter(({ start, end, weak }) => !weak || !others.has(fold(text.slice(start, end), script).text));
}
