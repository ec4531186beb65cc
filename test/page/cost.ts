/** Pages whose cost is counted, and waiting until it has been paid. */
import { expect, vi } from 'vitest';

export const WORDS = 'a river crosses an old valley where farmers keep small orchards. ';

/** Elements with a line of text each. */
export function lines(count: number, name: string): Element[] {
  return Array.from({ length: count }, (_, at) => {
    const line = document.createElement(name);
    line.innerHTML = `<b>${at}</b> ${WORDS}`;
    return line;
  });
}

/** Characters in all of them. */
export const lengthOf = (elements: readonly Element[]): number =>
  elements.reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0);

/** Waits until nothing more is looked at. */
export async function settled(read: () => number): Promise<void> {
  let before = -1;
  await vi.waitFor(
    () => {
      const now = read();
      const still = now === before && now > 0;
      before = now;
      expect(still).toBe(true);
    },
    { timeout: 10_000, interval: 700 },
  );
}
