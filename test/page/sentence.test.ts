import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../entrypoints/page/sentence.ts';

/** The sentence around the first place where these words stand. */
function around(text: string, words: string): string {
  const start = text.indexOf(words);
  const { from, to } = sentenceAround(text, start, start + words.length);
  return text.slice(from, to).trim();
}

describe('the sentence around a mention', () => {
  it.each([
    ['The HKMA’s GenA.I. Sandbox lets banks try models.', 'GenA.I.'],
    ['The HKMA’s GenA.I. Sandbox lets banks try models.', 'banks'],
    ['Chips from the U.S. reach Cyberport late.', 'Cyberport'],
    ['Mr. Chan and Ms. Lee met Dr. Wong and Prof. Harry Shum at HKUST.', 'HKUST'],
    ['Financial Secretary Paul M. P. Chan opened the HKGAI centre.', 'HKGAI'],
    ['SenseTime Group Ltd. Chairman Xu Li spoke at Cyberport.', 'Cyberport'],
    ['SenseTime Inc. and Lalamove Co. (Hong Kong) use A.I. models.', 'A.I.'],
    ['It backs some fields, e.g. robotics, i.e. HKCLR, etc. and more.', 'HKCLR'],
    ['Circular No. 3 under Cap. 486 names the HKMA.', 'HKMA'],
    ['From Sept. 16 on, InnoHK takes applications (see para. 4 and pp. 7–9).', 'InnoHK'],
    ['The Ph.D. and M.Sc. students of CUHK train it.', 'CUHK'],
    ['“Is it safe?” asked the HKMA.', 'HKMA'],
    ['Models such as HKGAI V1... are open.', 'HKGAI'],
    ['Version 2.5 of HKChat costs HK$3.50 a month.', 'HKChat'],
    ['金管局的 GenA.I. 沙盒讓銀行試用模型。', '沙盒'],
  ])('is not cut at what is shortened: %s', (text, words) => {
    expect(around(`Before it. ${text} Then more.`, words)).toBe(text);
  });

  it.each([
    ['Cyberport grew. HKUST followed.', 'HKUST', 'HKUST followed.'],
    ['Has it grown? HKUST did! So did others.', 'HKUST', 'HKUST did!'],
    ['“It grew.” HKUST said so.', 'HKUST', 'HKUST said so.'],
    ['The answer was no. HKUST went on.', 'HKUST', 'HKUST went on.'],
    ['It is state of the art. HKUST bought it.', 'HKUST', 'HKUST bought it.'],
    ['It cost HK$3. HKUST paid.', 'HKUST', 'HKUST paid.'],
    ['It calls itself a lab. HKUST agrees.', 'HKUST', 'HKUST agrees.'],
    ['一句。「二句提到數碼港。」三句。', '數碼港', '「二句提到數碼港。」'],
  ])('ends where the next one starts: %s', (text, words, sentence) => {
    expect(around(text, words)).toBe(sentence);
  });

  it('may hold another end in the stretch itself', () => {
    expect(around('One. Two. Three. Four.', 'Two. Three')).toBe('Two. Three.');
  });

  it('of a block without an end is what lies near', () => {
    const text = `${'word '.repeat(20_000)}HKUST${' word'.repeat(20_000)}`;
    const { from, to } = sentenceAround(text, 100_000, 100_005);
    expect(to - from).toBeLessThan(2000);
  });
});
