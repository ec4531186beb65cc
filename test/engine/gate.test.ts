/** The gate's words: what they find, and what they must not cost. */

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { files, shipped } from './knowledge.ts';

const { gate } = shipped();
const hongKong = new RegExp(gate.hongKong);
const ai = new RegExp(gate.ai);

describe('the gate', () => {
  test('lets the browsers skip: its words for Hong Kong have at most sixteen first characters', () => {
    const { en, zh } = parse(files.get('vocabulary/signals.yaml') ?? '').gate['hong-kong'];
    // irregexp keeps a table of 128 entries and gives up beyond sixteen (BoyerMooreLookahead).
    const first = new Set(['HK', ...en, ...zh].map((word: string) => word.charCodeAt(0) % 128));
    expect(first.size).toBeLessThanOrEqual(16);
  });

  test.each([
    'Hong Kong',
    'Hong\n  Kong',
    'Hong-Kong',
    'Hongkong',
    'HK',
    'HK$8',
    'HKUST',
    'CUHK',
    'InnoHK',
    '港府',
    '商汤',
  ])('finds Hong Kong in %j', (text) => expect(hongKong.test(`on ${text}, 2026`)).toBe(true));

  test.each(['hk', 'HKey', 'Hang On', 'Hong Xiuquan'])('finds none in %j', (text) =>
    expect(hongKong.test(text)).toBe(false),
  );

  test.each(['AI', 'an LLM', 'LLMs', 'machine  learning', '人工智能', '用AI做', 'ＡＩ'])('finds AI in %j', (text) =>
    expect(ai.test(text)).toBe(true),
  );

  test.each(['MAIN', 'Said', 'AIsle', 'aim'])('finds no AI in %j', (text) => expect(ai.test(text)).toBe(false));
});
