/**
 * Folding: one way of writing for the many that pages use, so that a form has to be listed once.
 * Traditional characters become simplified, full-width letters ASCII, typographic apostrophes and hyphens
 * plain; dots in abbreviations (A.I.), possessives, invisible characters and spaces between Han and Latin
 * go; every spelling of artificial intelligence becomes AI. Capitals stay.
 */

export interface Folded {
  text: string;
  /** The same in lower case, unit by unit as long as `text`. */
  lower: string;
  /** Where lengths changed: pairs of offsets, folded and original, in ascending order. */
  steps: readonly Step[];
}

/** From the folded offset `at` on, text corresponds unit by unit to the original from `from` on. */
interface Step {
  at: number;
  from: number;
}

/** For each Han character from U+3400 on, what it folds to; 0 where it stays. */
export type ScriptTable = Uint16Array;

export const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
export const isHan = (code: number): boolean => code >= FIRST_HAN && code <= LAST_HAN;
/** Scripts that part words with spaces come before the Han characters and their radicals. */
export const isLatin = (code: number): boolean => code < 0x2e80;
const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff';
const ANY_HAN = new RegExp(`[${HAN}]`);
/** Soft hyphens, combining marks, zero-width and bidirectional marks: first and last of each range. */
const INVISIBLE = ['\u00ad\u00ad', '\u0300\u036f', '\u200b\u200f', '\u202a\u202e', '\u2060\u2064', '\ufeff\ufeff'];
const GONE = INVISIBLE.map((range) => `${range[0]}-${range[1]}`).join('');
/** Full-width digits and letters. */
const WIDE = ['\uff10\uff19', '\uff21\uff3a', '\uff41\uff5a'];
/** Ranges of units that go or become letters: where one stands, only folded text tells what a text says. */
export const FORCES_FOLDING: readonly string[] = [...INVISIBLE, ...WIDE];
const REPLACED = /[-\u00a0\u2000-\u200a\u2010-\u2015\u2018\u2019\u02bc\u202f\u3000\uff01-\uff5e]/g;

/** An expression for a phrase, unit by unit, whatever invisible characters stand within it (artifi\u00adcial). */
export const spelled = (...units: string[]): string => units.join(`[${GONE}]*`);
const PHRASES = [
  `(?<![A-Za-z])${spelled('[Aa]', ...'rtificial ', '[Ii]', ...'ntelligence')}(?![A-Za-z])(?: [(]AI[)])?`,
  spelled(...'ARTIFICIAL INTELLIGENCE'),
  `${spelled(...'人工智', '[能慧]')}(?: ?[(]AI[)])?`,
];

/** Whatever changes the length of a text, in the order in which it is tried at a place. */
const MOVING = new RegExp(
  [
    `[${GONE}]+`,
    `(?<ai>${PHRASES.join('|')})`,
    '(?<dotted>(?:\\bGen\\.)?A\\.I\\.?(?![A-Za-z])|(?<![A-Z]\\.?)(?:[A-Z]\\.){2,}(?![A-Za-z]))',
    "'s(?= )",
    `(?<=[${HAN}]) +(?=[A-Za-z0-9])`,
    `(?<=[A-Za-z0-9]) +(?=[${HAN}])`,
    '(?<= ) +',
  ].join('|'),
  'g',
);

const WORD = / *[A-Za-z0-9]/y;
/** Do letters or digits follow here, after a space or without? */
function isWordAt(text: string, at: number): boolean {
  WORD.lastIndex = at;
  return WORD.test(text);
}

/** Nothing of that happens in a text without any of this: told sooner than by trying. */
const MAY_MOVE = new RegExp(`'s |  |\\.[A-Z]|rtificial|RTIFICIAL|[${HAN}${GONE}]`);

function replacement(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) {
    const ascii = String.fromCharCode(code - 0xfee0);
    return ascii === '-' ? ' ' : ascii;
  }
  return code === 0x2018 || code === 0x2019 || code === 0x02bc ? "'" : ' ';
}

/** @param pairs characters two by two: a traditional one and what it becomes */
export function scriptTable(pairs: string): ScriptTable {
  const table = new Uint16Array(LAST_HAN - FIRST_HAN + 1);
  for (let at = 0; at < pairs.length; at += 2) table[pairs.charCodeAt(at) - FIRST_HAN] = pairs.charCodeAt(at + 1);
  return table;
}

/** A global of every browser and of Node, though of no language library. */
declare const TextDecoder: new (
  label: string,
  options: { ignoreBOM: boolean },
) => { decode(units: Uint16Array): string };
/** Ten times as fast as String.fromCharCode. A lone surrogate becomes U+FFFD, as long as it was. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** What a unit folds to by itself. */
export const simple = (code: number, table: ScriptTable): number => (isHan(code) && table[code - FIRST_HAN]) || code;

function simplified(text: string, table: ScriptTable): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = simple(text.charCodeAt(at), table);
  return decoder.decode(units);
}

/** Lower case without changing the length: a few letters (İ) grow when lowered as the standard says. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
}

/** Folds any text, lone surrogates included. Never throws. Linear in its length. */
export function fold(original: string, table: ScriptTable): Folded {
  const plain = original.replace(REPLACED, replacement);
  const source = ANY_HAN.test(plain) ? simplified(plain, table) : plain;
  if (!MAY_MOVE.test(source)) return { text: source, lower: lowered(source), steps: [] };
  const steps: Step[] = [];
  let text = '';
  /** What the text ends with: asked itself, it would be put together anew each time. */
  let last = '';
  let from = 0;
  for (const match of source.matchAll(MOVING)) {
    const [moving] = match;
    const becomes = match.groups?.['ai'] ? 'AI' : (match.groups?.['dotted']?.replace(/\./g, '') ?? '');
    if (match.index > from) last = source.charAt(match.index - 1);
    text += source.slice(from, match.index);
    from = match.index + moving.length;
    if (becomes !== '') {
      // Han characters stand apart from letters beside them, and so must what they become.
      const inHan = isHan(moving.charCodeAt(0));
      const gap = inHan && isWordAt(last, 0) ? ' ' : '';
      // The first unit stands at the phrase's start, the last one at its end.
      steps.push({ at: text.length, from: match.index - gap.length });
      text += gap + becomes;
      last = becomes;
      steps.push({ at: text.length - 1, from: from - 1 });
      if (inHan && isWordAt(source, from)) text += ' ';
    }
    steps.push({ at: text.length, from });
  }
  text += source.slice(from);
  return { text, lower: lowered(text), steps };
}

/** Offset in the original of the folded unit at `at`. */
export function original({ steps }: Folded, at: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as Step).at <= at) low = middle + 1;
    else high = middle;
  }
  const step = steps[low - 1];
  return step ? step.from + (at - step.at) : at;
}

/** Offset in the original of the end of a span that ends before the folded unit `end`. */
export const originalEnd = (folded: Folded, end: number): number => (end === 0 ? 0 : original(folded, end - 1) + 1);
