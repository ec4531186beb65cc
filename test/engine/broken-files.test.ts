/** A malformed article or vocabulary stops the build, and says in which file, on which line, and what is wrong. */
import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../engine/compile/knowledge.ts';
import { BrokenKnowledge, type Problem } from '../../engine/compile/problems.ts';
import { files } from './knowledge.ts';

/** Enough of the shipped files to break one of them. */
const SOUND = new Map(
  [...files].filter(([name]) => !name.startsWith('vocabulary/entities/') || name.endsWith('/universities.yaml')),
);
const UNIVERSITIES = 'vocabulary/entities/universities.yaml';

const textOf = (name: string): string => {
  const text = SOUND.get(name);
  if (text === undefined) throw new Error(`no ${name} in assets/`);
  return text;
};

/** The line, counted from 1, on which a text first has these words. */
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;

function problemsOf(changed: ReadonlyMap<string, string>): readonly Problem[] {
  try {
    compileKnowledge(changed);
  } catch (error) {
    if (error instanceof BrokenKnowledge) return error.problems;
    throw error;
  }
  return [];
}

/** What is said of one file when its text is changed, or when it is taken away. */
function said(name: string, change: (text: string) => string | null): readonly Problem[] {
  const text = change(textOf(name));
  const changed = new Map(SOUND);
  if (text === null) changed.delete(name);
  else changed.set(name, text);
  return problemsOf(changed).filter(({ file }) => file === name);
}

/** Nothing else is wrong with the file before it is broken. */
function expectSaid(name: string, change: (text: string) => string | null, line: number, reason: RegExp): void {
  const problems = said(name, change);
  expect(problems).toContainEqual({ file: name, line, reason: expect.stringMatching(reason) });
}

describe('the article', () => {
  test('a missing section is named', () => {
    expectSaid('article/finance.zh-Hant.md', () => null, 1, /missing/);
  });

  test('missing facts are named', () => {
    expectSaid('article/facts/finance.yaml', () => null, 1, /missing/);
  });

  test('a file without front matter is named', () => {
    expectSaid('article/finance.en.md', () => 'Just text.\n', 1, /front matter/);
  });

  test('a context that would not fit the card is named with its length and its line', () => {
    const long = (text: string): string => text.replace(/^context:[\s\S]*?(?=^\w+:)/m, `context: ${'x'.repeat(481)}\n`);
    const line = lineOf(long(textOf('article/finance.en.md')), 'context:');
    expectSaid('article/finance.en.md', long, line, /481 characters, at most 480/);
  });

  test('a heading in a body is named with its line', () => {
    const name = 'article/finance.en.md';
    const lines = textOf(name).trimEnd().split('\n').length;
    expectSaid(name, (text) => `${text.trimEnd()}\n\n## More\n`, lines + 2, /heading/);
  });

  test('a body of one paragraph is named', () => {
    const name = 'article/finance.en.md';
    const matter = textOf(name).split('---\n').slice(0, 2).join('---\n');
    expect(said(name, () => `${matter}---\n\nOne paragraph.\n`)[0]?.reason).toMatch(
      /1 paragraphs?; it needs two to four/,
    );
  });
});

describe('a fact', () => {
  const name = 'article/facts/finance.yaml';

  test('without a date is named with its line', () => {
    const undated = textOf(name).replace(/^ +date:.*\n/m, '');
    expectSaid(name, () => undated, lineOf(undated, '- id:'), /date/);
  });

  test('with a date that is none is named with its line', () => {
    const broken = textOf(name).replace(/^( +date:).*$/m, '$1 "last year"');
    expectSaid(name, () => broken, lineOf(broken, 'last year'), /not a date/);
  });

  test('without a source is named', () => {
    const unsourced = textOf(name).replace(/^( +)sources:\n(?:\1 +.*\n|\1- .*\n|\1 {2}.*\n)+/m, '$1sources: []\n');
    expectSaid(name, () => unsourced, lineOf(unsourced, 'sources: []'), /no source/);
  });

  test('without a primary source says why, and with one does not', () => {
    const silent = textOf(name).replace(/^ +no_primary:.*\n/m, '');
    const sources = textOf(name).lastIndexOf('sources:', textOf(name).indexOf('no_primary:'));
    const line = textOf(name).slice(0, textOf(name).indexOf('- publisher:', sources)).split('\n').length;
    expectSaid(name, () => silent, line, /must have a primary source/);
    const both = textOf(name).replace(/^( +)entities:/m, '$1no_primary: press\n$1entities:');
    expectSaid(name, () => both, lineOf(both, '- publisher:'), /must have a primary source/);
  });
});

describe('the vocabulary', () => {
  test('a name that two entries share is named with both places', () => {
    const second = `- id: another-university
  kind: university
  section: research-hubs
  needs: ai
  names: { en: ['HKUST'], zh-Hant: ['另一所大學'], zh-Hans: ['另一所大学'] }
  what: { en: Another., zh-Hant: 另一所。, zh-Hans: 另一所。 }
  related: [edb]
`;
    const more = `${textOf(UNIVERSITIES).trimEnd()}\n${second}`;
    expectSaid(
      UNIVERSITIES,
      () => more,
      lineOf(more, '- id: another-university'),
      /"HKUST" of another-university is a name of \S+ too \(.*universities\.yaml:\d+\)/,
    );
  });

  test('an entry without a section is named with its line', () => {
    const broken = textOf(UNIVERSITIES).replace(/^ +section:.*\n/m, '');
    expectSaid(UNIVERSITIES, () => broken, lineOf(broken, '- id:'), /section/);
  });

  test('an unknown key is named with its line', () => {
    const broken = textOf(UNIVERSITIES).replace(/^( +)section:.*\n/m, '$&$1colour: red\n');
    expectSaid(UNIVERSITIES, () => broken, lineOf(broken, 'colour: red'), /colour/);
  });

  test('text that is no YAML is named with its line', () => {
    const broken = `${textOf(UNIVERSITIES).trimEnd()}\n- id: [unclosed\n`;
    expect(said(UNIVERSITIES, () => broken)[0]?.line).toBeGreaterThanOrEqual(lineOf(broken, '[unclosed'));
  });

  test('missing signals are named', () => {
    expectSaid('vocabulary/signals.yaml', () => null, 1, /missing/);
  });
});

test('one build tells of every problem, one line each', () => {
  const changed = new Map(SOUND);
  changed.delete('article/outlook.en.md');
  changed.delete('article/finance.zh-Hans.md');
  try {
    compileKnowledge(changed);
    expect.unreachable();
  } catch (error) {
    expect(String(error)).toMatch(
      /article\/finance\.zh-Hans\.md:1: is missing\n(?:.*\n)*article\/outlook\.en\.md:1: is missing/,
    );
  }
});

describe('the signals', () => {
  const SIGNALS = 'vocabulary/signals.yaml';
  const add = (line: string) => (text: string) =>
    text.replace('longer-words:\n  zh:\n', (head) => `${head}    ${line}\n`);
  const expectNamed = (line: string, reason: RegExp): void =>
    expectSaid(SIGNALS, add(line), lineOf(add(line)(textOf(SIGNALS)), line), reason);

  test('a longer word of a form that is not listed is named', () => {
    expectNamed('沒有列出: [都沒有列出]', /"沒有列出" is not listed/);
  });

  test('a longer word that does not hold its form, or goes on on both sides, is named', () => {
    expectNamed('微調: [大微調整]', /"大微調整" does not go on before or after/);
    expectNamed('微調: [調整]', /"調整" does not go on before or after "微調"/);
  });

  test('a list that nothing reads is named', () => {
    const broken = (text: string): string => text.replace(/^ai:\n/m, 'ai:\n  stong: []\n');
    expectSaid(SIGNALS, broken, lineOf(broken(textOf(SIGNALS)), 'stong'), /ai\.stong/);
  });

  test('a character that parts a packed form is named, also in full width', () => {
    const reasons = said(SIGNALS, (text) => text.replace('香港流感', '甲＝乙')).map(({ reason }) => reason);
    expect(reasons).toContainEqual(expect.stringContaining('"甲＝乙" has a character'));
  });
});
