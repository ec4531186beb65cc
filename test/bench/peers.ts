/** mark.js marking the same forms: fetched for the comparison into a folder of its own, never a part of this project. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Form } from '../../engine/tables.ts';
import { addressOf } from './book.ts';
import { player, type Stage, show } from './stage.ts';

const VERSION = '8.11.1';

/** Its source, or null where it cannot be had. */
function fetchPeer(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'mark-js-'));
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `mark.js@${VERSION}`];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' });
  if (status !== 0) return null;
  return readFileSync(join(folder, 'node_modules', 'mark.js', 'dist', 'mark.min.js'), 'utf8');
}

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

/** Ms that mark.js takes for some of the listed forms on a page, or null where it cannot be had. */
export async function measurePeer(stage: Stage, page: string, forms: readonly Form[]): Promise<number | null> {
  const source = fetchPeer();
  if (!source) return null;
  const { page: tab } = player(stage, 'none');
  await show(stage, player(stage, 'none'), addressOf(page));
  await tab.addScriptTag({ content: source });
  return tab.evaluate(
    markAll,
    forms.map(({ text }) => text),
    AT_ONCE,
  );
}
