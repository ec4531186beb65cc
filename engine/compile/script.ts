/** Which Han characters fold to which: every traditional one in which the vocabulary may be written. */
import { Converter as ConverterToTraditional } from 'opencc-js/cn2t';
import { Converter } from 'opencc-js/t2cn';
import { type ScriptTable, scriptTable } from '../fold.ts';

const simplify = Converter({ from: 't', to: 'cn' });
/** As the standard has it, and as it is written in Hong Kong and in Taiwan. */
const writings = (['t', 'hk', 'tw'] as const).map((to) => ConverterToTraditional({ from: 'cn', to }));

/** Characters two by two, a traditional one and what it becomes, for every one in which these texts may be written. */
export function scriptPairs(texts: Iterable<string>): string {
  const pairs = new Map<string, string>();
  for (const text of texts) {
    for (const character of [text, ...writings.map((write) => write(text))].join('')) {
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
