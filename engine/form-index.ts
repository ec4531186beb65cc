/**
 * Every listed form by its first letters: the tables in which a walk over a text looks up whether a form may start at a
 * place, and which. They may say too much, never too little. A page builds them, so that only numbers are put into
 * them, and a form is unpacked once a text asks for it.
 */
import { isCapital } from './boundaries.ts';
import { FIRST_HAN, FORCES_FOLDING, isHan, type ScriptTable, simple } from './fold.ts';
import { EMPTY, type FormGroup, formGroup, mayBeIn } from './form-group.ts';
import { createKeyTable } from './key-table.ts';
import type { FormList } from './packing.ts';
import { DOT, HYPHEN, LOWER_A, SPACE } from './units.ts';

export interface FormIndex {
  /** ASCII letters in lower case and digits by their codes, 0 for any other byte. */
  letters: Uint8Array;
  /** By unit: 0, `FIRST` or `FORCED`. */
  kinds: Uint8Array;
  /** By the last bits of a key: not 0 where there is such a key. */
  keys: Uint16Array;
  /** A number for a unit that is no letter and the one after it; 0 for that: whatever it is. */
  pairKey(first: number, second: number): number;
  /** @param read so many letters of the word are in its key, which is known to be one of a form */
  mayBeWord(key: number, text: string, at: number, read: number): boolean;
  /** May a form start here with a unit that is no letter? */
  mayBeOther(text: string, at: number): boolean;
  /** The forms that may start at a place; those of the first group are longer. */
  groupsAt(text: string, at: number): readonly FormGroup[];
}

/** Kinds of units that are neither letters nor digits: the first one of a form, and one that only folding can tell. */
export const FIRST = 1;
export const FORCED = 2;

/** So many letters of a word are its key; words with the same key are told apart letter by letter. */
export const KEY = 5;
/** With a small a, the beginnings of AI and of what it stands for. */
const LOWER_I = 105;
const LOWER_R = 114;
/** The endings of the plural. */
const LOWER_E = 101;
const LOWER_S = 115;
/** Tells the key of a short word from that with the next one. */
const GAP = 29791;

/** The first letters of what folding makes AI. */
const AI_PREFIXES = ['artif', '人工'];

/** @param forms every listed form, folded; at most some ten thousand */
export function createFormIndex(forms: FormList, script: ScriptTable): FormIndex {
  const letters = new Uint8Array(0x100);
  const kinds = new Uint8Array(0x10000);
  /** The numbers of forms by key; -1 for a key that is only looked for to see whether a longer one may follow. */
  const table = createKeyTable();
  /** By key, once it was asked for. */
  const groups = new Map<number, FormGroup>();

  const letterAt = (text: string, at: number): number => {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    return code < 0x80 ? (letters[code] as number) : 0;
  };

  /** How many letters of a word are in its key. */
  function wordLength(text: string, at: number): number {
    let length = 1;
    while (length < KEY && letterAt(text, at + length) > 0) length++;
    return length;
  }
  /** @param first the word's first letter, with its capital */
  function wordKey(first: number, text: string, at: number, length: number): number {
    let key = first;
    for (let index = 1; index < length; index++) key = key * 31 + letterAt(text, at + index);
    return key;
  }
  /** The key of a short word with the first two letters of the next one; no letters: whatever they are. */
  const longerKey = (key: number, next: number, second: number): number => (Math.imul(key, GAP) ^ (next << 7)) + second;
  const pairKey = (first: number, second: number): number => (simple(first, script) << 7) ^ simple(second, script);

  function addWord(first: number, text: string, form: number): void {
    const length = wordLength(text, 0);
    const key = wordKey(first, text, 0, length);
    const next = length < KEY && text.charCodeAt(length) === SPACE ? letterAt(text, length + 1) : 0;
    table.add(key, next ? -1 : form);
    if (next) {
      const second = letterAt(text, length + 2);
      table.add(longerKey(key, 0, 0), form);
      table.add(longerKey(key, next, second), form);
      if (next === LOWER_A && second === LOWER_I) table.add(longerKey(key, LOWER_A, LOWER_R), form);
      if (second === 0) for (const ending of [LOWER_E, LOWER_S]) table.add(longerKey(key, next, ending), form);
    } else if (length < KEY) {
      const longer = key * 31 + LOWER_E;
      table.add(key * 31 + LOWER_S, form);
      table.add(length + 1 < KEY ? longer * 31 + LOWER_S : longer, form);
    }
  }

  function add(text: string, form: number): void {
    const first = text.charCodeAt(0);
    if (letterAt(text, 0) === 0) {
      kinds[first] = FIRST;
      const second = text.charCodeAt(1);
      // Letters may be spelled out otherwise, and spaces before them go.
      table.add(pairKey(first, isHan(second) ? second : 0), form);
      return;
    }
    addWord(first, text, form);
    // A capital is asked for only where the form has one.
    if (first >= LOWER_A) addWord(first - 32, text, form);
  }

  for (let code = 48; code < 58; code++) letters[code] = code;
  for (let code = 97; code < 123; code++) letters[code] = letters[code - 32] = code;
  for (const range of FORCES_FOLDING) kinds.fill(FORCED, range.charCodeAt(0), range.charCodeAt(1) + 1);
  // A dot may belong to an abbreviation, which loses it.
  kinds[DOT] = FIRST;
  forms.packed.forEach(add);
  const listed = table.keys.length;
  for (const text of AI_PREFIXES) add(text, -1);
  /** The keys of what becomes a form only when it is folded. */
  const forced = table.keys.slice(listed);
  for (let from = 0; from < script.length; from++)
    if (kinds[script[from] as number] === FIRST) kinds[FIRST_HAN + from] = FIRST;

  function groupOf(key: number): FormGroup {
    const known = groups.get(key);
    if (known) return known;
    const values = table.valuesOf(key);
    // Another key with these bits: texts have any number of them, so that none is kept.
    if (!values) return EMPTY;
    const some = new Set(values.filter((value) => value >= 0));
    const group = formGroup(Array.from(some, (form) => forms.at(form)));
    groups.set(key, group);
    return group;
  }

  function anyOf(key: number, text: string, at: number, known: number): boolean {
    if (table.bits[key & 0xffff] === 0) return false;
    return forced.includes(key) || mayBeIn(groupOf(key), text, at, known, script);
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
    keys: table.bits,
    pairKey,
    mayBeWord,
    mayBeOther,
    groupsAt(text, at) {
      const first = text.charCodeAt(at);
      if (letterAt(text, at) > 0) {
        const length = wordLength(text, at);
        const key = wordKey(first, text, at, length);
        if (length === KEY || text.charCodeAt(at + length) !== SPACE) return [groupOf(key)];
        const longer = longerKey(key, letterAt(text, at + length + 1), letterAt(text, at + length + 2));
        return [groupOf(longer), groupOf(key)];
      }
      const second = text.charCodeAt(at + 1);
      const any = groupOf(pairKey(first, 0));
      return isHan(second) ? [groupOf(pairKey(first, second)), any] : [any];
    },
  };
}
