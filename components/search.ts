/**
 * Search inside the article. A passage is found by its text in any of the three languages, so that a word in
 * traditional characters finds a passage that is read in simplified ones.
 */
import { type Entity, LANGUAGES, type Language, type Section } from '../engine/types.ts';
import { displayName } from './names.ts';

interface Passage {
  /** Its anchor. */
  id: string;
  title: string;
  text: string;
  /** All that it can be found by, folded. */
  folded: string;
  isName: boolean;
}

export interface Hit {
  id: string;
  title: string;
  /** The text around the first find. */
  runs: { at: number; text: string; marked: boolean }[];
}

/** Case, width and accents do not count. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Every passage that can be found: names, then paragraphs, facts and limits. */
export function passagesOf(sections: readonly Section[], entities: readonly Entity[], language: Language): Passage[] {
  return [
    ...entities.map((entity) => ({
      id: `entity-${entity.id}`,
      title: displayName(entity, language),
      text: entity.what[language],
      folded: fold(LANGUAGES.flatMap((each) => [...entity.names[each], entity.what[each]]).join('\n')),
      isName: true,
    })),
    ...sections.flatMap((section) => passagesIn(section, language)),
  ];
}

function passagesIn(section: Section, language: Language): Passage[] {
  const title = section.title[language];
  const passage = (id: string, text: string, all: string[]) => {
    return { id, title, text, folded: fold([title, ...all].join('\n')), isName: false };
  };
  return [
    passage(section.id, [section.context[language], ...section.body[language]].join(' '), [
      ...LANGUAGES.flatMap((each) => [section.title[each], section.context[each], ...section.body[each]]),
    ]),
    ...section.facts.map(({ id, text }) => passage(`fact-${id}`, text[language], Object.values(text))),
    ...(section.limits[language].length > 0
      ? [passage(`${section.id}-limits`, section.limits[language].join(' '), Object.values(section.limits).flat())]
      : []),
  ];
}

/** The passages with every word of the query; names first, and those that start with it before the others. */
export function search(passages: readonly Passage[], query: string): Hit[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const whole = fold(query);
  const rank = ({ isName, title, folded }: Passage) => {
    if (!isName) return 3;
    if (fold(title).includes(whole)) return 0;
    return folded.includes(whole) ? 1 : 2;
  };
  return passages
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ id, title, text }) => ({ id, title, runs: runsOf(text, words) }));
}

/** How much of a passage stands before and after what was found, in characters. */
const BEFORE = 50;
const AFTER = 110;

function runsOf(text: string, words: readonly string[]): Hit['runs'] {
  const lower = text.toLowerCase();
  const found = words
    .map((word) => ({ at: lower.indexOf(word), length: word.length }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0];
  const at = found?.at ?? 0;
  const start = Math.max(0, at - BEFORE);
  const end = Math.min(text.length, at + AFTER);
  const middle = at + (found?.length ?? 0);
  return [
    { at: 0, text: (start > 0 ? '…' : '') + text.slice(start, at), marked: false },
    { at: 1, text: text.slice(at, middle), marked: true },
    { at: 2, text: text.slice(middle, end) + (end < text.length ? '…' : ''), marked: false },
  ].filter((run) => run.text !== '');
}
