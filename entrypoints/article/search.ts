/**
 * Search inside the article. A passage is found by its text in any of the three languages, so that a word in
 * traditional characters finds a passage that is read in simplified ones.
 */
import { displayName } from '../../common/display-name.ts';
import type { Hit, Hits } from '../../components/SearchResults.tsx';
import { type Entity, LANGUAGES, type Language, type Section, type Topic } from '../../engine/types.ts';
import { fold, foldWithPlaces, placeOf } from './folded.ts';

interface Passage {
  /** Its anchor. */
  id: string;
  title: string;
  text: string;
  /** All that it can be found by, folded. */
  folded: string;
  /** Of a name all its forms, of a section the subjects that belong to it; folded. */
  names: readonly string[];
  isName: boolean;
}

/** What the article page can be searched for. */
export interface Searched {
  sections: readonly Section[];
  entities: readonly Entity[];
  /** A section is found by the subjects that belong to it, too. */
  topics: readonly Topic[];
}

const namesOf = ({ names }: Pick<Entity, 'names'>): string[] => LANGUAGES.flatMap((each) => names[each].map(fold));

/** Every passage that can be found: names, then paragraphs, facts and limits. */
export function passagesOf({ sections, entities, topics }: Searched, language: Language): Passage[] {
  return [
    ...entities.map((entity) => ({
      id: `entity-${entity.id}`,
      title: displayName(entity, language),
      text: entity.what[language],
      folded: fold(LANGUAGES.flatMap((each) => [...entity.names[each], entity.what[each]]).join('\n')),
      names: namesOf(entity),
      isName: true,
    })),
    ...sections.flatMap((section) => {
      const own = topics.filter((topic) => topic.section === section.id).flatMap(namesOf);
      return passagesIn(section, own, language);
    }),
  ];
}

function passagesIn(section: Section, topics: string[], language: Language): Passage[] {
  const title = section.title[language];
  const passage = (id: string, text: string, all: string[], names: string[] = []) => {
    return { id, title, text, folded: fold([title, ...all, ...names].join('\n')), names, isName: false };
  };
  return [
    passage(
      section.id,
      section.body[language].join(' '),
      LANGUAGES.flatMap((each) => [section.title[each], ...section.body[each]]),
      topics,
    ),
    ...section.facts.map(({ id, text }) => passage(`fact-${id}`, text[language], Object.values(text))),
    ...(section.limits[language].length > 0
      ? [passage(`${section.id}-limits`, section.limits[language].join(' '), Object.values(section.limits).flat())]
      : []),
  ];
}

/** More than this many nobody reads; a longer query finds fewer. */
const MOST = 40;
const NOTHING: Hits = { hits: [], total: 0 };

/** An excerpt takes folding the passage anew, and so is made of those only that are shown. */
const hitsOf = (found: readonly Passage[], words: readonly string[]): Hits => ({
  hits: found.slice(0, MOST).map(({ id, title, text }) => ({ id, title, runs: runsOf(text, words) })),
  total: found.length,
});

/** The passages with every word of the query: what is called so first, then what is called nearly so. */
export function search(passages: readonly Passage[], query: string): Hits {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return NOTHING;
  const whole = fold(query);
  const rank = ({ names, isName, folded }: Passage) => {
    if (names.includes(whole)) return 0;
    if (!isName) return 3;
    return names.some((name) => name.includes(whole)) ? 1 : folded.includes(whole) ? 2 : 3;
  };
  const found = passages
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
    .toSorted((a, b) => rank(a) - rank(b));
  return hitsOf(found, words);
}

/** What is called by words in a longer text, the longest first: all there is to say where no passage has the whole. */
export function namesIn(passages: readonly Passage[], text: string): Hits {
  const folded = fold(text);
  const found = passages
    .map((passage) => ({
      passage,
      longest: Math.max(0, ...passage.names.filter((name) => stands(name, folded)).map(({ length }) => length)),
    }))
    .filter(({ longest }) => longest > 0)
    .toSorted((a, b) => b.longest - a.longest)
    .map(({ passage }) => passage);
  return hitsOf(found, []);
}

/** Does it stand there by itself, and not in a longer word? Chinese has no such ends. */
function stands(name: string, text: string): boolean {
  if (name.length < 2) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`;
    if (!/^[a-z0-9]/.test(name) || !/[a-z0-9]/.test(around)) return true;
  }
  return false;
}

/** How much of a passage stands before and after what was found, in characters. */
const BEFORE = 50;
const AFTER = 110;

function runsOf(text: string, words: readonly string[]): Hit['runs'] {
  const folded = foldWithPlaces(text);
  const [found] = words
    .map((word) => ({ at: folded.text.indexOf(word), length: word.length }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  const { start, end } = found ? placeOf(folded, found.at, found.length) : { start: 0, end: 0 };
  const first = Math.max(0, start - BEFORE);
  const last = Math.min(text.length, start + AFTER);
  return [
    { at: 0, text: (first > 0 ? '…' : '') + text.slice(first, start), marked: false },
    { at: 1, text: text.slice(start, end), marked: true },
    { at: 2, text: text.slice(end, last) + (last < text.length ? '…' : ''), marked: false },
  ].filter((run) => run.text !== '');
}
