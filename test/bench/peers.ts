/** mark.js marking the same forms: fetched for the comparison into a folder of its own, never a part of this project. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf } from './book.ts';
import { formsOf } from './forms.ts';
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

/** Runs in the page. */
async function markAll(words: string[]): Promise<number> {
  const began = performance.now();
  await new Promise<void>((done) =>
    new (globalThis as MarkWorld).Mark(document.body).mark(words, {
      separateWordSearch: false,
      accuracy: 'exactly',
      done,
    }),
  );
  return performance.now() - began;
}

/** Ms that mark.js takes for so many forms on a page, or null where it cannot be had. */
export async function measurePeer(stage: Stage, page: string, count: number): Promise<number | null> {
  const source = fetchPeer();
  if (!source) return null;
  const { page: tab } = player(stage, 'none');
  await show(stage, player(stage, 'none'), addressOf(page));
  await tab.addScriptTag({ content: source });
  return tab.evaluate(
    markAll,
    formsOf(count).map(({ text }) => text),
  );
}
