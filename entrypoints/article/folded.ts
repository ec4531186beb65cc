/** What counts of a text when it is searched, and where that stands in the text itself. */

/**
 * Case, width and accents do not count, nor which quotation marks and apostrophes are used, nor how much white space.
 * Unit by unit, so that a text may be folded in pieces.
 */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s/g, ' ');

/** Idle in plain text: spaces after a space, the dots of an abbreviation (GenA.I., U.S.), the space that Gen AI may have. */
const IDLE = /(?<=^| ) +|(?<=[a-z])\.(?=[a-z](?![a-z]))|(?<=\.[a-z])\.|(?<=\bgen) (?=a\.?i(?![a-z]))/g;

/** The text as it is searched for and searched in. */
export const fold = (text: string): string => plain(text).replace(IDLE, '').trimEnd();

export interface Folded {
  text: string;
  /** For each unit of the folded text, and for its end, the offset in the original, UTF-16 units. */
  places: number[];
}

/** The same as `fold`, but for white space at the end, with the way back. Slower: for what is shown. */
export function foldWithPlaces(original: string): Folded {
  let whole = '';
  const all: number[] = [];
  let at = 0;
  for (const sign of original) {
    const folded = plain(sign);
    for (let unit = 0; unit < folded.length; unit++) all.push(at);
    whole += folded;
    at += sign.length;
  }
  let text = '';
  const places: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    text += whole.slice(from, to);
    places.push(...all.slice(from, to));
  };
  for (const { 0: idle, index } of whole.matchAll(IDLE)) {
    keep(index);
    from = index + idle.length;
  }
  keep(whole.length);
  return { text, places: [...places, original.length] };
}

/** Where `length` units of the folded text from `at` on stand in the original: whole characters, with their accents. */
export function placeOf({ places }: Folded, at: number, length: number): { start: number; end: number } {
  const start = places[at] ?? 0;
  return { start, end: places.find((place, unit) => unit >= at + length && place > start) ?? start };
}
