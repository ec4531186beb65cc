/** mark.js marking the same forms. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Form } from '../../engine/tables.ts';
import { addressOf } from './book.ts';
import { player, type Race, show } from './race.ts';

const SOURCE = fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js'));

interface Mark {
  mark(words: string[], options: { separateWordSearch: boolean; accuracy: string; done: () => void }): void;
}
type MarkWorld = typeof globalThis & { Mark: new (root: Element) => Mark };

/** With many more forms at once its stack overflows. */
const AT_ONCE = 300;

/** Runs in the page. */
async function markAll(words: string[], atOnce: number): Promise<number> {
  const began = performance.now();
  const mark = new (globalThis as MarkWorld).Mark(document.body);
  for (let at = 0; at < words.length; at += atOnce) {
    const some = words.slice(at, at + atOnce);
    await new Promise<void>((done) => mark.mark(some, { separateWordSearch: false, accuracy: 'exactly', done }));
  }
  return performance.now() - began;
}

/** Ms that mark.js takes for some of the listed forms on a page. */
export async function measurePeer(race: Race, page: string, forms: readonly Form[]): Promise<number> {
  const { page: tab } = player(race, 'none');
  await show(race, player(race, 'none'), addressOf(page));
  await tab.addScriptTag({ content: readFileSync(SOURCE, 'utf8') });
  return tab.evaluate(
    markAll,
    forms.map(({ text }) => text),
    AT_ONCE,
  );
}
