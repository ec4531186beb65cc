/** What the build asks of the article's words: no praise, one kind of quotes, and three editions that say the same. */
import { describe, expect, test } from 'vitest';
import { checkAgreement } from '../../engine/compile/agreement.ts';
import { compileArticle } from '../../engine/compile/article.ts';
import type { Problem } from '../../engine/compile/problems.ts';
import { checkQuotes } from '../../engine/compile/quotes.ts';
import { checkTone } from '../../engine/compile/tone.ts';
import { files, shipped } from './knowledge.ts';

const textOf = (name: string): string => {
  const text = files.get(name);
  if (text === undefined) throw new Error(`no ${name} in assets/`);
  return text;
};

/** The line, counted from 1, on which a text first has these words. */
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;

/** The shipped files with one of them changed, or taken away. */
function changed(name: string, change: (text: string) => string | null): Map<string, string> {
  const result = new Map(files);
  const text = change(textOf(name));
  if (text === null) result.delete(name);
  else result.set(name, text);
  return result;
}

function toneOf(all: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  checkTone(all, problems);
  return problems;
}

function contradictions(all: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  const sections = compileArticle(all, problems);
  expect(problems).toEqual([]);
  checkAgreement(sections, all, problems);
  return problems;
}

describe('quotation marks', () => {
  const quotesOf = (all: ReadonlyMap<string, string>): Problem[] => {
    const problems: Problem[] = [];
    checkQuotes(all, problems);
    return problems;
  };

  test('the shipped texts have none that are straight', () => {
    expect(quotesOf(files)).toEqual([]);
  });

  test.each([
    ['article/finance.en.md', (text: string) => `${text.trimEnd()}\n\nThe city's banks.\n`, "city's"],
    ['article/finance.en.md', (text: string) => text.replace('limits:\n', 'limits:\n  - A "firm" one.\n'), '"firm"'],
    ['article/facts/finance.yaml', (text: string) => text.replace(/^( +en: )'?/m, "$1'Banks'' own. "), "Banks'"],
    ['vocabulary/entities/universities.yaml', (text: string) => text.replace('’s', "'s"), "'s"],
  ])('one in %s is told with its line', (file, change, words) => {
    const all = changed(file, change);
    const source = all.get(file) ?? '';
    expect(quotesOf(all)).toEqual([{ file, line: lineOf(source, words), reason: expect.stringContaining(words) }]);
  });

  test('those that YAML itself needs are none of the text’s', () => {
    const file = 'vocabulary/entities/universities.yaml';
    expect(quotesOf(changed(file, (text) => text.replace(/^( +en: )(The city’s .*)$/m, "$1'$2'")))).toEqual([]);
  });
});

describe('tone', () => {
  test('the shipped article does not praise', () => {
    expect(toneOf(files)).toEqual([]);
  });

  test.each([
    ['article/finance.en.md', 'a Vibrant hub', 'Vibrant'],
    ['article/finance.en.md', 'It is a robustly built one', 'robustly'],
    ['article/finance.zh-Hant.md', '香港是世界級的中心', '世界級'],
    ['article/finance.zh-Hans.md', '香港处于领先地位', '领先'],
  ])('%s: a body with "%s" is told with its line', (file, sentence, word) => {
    const all = changed(file, (text) => `${text.trimEnd()}\n\n${sentence}.\n`);
    const line = lineOf(all.get(file) ?? '', sentence);
    expect(toneOf(all)).toEqual([{ file, line, reason: expect.stringContaining(`"${word}" promotes`) }]);
  });

  test('a word that is broken over two lines is told where it begins', () => {
    const file = 'article/finance.en.md';
    const all = changed(file, (text) => `${text.trimEnd()}\n\nA rapidly\nevolving field.\n`);
    expect(toneOf(all)).toEqual([
      { file, line: lineOf(all.get(file) ?? '', 'A rapidly'), reason: expect.stringContaining('"rapidly evolving"') },
    ]);
  });

  test('a limit and a context are read too', () => {
    const file = 'article/finance.en.md';
    const all = changed(file, (text) =>
      text
        .replace('limits:\n', 'limits:\n  - A pivotal one.\n')
        .replace('context: >-\n', 'context: >-\n  A thriving one.\n'),
    );
    const source = all.get(file) ?? '';
    expect(toneOf(all).map(({ line }) => line)).toEqual([lineOf(source, 'thriving'), lineOf(source, 'pivotal')]);
  });

  test('what an entity is, is told with the line of its text', () => {
    const file = 'vocabulary/entities/universities.yaml';
    const all = changed(file, (text) => text.replace(/^( {4}zh-Hant: )(?!\[)/m, '$1卓越'));
    expect(toneOf(all)).toEqual([
      { file, line: lineOf(all.get(file) ?? '', '卓越'), reason: expect.stringContaining('卓越') },
    ]);
  });

  test('a fact is told with the line of its text', () => {
    const file = 'article/facts/finance.yaml';
    const all = changed(file, (text) => text.replace(/^( {4}zh-Hans: )/m, '$1卓越'));
    const line = lineOf(all.get(file) ?? '', '卓越');
    expect(toneOf(all)).toEqual([{ file, line, reason: expect.stringContaining('"卓越" promotes') }]);
  });

  test('a word within another word is none', () => {
    expect(toneOf(changed('article/finance.en.md', (text) => `${text}\n\nMisleading names.\n`))).toEqual([]);
  });

  test('a missing or malformed list is named', () => {
    const file = 'article/tone.yaml';
    expect(toneOf(changed(file, () => null))).toEqual([{ file, line: 1, reason: 'is missing' }]);
    expect(toneOf(changed(file, () => 'en: [vibrant]\n'))[0]).toMatchObject({
      file,
      reason: expect.stringContaining('zh'),
    });
  });
});

describe('agreement of the three editions', () => {
  test('the shipped editions agree', () => {
    expect(contradictions(files)).toEqual([]);
  });

  test('another figure in a context is told with its file and line', () => {
    const file = 'article/finance.zh-Hant.md';
    const all = changed(file, (text) => text.replace('55家', '56家'));
    expect(contradictions(all)).toEqual([
      {
        file,
        line: lineOf(textOf(file), 'context:'),
        reason: expect.stringMatching(/^context: figures differ: .*55.* in en, .*56.* in zh-Hant$/),
      },
    ]);
  });

  test('another figure in a body is told with its paragraph', () => {
    const file = 'article/finance.zh-Hans.md';
    const [found] = contradictions(changed(file, (text) => text.replace('319%', '391%')));
    expect(found).toMatchObject({ file, reason: expect.stringMatching(/^body: 2: figures differ/) });
  });

  test('a limit that one edition lacks is told', () => {
    const file = 'article/finance.zh-Hans.md';
    const all = changed(file, (text) => text.replace(/^ {2}- .*\n/m, ''));
    expect(contradictions(all)).toEqual([
      { file, line: lineOf(textOf(file), 'limits:'), reason: 'limits: 4 parts in en, 3 in zh-Hans' },
    ]);
  });

  test('another figure in a fact is told with the fact and its line', () => {
    const file = 'article/facts/finance.yaml';
    const all = changed(file, (text) => text.replace('63%，主要', '64%，主要'));
    expect(contradictions(all)).toEqual([
      {
        file,
        line: lineOf(textOf(file), '- id: fin-hkimr-survey'),
        reason: expect.stringMatching(/^fin-hkimr-survey: figures differ: .* in zh-Hant$/),
      },
    ]);
  });

  test('a name in Latin letters that the English text lacks is told', () => {
    const file = 'article/facts/research-hubs.yaml';
    const [found] = contradictions(changed(file, (text) => text.replace('该模型由DeepSeek', '该模型由Qwen')));
    expect(found).toMatchObject({ file, reason: 'rh-hkgai-v1: Qwen in zh-Hans, not in en' });
  });

  test('the edition is named after the introduction', () => {
    const { edition, article } = shipped();
    expect(edition.name).toEqual(article.find(({ id }) => id === 'introduction')?.title);
  });

  test('English has typographic apostrophes only', () => {
    const { edition, article } = shipped();
    const texts = article.flatMap(({ title, context, body, limits, facts }) => [
      title.en,
      context.en,
      ...body.en,
      ...limits.en,
      ...facts.flatMap(({ text, sources }) => [text.en, ...sources.map(({ publisher }) => publisher)]),
    ]);
    expect(
      [...texts, edition.name.en, edition.scope.en, ...edition.notCovered.en].filter((text) => text.includes("'")),
    ).toEqual([]);
  });

  test('every section has ten facts or more', () => {
    for (const { id, facts } of shipped().article) expect(facts.length, id).toBeGreaterThanOrEqual(10);
  });
});
