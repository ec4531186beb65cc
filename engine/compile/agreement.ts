/**
 * Three editions, one content. A fact is one record with three texts, so its date, sources and entities are the
 * same by construction; what can still differ is what the texts say, and that is compared here.
 */

import type { Language, Section } from '../types.ts';
import { figures } from './figures.ts';
import type { Files } from './files.ts';
import { lineIn, type Problem } from './problems.ts';
import { escaped } from './trie.ts';

const TRANSLATIONS = ['zh-Hant', 'zh-Hans'] as const;

/** Names that Chinese text keeps in Latin letters: HKGAI, DeepSeek, petaFLOPS. Single letters are none. */
const LATIN_NAME = /[A-Za-z][A-Za-z0-9]+/g;

/** What one text has that the other must have too, as text for a message. */
function differences(english: string, other: string, language: Language): string[] {
  const [here, there] = [figures(english).join(' '), figures(other).join(' ')];
  const found = here === there ? [] : [`figures differ: ${here} in en, ${there} in ${language}`];
  const known = english.toLowerCase();
  const unknown = new Set((other.match(LATIN_NAME) ?? []).filter((name) => !known.includes(name.toLowerCase())));
  return unknown.size > 0 ? [...found, `${[...unknown].join(', ')} in ${language}, not in en`] : found;
}

/** The line on which a fact begins in its file. */
export const lineOfFact = (source: string, id: string): number =>
  lineIn(source, new RegExp(`^- id: ${escaped(id)}$`, 'm'));

function checkFacts(section: Section, files: Files, problems: Problem[]): void {
  const file = `article/facts/${section.id}.yaml`;
  for (const fact of section.facts) {
    for (const language of TRANSLATIONS) {
      for (const difference of differences(fact.text.en, fact.text[language], language)) {
        const line = lineOfFact(files.get(file) ?? '', fact.id);
        problems.push({ file, line, reason: `${fact.id}: ${difference}` });
      }
    }
  }
}

/** The parts of a section's own file, with how each begins there. */
const PARTS = [
  {
    name: 'context',
    begins: /^context:/m,
    texts: (section: Section, language: Language) => [section.context[language]],
  },
  { name: 'limits', begins: /^limits:/m, texts: (section: Section, language: Language) => section.limits[language] },
  {
    name: 'body',
    begins: /^---\r?\n(?!title)/m,
    texts: (section: Section, language: Language) => section.body[language],
  },
];

function checkSection(section: Section, files: Files, problems: Problem[]): void {
  for (const { name, begins, texts } of PARTS) {
    const english = texts(section, 'en');
    for (const language of TRANSLATIONS) {
      const file = `article/${section.id}.${language}.md`;
      const report = (reason: string): number =>
        problems.push({ file, line: lineIn(files.get(file) ?? '', begins), reason: `${name}: ${reason}` });
      const other = texts(section, language);
      if (other.length !== english.length) report(`${english.length} parts in en, ${other.length} in ${language}`);
      else {
        other.forEach((text, index) => {
          for (const difference of differences(english[index] ?? '', text, language)) {
            report(other.length > 1 ? `${index + 1}: ${difference}` : difference);
          }
        });
      }
    }
  }
}

/** Adds where two editions contradict each other to `problems`. */
export function checkAgreement(sections: readonly Section[], files: Files, problems: Problem[]): void {
  for (const section of sections) {
    checkFacts(section, files, problems);
    checkSection(section, files, problems);
  }
}
