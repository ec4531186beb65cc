/** `npm run scan`: the built extension over many pages, in one headless browser; prints the digest of each. */
import { closeSync, openSync, writeSync } from 'node:fs';
import type { SectionId } from '../../engine/types.ts';
import { printed } from '../harness/scan/digest.ts';
import type { Scanned } from '../harness/scan/record.ts';
import { scan } from '../harness/scan/scan.ts';
import { targetsOf } from '../harness/scan/targets.ts';
import { readArguments } from './arguments.ts';
import { currentBuild } from './builds.ts';
import { fromCaller } from './root.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'npm run scan -- FILE|URL|FOLDER… [--browser chrome|firefox] [--json OUT.jsonl]';
const warn = (message: string): boolean => process.stderr.write(`! ${message}\n`);

/** Scans and prints. Gives the exit code: 1 only where nothing could be scanned. */
async function main(args: string[]): Promise<number> {
  const { browser, json, asked } = readArguments(args);
  const targets = targetsOf(asked, fromCaller);
  for (const { page, reason } of targets.refused) warn(`${page}: ${reason}`);
  if (targets.targets.length === 0) throw new Error('There is no page to scan.');
  const extension = await currentBuild(browser, 'production');
  const out = json === null ? null : openSync(fromCaller(json), 'w');
  const count = { found: 0, nothing: 0, failed: 0 };
  const began = performance.now();

  function each(scanned: Scanned, titles: ReadonlyMap<SectionId, string>): void {
    const { record } = scanned;
    if (out !== null) writeSync(out, `${JSON.stringify(record)}\n`);
    process.stdout.write(`${printed(scanned, titles)}\n`);
    if (record.error) warn(`${record.page}: not scanned: ${record.error}`);
    if (record.state === 'found' || record.state === 'failed') count[record.state]++;
    else count.nothing++;
  }

  try {
    await scan(targets, { browser, extension, warn }, each);
  } finally {
    if (out !== null) closeSync(out);
    const done = count.found + count.nothing;
    const ms = Math.round((performance.now() - began) / Math.max(1, done + count.failed));
    const refused = targets.refused.length > 0 ? `, ${targets.refused.length} not understood` : '';
    process.stderr.write(
      `${done} scanned (${count.found} with mentions, ${count.nothing} without), ${count.failed} failed${refused}; ${ms} ms a page\n`,
    );
  }
  return count.found + count.nothing === 0 ? 1 : 0;
}

await runCommand(main, USAGE);
