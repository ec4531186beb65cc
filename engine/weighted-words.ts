/** Words and their weights as one text: "phd 30 student 18". */

/** The weights are written in twentieths: finer tells nothing more, and every digit is loaded with each page. */
const PARTS = 20;

export function* weightedWords(packed: string): Generator<[word: string, weight: number]> {
  for (const [, word = '', parts] of packed.matchAll(/(\S+) (-?\d+)/g)) yield [word, Number(parts) / PARTS];
}

/** The inverse of `weightedWords`. */
export const packWeighted = (words: readonly (readonly [word: string, weight: number])[]): string =>
  words.map(([word, weight]) => `${word} ${Math.round(weight * PARTS)}`).join(' ');
