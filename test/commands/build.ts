/** `npm run build`: the extension for Chrome and for Firefox, to be loaded unpacked. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './builds.ts';
import { ROOT } from './root.ts';
import { runCommand } from './run-command.ts';

async function main(args: string[]): Promise<number> {
  parseArgs({ args });
  for (const browser of ['chrome', 'firefox'] as const) {
    process.stdout.write(`${relative(ROOT, await build(browser, 'production'))}\n`);
  }
  return 0;
}

await runCommand(main, 'npm run build');
