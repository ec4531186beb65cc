/** The figures of a text, so that editions in three languages can be compared: 1.2 billion is 12億 is 12亿. */

const SCALES: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  千: 1e3,
  萬: 1e4,
  万: 1e4,
  百萬: 1e6,
  百万: 1e6,
  億: 1e8,
  亿: 1e8,
  萬億: 1e12,
  万亿: 1e12,
};
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g');
const FIGURE = /(\d[\d,]*(?:\.\d+)?)\s?(thousand|million|billion|trillion|萬億|万亿|百萬|百万|億|亿|萬|万|千)?/g;

/** A digit that is part of a name: 產學研1+計劃, RAISe+. */
const IN_NAMES = /1\+/g;

/** The different amounts in a text, smallest first, months by name among them. */
export function figures(text: string): number[] {
  const found = new Set([...text.matchAll(MONTH)].map(([name]) => MONTHS.indexOf(name) + 1));
  for (const [, digits = '', scale] of text.replace(IN_NAMES, '').matchAll(FIGURE)) {
    const amount = Number(digits.replace(/,/g, '')) * (scale ? (SCALES[scale] ?? 1) : 1);
    found.add(Number(amount.toPrecision(12)));
  }
  return [...found].sort((a, b) => a - b);
}
