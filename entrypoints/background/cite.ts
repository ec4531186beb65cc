/** A section's context with its citation, as the card copies it. */
import { edition, sections } from 'virtual:knowledge/card';
import { citation, citedContext } from '../../common/citation.ts';
import type { Language, SectionId } from '../../engine/types.ts';

export function cite(id: SectionId, language: Language): string {
  const section = sections.find((known) => known.id === id);
  return section ? citation(citedContext(section, language), edition.date, 'plain', language) : '';
}
