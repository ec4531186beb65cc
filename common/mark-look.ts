/** What a page and the background agree on of its marks: the names of their highlights, and their colours by ground. */
import type { Settings } from './settings.ts';

/** Light ground, dark ground, and what is neither: each has colours of its own, and a letter in the name. */
export const GROUNDS = ['', 'd', 'm'] as const;
export type Ground = (typeof GROUNDS)[number];

/** The first mark of a term, its repetitions, and what shows where a jump went. */
const LETTERS = { first: 'a', again: 'b', flash: 'c' };
export type MarkKind = keyof typeof LETTERS;

/** What the names of one page's highlights begin with. */
export const BASE_NAME = /^h[a-z0-9]{8}$/;

export const highlightName = (base: string, ground: Ground, kind: MarkKind): string => base + ground + LETTERS[kind];

/** @param luminance relative luminance, 0 to 1: at these bounds the colours reach what is said of them */
export const groundAt = (luminance: number): Ground => (luminance >= 0.6 ? '' : luminance <= 0.13 ? 'd' : 'm');

/** A mark's line: at least 3:1 to its ground (WCAG 2.2, 1.4.11). */
export const TONES: Record<Settings['markColour'], Record<Ground, string>> = {
  teal: { '': '#0b7a75', d: '#4fd1c5', m: '#001a18' },
  amber: { '': '#946300', d: '#e3b341', m: '#1d1200' },
  violet: { '': '#6f42c1', d: '#cdb8fa', m: '#140a2e' },
  grey: { '': '#57606a', d: '#adbac7', m: '#0d1117' },
};

/** How much of the line's colour the ground of a mark takes on, per cent. */
export const TINTS = { underline: { first: 8, again: 0 }, background: { first: 22, again: 10 } };
