/**
 * Every listed form by its first letters: the tables in which a walk over a text looks up whether a form may start at a
 * place, and which. They may say too much, never too little.
 */
import { isCapital } from './boundaries.ts';
import { FIRST_HAN, FORCES_FOLDING, isHan, type ScriptTable, simple } from './fold.ts';
import { mayBecome } from './may-become.ts';
import type { Form } from './tables.ts';
import { DOT, HYPHEN, LOWER_A, SPACE } from './units.ts';

export interface FormIndex {
  /** ASCII letters in lower case and digits by their codes, 0 for any other byte. */
  letters: Uint8Array;
  /** By unit: 0, `FIRST` or `FORCED`. */
  kinds: Uint8Array;
  /** Whether there is a key that ends in these bits. */
  keys: Uint8Array;
  /** A number for a unit that is no letter and the one after it; 0 for that: whatever it is. */
  pairKey(first: number, second: number): number;
  /** @param read so many letters of the word are in its key, which is known to be one of a form */
  mayBeWord(key: number, text: string, at: number, read: number): boolean;
  /** May a form start here with a unit that is no letter? */
  mayBeOther(text: string, at: number): boolean;
  /** The forms that may start at a place, longest first. */
  formsAt(text: string, at: number): readonly Form[];
}

/** Kinds of units that are neither letters nor digits: the first one of a form, and one that only folding can tell. */
export const FIRST = 1;
export const FORCED = 2;

/** So many letters of a word are its key; words with the same key are told apart letter by letter. */
export const KEY = 5;
/** A shorter word's key speaks of the next one, too, up to so many units in all. */
const LONGEST_KEY = KEY + 2;
/** With a small a, the beginnings of AI and of what it stands for. */
const LOWER_I = 105;
const LOWER_R = 114;
/** Tells the key of a short word from that with the next one. */
const GAP = 29791;

/** What folding makes AI, so that a form may start there; it never matches by itself. */
const spelledOut = (text: string): Form => ({
  text,
  term: -1,
  weak: true,
  says: { hongKong: false, ai: false },
  neverBefore: [''],
  neverAfter: [],
});

/** @param forms every listed form, folded */
export function createFormIndex(forms: readonly Form[], script: ScriptTable): FormIndex {
  const letters = new Uint8Array(0x100);
  const kinds = new Uint8Array(0x10000);
  const keys = new Uint8Array(0x10000);
  const groups = new Map<number, Form[]>();

  const letterAt = (text: string, at: number): number => {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    return code < 0x80 ? (letters[code] as number) : 0;
  };

  /** How many letters of the word the last key speaks of. */
  let keyed = 0;
  function wordKey(text: string, at: number): number {
    let key = text.charCodeAt(at);
    for (keyed = 1; keyed < KEY; keyed++) {
      const letter = letterAt(text, at + keyed);
      if (letter === 0) break;
      key = key * 31 + letter;
    }
    return key;
  }
  /** The key of a short word with the first two letters of the next one; no letters: whatever they are. */
  const longerKey = (key: number, next: number, second: number): number => (Math.imul(key, GAP) ^ (next << 7)) + second;
  const pairKey = (first: number, second: number): number => (simple(first, script) << 7) ^ simple(second, script);

  function keep(key: number, form: Form | null): void {
    keys[key & 0xffff] = 1;
    if (!form) return;
    const group = groups.get(key);
    if (!group) groups.set(key, [form]);
    else if (group[group.length - 1] !== form) group.push(form);
  }

  function addWord(word: string, form: Form): void {
    const key = wordKey(word, 0);
    const next = keyed < KEY && word.charCodeAt(keyed) === SPACE ? letterAt(word, keyed + 1) : 0;
    keep(key, next ? null : form);
    if (!next) return;
    const second = letterAt(word, keyed + 2);
    keep(longerKey(key, 0, 0), form);
    keep(longerKey(key, next, second), form);
    if (next === LOWER_A && second === LOWER_I) keep(longerKey(key, LOWER_A, LOWER_R), form);
  }

  function add(form: Form): void {
    const { text } = form;
    const first = text.charCodeAt(0);
    if (letterAt(text, 0) === 0) {
      kinds[first] = FIRST;
      const second = text.charCodeAt(1);
      // Letters may be spelled out otherwise, and spaces before them go.
      keep(pairKey(first, isHan(second) ? second : 0), form);
      return;
    }
    // A capital is asked for only where the form has one; a short name may stand in the plural.
    for (const word of [text, text.charAt(0).toUpperCase() + text.slice(1)])
      for (const ending of text.length < LONGEST_KEY ? ['', 's', 'es'] : ['']) addWord(word + ending, form);
  }

  for (let code = 48; code < 58; code++) letters[code] = code;
  for (let code = 97; code < 123; code++) letters[code] = letters[code - 32] = code;
  for (const range of FORCES_FOLDING) kinds.fill(FORCED, range.charCodeAt(0), range.charCodeAt(1) + 1);
  // A dot may belong to an abbreviation, which loses it.
  kinds[DOT] = FIRST;
  for (const form of forms) add(form);
  for (const text of ['artificial intelligence', '人工智']) add(spelledOut(text));
  script.forEach((becomes, from) => {
    if (kinds[becomes] === FIRST) kinds[FIRST_HAN + from] = FIRST;
  });
  for (const group of groups.values()) if (group.length > 1) group.sort((a, b) => b.text.length - a.text.length);

  function anyOf(key: number, text: string, at: number, known: number): boolean {
    if (keys[key & 0xffff] === 0) return false;
    const group = groups.get(key);
    if (group) for (const form of group) if (mayBecome(form.text, text, at, known, script)) return true;
    return false;
  }

  function mayBeWord(key: number, text: string, at: number, read: number): boolean {
    if (anyOf(key, text, at, read)) return true;
    if (read === KEY) return false;
    const gap = text.charCodeAt(at + read);
    const next = gap === SPACE || gap === HYPHEN ? letterAt(text, at + read + 1) : 0;
    const second = next ? letterAt(text, at + read + 2) : 0;
    return anyOf(longerKey(key, next, second), text, at, read);
  }

  function mayBeOther(text: string, at: number): boolean {
    const first = text.charCodeAt(at);
    const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if (first === DOT && isCapital(second) && isCapital(text.charCodeAt(at - 1))) return true;
    return anyOf(pairKey(first, second), text, at, 2) || anyOf(pairKey(first, 0), text, at, 1);
  }

  return {
    letters,
    kinds,
    keys,
    pairKey,
    mayBeWord,
    mayBeOther,
    formsAt(text, at) {
      if (letterAt(text, at) > 0) {
        const key = wordKey(text, at);
        const alone = groups.get(key) ?? [];
        if (keyed === KEY || text.charCodeAt(at + keyed) !== SPACE) return alone;
        const longer = longerKey(key, letterAt(text, at + keyed + 1), letterAt(text, at + keyed + 2));
        return [...(groups.get(longer) ?? []), ...alone];
      }
      const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
      const pair = isHan(second) ? (groups.get(pairKey(first, second)) ?? []) : [];
      return [...pair, ...(groups.get(pairKey(first, 0)) ?? [])];
    },
  };
}
