/**
 * Where in a text a listed form may start: a walk over its bytes. It works on text as the page has it as well as on
 * folded text, so that only lines that may hold a form have to be folded. It may say too much, never too little.
 */
import { isCapital } from './boundaries.ts';
import type { ScriptTable } from './fold.ts';
import type { FormGroup } from './form-group.ts';
import { createFormIndex, FIRST, FORCED, KEY } from './form-index.ts';
import type { FormList } from './packing.ts';

export interface Starts {
  /** The places in a text at which a form may start, UTF-16 units, in ascending order. */
  in(text: string): number[];
  /** The forms that may start at such a place; those of the first group are longer. */
  groupsAt(text: string, at: number): readonly FormGroup[];
}

/** Of the bytes that words consist of, the digits come first, up to this one. */
const LAST_DIGIT = 57;

/** A global of every browser and of Node, though of no language library. */
declare const TextEncoder: new () => { encodeInto(text: string, into: Uint8Array): { written: number } };
/** Walking over bytes takes less time than over a string's units, before it is compiled and after. */
const encoder = new TextEncoder();

/** @param forms every listed form, folded */
export function createStarts(forms: FormList, script: ScriptTable): Starts {
  const { letters, kinds, keys, pairKey, mayBeWord, mayBeOther, groupsAt } = createFormIndex(forms, script);
  /** The text in UTF-8, and a byte that ends it. */
  let bytes = new Uint8Array(0x10000);

  /** The unit of three bytes at a place. */
  const hanAt = (at: number): number =>
    (((bytes[at] as number) & 0xf) << 12) |
    (((bytes[at + 1] as number) & 0x3f) << 6) |
    ((bytes[at + 2] as number) & 0x3f);

  /** Is there a key of this unit with the one at a place, or with any? */
  function isPair(code: number, next: number): boolean {
    const second = (bytes[next] as number) >= 0xe0 ? hanAt(next) : 0;
    return keys[pairKey(code, second) & 0xffff] !== 0 || keys[pairKey(code, 0) & 0xffff] !== 0;
  }

  /** Where a word goes on with a capital after its digits, which may be the mark of a note; else its end. */
  function afterDigits(start: number, end: number): number {
    let at = start;
    while (at < end && (bytes[at] as number) <= LAST_DIGIT) at++;
    return at < end && isCapital(bytes[at] as number) ? at : end;
  }

  const mayStart = (kind: number, text: string, at: number): boolean =>
    kind === FORCED || (kind === FIRST && mayBeOther(text, at));

  return {
    in(text) {
      const places: number[] = [];
      if (bytes.length <= text.length * 3) bytes = new Uint8Array(text.length * 4);
      const length = encoder.encodeInto(text, bytes).written;
      bytes[length] = 0;
      /** By how much a byte's place is more than its unit's. */
      let ahead = 0;
      for (let at = 0; at < length; ) {
        const byte = bytes[at] as number;
        const second = bytes[at + 1] as number;
        if (byte < 0x80) {
          if (letters[byte] === 0) {
            if (kinds[byte] !== 0 && mayBeOther(text, at - ahead)) places.push(at - ahead);
            at++;
            continue;
          }
          const start = at++;
          let key = byte;
          let read = 1;
          for (let letter = letters[second]; letter; letter = letters[bytes[++at] as number]) {
            if (read === KEY) continue;
            key = key * 31 + letter;
            read++;
          }
          if (keys[key & 0xffff] !== 0 && mayBeWord(key, text, start - ahead, read)) places.push(start - ahead);
          if (byte <= LAST_DIGIT) at = afterDigits(start, at);
        } else if (byte < 0xe0) {
          if (mayStart(kinds[((byte & 0x1f) << 6) | (second & 0x3f)] as number, text, at - ahead))
            places.push(at - ahead);
          at += 2;
          ahead++;
        } else {
          const code = byte < 0xf0 ? hanAt(at) : 0;
          const kind = kinds[code] as number;
          if (kind !== 0 && (kind === FORCED || isPair(code, at + 3)) && mayStart(kind, text, at - ahead))
            places.push(at - ahead);
          at += byte < 0xf0 ? 3 : 4;
          ahead += 2;
        }
      }
      return places;
    },
    groupsAt,
  };
}
