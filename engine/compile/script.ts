/** Which Han characters fold to which: the traditional ones that the vocabulary uses. */
import { Converter } from 'opencc-js/t2cn';
import { type ScriptTable, scriptTable } from '../fold.ts';

const simplify = Converter({ from: 't', to: 'cn' });

/** Characters two by two, a traditional one and what it becomes, for every one that occurs in these texts. */
export function scriptPairs(texts: Iterable<string>): string {
  const pairs = new Map<string, string>();
  for (const text of texts) {
    for (const character of text) {
      const becomes = simplify(character);
      if (becomes !== character && character.length === 1 && becomes.length === 1) pairs.set(character, becomes);
    }
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, to]) => from + to)
    .join('');
}

/** The table for these texts alone. */
export const scriptTableFor = (texts: Iterable<string>): ScriptTable => scriptTable(scriptPairs(texts));
