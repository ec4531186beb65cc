/**
 * Numbers by key. A page builds it, so it holds nothing but numbers; most keys that are asked for were never added, which
 * their last bits tell.
 */
export interface KeyTable {
  /** By the last 16 bits of a key: not 0 where a key with these was added. */
  bits: Uint16Array;
  /** Every key, in the order in which they were added; a key may have several values, and stands here for each. */
  keys: readonly number[];
  add(key: number, value: number): void;
  /** The values of a key, first added first; null where it was never added. */
  valuesOf(key: number): number[] | null;
}

export function createKeyTable(): KeyTable {
  /** The newest entry for the bits; an entry knows its key, its value, and the one before it with the same bits. */
  const bits = new Uint16Array(0x10000);
  const keys: number[] = [];
  const values: number[] = [];
  const before: number[] = [];

  return {
    bits,
    keys,
    add(key, value) {
      before.push(bits[key & 0xffff] as number);
      keys.push(key);
      bits[key & 0xffff] = values.push(value);
    },
    valuesOf(key) {
      let found: number[] | null = null;
      // An entry's number is one more than its place, so that 0 is none.
      for (let entry = bits[key & 0xffff] as number; entry > 0; entry = before[entry - 1] as number) {
        if (keys[entry - 1] !== key) continue;
        found ??= [];
        found.unshift(values[entry - 1] as number);
      }
      return found;
    },
  };
}
