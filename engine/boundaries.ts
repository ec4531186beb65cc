/** May a form start or end here? Latin forms stand as words; Han forms have no boundaries but exceptions. */
import type { Form } from './tables.ts';

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || code === 95;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isWord = (code: number): boolean => isLetter(code) || isDigit(code);

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/**
 * May a Latin word start here? Digits before a capital are the mark of a note, which stands above the line on the page
 * and has no space after it (1HKUST, 2CUHK).
 */
export function startsWord(text: string, lower: string, at: number): boolean {
  let before = at - 1;
  if (isCapital(text.charCodeAt(at))) while (isDigit(lower.charCodeAt(before))) before--;
  return !isWord(lower.charCodeAt(before));
}

/**
 * How many units of a form a text has from a place on. A name is listed with its capitals: the page must have them too,
 * and may have more (titles, ALL CAPS). Only a capital that follows a small letter (SenseTime) may be small on the page.
 * @param known so many are known to be alike
 */
export function unitsAlike(form: string, text: string, lower: string, start: number, known: number): number {
  let at = known;
  for (; at < form.length; at++) {
    const code = form.charCodeAt(at);
    const must = isCapital(code) && !isSmall(form.charCodeAt(at - 1));
    const written = must ? text.charCodeAt(start + at) : lower.charCodeAt(start + at);
    if (written !== (isCapital(code) && !must ? code + 32 : code)) break;
  }
  return at;
}

/** Inside a host, a mail address or a file's name words are not speech. After a dot HK may end a stock's number (0020.HK). */
function inAddress(lower: string, start: number, end: number): boolean {
  const before = lower[start - 1];
  const after = lower[end];
  if (after === '@') return true;
  if (before === '.' && isLetter(lower.charCodeAt(start - 2))) return true;
  return after === '.' && isWord(lower.charCodeAt(end + 1));
}

/**
 * End of a form that a text has from a place on, letter by letter; -1 where it does not stand there as itself.
 * @param text folded text with capitals; `lower` the same in lower case
 * @param start where the form starts, UTF-16 units
 */
export function formEnd(form: Form, text: string, lower: string, start: number): number {
  const end = start + form.text.length;
  if (form.neverBefore.some((next) => lower.startsWith(next, end))) return -1;
  if (form.neverAfter.some((before) => lower.startsWith(before, start - before.length))) return -1;
  const last = lower.charCodeAt(end - 1);
  if (!isWord(last)) return end;
  if (isWord(lower.charCodeAt(start)) && !startsWord(text, lower, start)) return -1;
  // "AIs" are authorized institutions or several models, never Hong Kong's AI.
  const stop = form.text.endsWith('AI') ? wordEnd(lower, end) : pluralEnd(lower, end);
  if (stop < 0 || inAddress(lower, start, stop)) return -1;
  return stop;
}

const wordEnd = (lower: string, end: number): number => (isWord(lower.charCodeAt(end)) ? -1 : end);

/** Past a plural ending, or where the word ends; -1 where it goes on as another word. */
function pluralEnd(lower: string, end: number): number {
  if (!isWord(lower.charCodeAt(end))) return end;
  if (lower[end] === 's' && !isWord(lower.charCodeAt(end + 1))) return end + 1;
  if (lower.startsWith('es', end) && !isWord(lower.charCodeAt(end + 2))) return end + 2;
  return -1;
}
