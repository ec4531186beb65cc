/** Mentions -> how much of each section a page touches. */
import { type Mention, SECTIONS, type SectionShare } from './types.ts';

/** A mention of Hong Kong's AI in general says less of a section than a name or a subject does (chosen). */
const WORTH = { entity: 1, topic: 1, general: 0.5 };

/** Sections with mentions, most touched first; `score` is the section's share of all, 0 to 1. */
export function summarise(mentions: Iterable<Pick<Mention, 'section' | 'kind'>>): SectionShare[] {
  const counts = new Map<string, number>();
  const worths = new Map<string, number>();
  let all = 0;
  for (const { section, kind } of mentions) {
    counts.set(section, (counts.get(section) ?? 0) + 1);
    worths.set(section, (worths.get(section) ?? 0) + WORTH[kind]);
    all += WORTH[kind];
  }
  return SECTIONS.filter((section) => counts.has(section))
    .map((section) => ({ section, count: counts.get(section) ?? 0, score: (worths.get(section) ?? 0) / all }))
    .sort((a, b) => b.score - a.score);
}
