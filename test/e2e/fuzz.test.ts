/** A short run of the fuzzer: from seed 1, as many cases as fit in; `npm run fuzz` goes on for as long as one likes. */
import { expect, test } from 'vitest';
import { fuzz } from '../fuzz/run.ts';
import { BROWSERS } from './stage.ts';

/** As long as this, ms, but so many cases at least. */
const SHORT = 25_000;
const LEAST = 8;

test.each(BROWSERS)(
  'random pages, changes, messages and settings, in %s',
  async (name) => {
    const end = performance.now() + SHORT;
    const { cases, failures } = await fuzz(name, 1, (done) => done < LEAST || performance.now() < end);
    expect(failures).toEqual([]);
    expect(cases).toBeGreaterThanOrEqual(LEAST);
  },
  150_000,
);
