import { setTimeout as pause } from 'node:timers/promises';

/** How often it is asked, ms. */
const OFTEN = 30;

/**
 * Asks until something is so.
 * @param what is waited for, in words
 * @param patience longest that it may take, ms
 * @throws with those words where it does not come
 */
export async function until(what: string, isSo: () => Promise<boolean>, patience: number): Promise<void> {
  for (const end = performance.now() + patience; !(await isSo()); await pause(OFTEN)) {
    if (performance.now() > end) throw new Error(`never: ${what}`);
  }
}
