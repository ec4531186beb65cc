import { describe, expect, test } from 'vitest';
import { generalWords, packWords, unpackWords } from '../../engine/general-words.ts';

describe('the general words of a block', () => {
  const words = (text: string): string[] => Object.keys(generalWords(text, 'AI only'));

  test('are its Latin words, in lower case', () =>
    expect(words('The Bank uses real-time data.')).toEqual([
      'AI only: the',
      'AI only: bank',
      'AI only: uses',
      'AI only: real-time',
      'AI only: data',
    ]));

  test('are each two Han characters that stand together', () =>
    expect(words('用AI教育學生')).toEqual(['AI only: ai', 'AI only: 教育', 'AI only: 育學', 'AI only: 學生']));

  test('count once, however often they stand there', () =>
    expect(words('data, data, DATA')).toEqual(['AI only: data']));

  test('cannot be mistaken for what every object has', () =>
    expect(words('constructor __proto__ toString')).toEqual([
      'AI only: constructor',
      'AI only: proto',
      'AI only: tostring',
    ]));
});

test('weights of words are packed in twentieths', () => {
  const weights = { 'Hong Kong only: phd': 2.8, 'Hong Kong only: 政府': -2.1, 'AI only: real-time': 0.05 };
  expect(packWords(weights)).toEqual({ 'Hong Kong only': 'phd 56 政府 -42', 'AI only': 'real-time 1' });
  expect(unpackWords(packWords(weights))).toEqual(weights);
});
