/** A reference work does not praise: the words of article/tone.yaml stand nowhere in what it says. */
import * as v from 'valibot';
import { LANGUAGES, type Language } from '../types.ts';
import type { Files } from './files.ts';
import type { Problem } from './problems.ts';
import { EditionFile, EntityFile, FactFile } from './schemas.ts';
import { escaped } from './trie.ts';
import { readRequired, readYaml } from './yaml-file.ts';

const FILE = 'article/tone.yaml';
const Words = v.pipe(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'))), v.minLength(1, 'has no word'));
const ToneFile = v.strictObject({ en: Words, zh: Words });

type Lists = Record<Language, RegExp>;

/** Whole words, which may be broken over two lines; a star at the end stands for any ending. */
function english(words: readonly string[]): RegExp {
  const one = (word: string): string =>
    escaped(word.replace(/\*$/, '')).replaceAll(' ', '\\s+') + (word.endsWith('*') ? '[a-z]*' : '');
  return new RegExp(`(?<![A-Za-z])(?:${words.map(one).join('|')})(?![A-Za-z])`, 'gi');
}

function readLists(files: Files, problems: Problem[]): Lists | null {
  const read = readRequired(files, FILE, ToneFile, problems);
  if (!read) return null;
  const chinese = new RegExp(read.value.zh.map(escaped).join('|'), 'g');
  return { en: english(read.value.en), 'zh-Hant': chinese, 'zh-Hans': chinese };
}

const reason = (word: string): string =>
  `"${word.replace(/\s+/g, ' ')}" promotes; say what can be checked instead (${FILE})`;

/** A section's file is text from its first line to its last. */
function checkSection(file: string, source: string, list: RegExp, problems: Problem[]): void {
  for (const { 0: word, index } of source.matchAll(list)) {
    problems.push({ file, line: source.slice(0, index).split('\n').length, reason: reason(word) });
  }
}

/** What is malformed is told by those who read the file for itself. */
function checkTexts<S extends v.GenericSchema>(
  file: string,
  source: string,
  schema: S,
  texts: (value: v.InferOutput<S>) => { language: Language; path: (string | number)[]; text: string }[],
  lists: Lists,
  problems: Problem[],
): void {
  const read = readYaml(file, source, schema, []);
  for (const { language, path, text } of read ? texts(read.value) : []) {
    for (const [word] of text.matchAll(lists[language])) {
      problems.push({ file, line: read?.lineOf(path) ?? 1, reason: reason(word) });
    }
  }
}

const ofFacts = (facts: v.InferOutput<typeof FactFile>) =>
  facts.flatMap(({ text }, index) =>
    LANGUAGES.map((language) => ({ language, path: [index, 'text', language], text: text[language] })),
  );

const ofEntities = (entities: v.InferOutput<typeof EntityFile>) =>
  entities.flatMap(({ what }, index) =>
    LANGUAGES.map((language) => ({ language, path: [index, 'what', language], text: what[language] })),
  );

const ofEdition = ({ scope, not_covered: notCovered }: v.InferOutput<typeof EditionFile>) =>
  LANGUAGES.flatMap((language) => [
    { language, path: ['scope', language], text: scope[language] },
    ...notCovered[language].map((text, index) => ({ language, path: ['not_covered', language, index], text })),
  ]);

/** Adds each promotional word to `problems`, with its file and line. */
export function checkTone(files: Files, problems: Problem[]): void {
  const lists = readLists(files, problems);
  if (!lists) return;
  for (const [file, source] of files) {
    const language = LANGUAGES.find((each) => file.startsWith('article/') && file.endsWith(`.${each}.md`));
    if (language) checkSection(file, source, lists[language], problems);
    else if (file.startsWith('article/facts/')) checkTexts(file, source, FactFile, ofFacts, lists, problems);
    else if (file.startsWith('vocabulary/entities/')) checkTexts(file, source, EntityFile, ofEntities, lists, problems);
    else if (file === 'article/edition.yaml') checkTexts(file, source, EditionFile, ofEdition, lists, problems);
  }
}
