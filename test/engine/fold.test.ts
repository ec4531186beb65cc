/** Folding: what is the same to a reader is the same to the matcher, and the way back is exact. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Folded, fold, original, originalEnd, scriptTable } from '../../engine/fold.ts';
import { shipped } from './knowledge.ts';

const table = scriptTable(shipped().tables.script);
const folded = (text: string): Folded => fold(text, table);

describe('folding', () => {
  test.each([
    ['ＨＫＵＳＴ', 'HKUST', 'full-width letters'],
    ['HKUST人工智能API', 'HKUST AI API', 'artificial intelligence in Han characters between letters'],
    ['InnoHK  人工智慧 2030', 'InnoHK AI 2030', 'and with spaces beside it'],
    ['A.I.', 'AI', 'a dotted abbreviation'],
    ['GenA.I. Sandbox', 'GenAI Sandbox', 'a dotted abbreviation that ends a word'],
    ['Hong\u00a0Kong', 'Hong Kong', 'a no-break space'],
    ['Inno\u00adHK', 'InnoHK', 'a soft hyphen'],
    ['\u200bHKGAI\u202c', 'HKGAI', 'invisible and bidirectional marks'],
    ['香港 AI 產業', '香港AI产业', 'spaces between Han and Latin, and the script'],
  ])('%s becomes %s (%s)', (text, expected) => {
    expect(folded(text).text).toBe(expected);
  });

  test.each(['Plan A. It worked.', 'vitamin B. subtilis', 'e.g. this'])(
    'the full stop of a sentence stays: %s',
    (text) => {
      expect(folded(text).text).toBe(text);
    },
  );

  test('text and lower case are as long as each other, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: kept, lower } = folded(text);
        expect(lower.length).toBe(kept.length);
      }),
    );
  });

  test('a name in the midst of anything leads back to where it stands', () => {
    const noise = fc.string({
      unit: fc.constantFrom('A', '.', ' ', '\u00ad', '\u200b', '港', '５', 'x', '-', '\ud83c', '\u0301'),
    });
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const text = `${before}|InnoHK|${after}`;
        const all = folded(text);
        const at = all.text.indexOf('|InnoHK|') + 1;
        expect(text.slice(original(all, at), originalEnd(all, at + 6))).toBe('InnoHK');
      }),
    );
  });
});
