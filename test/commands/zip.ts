/** `npm run zip`: the packages for the stores, with the sources that Firefox's reviewers ask for. */
import { parseArgs } from 'node:util';
import { zip } from './builds.ts';
import { runCommand } from './run-command.ts';

async function main(args: string[]): Promise<number> {
  parseArgs({ args });
  for (const browser of ['chrome', 'firefox'] as const) {
    for (const file of await zip(browser)) process.stdout.write(`${file}\n`);
  }
  return 0;
}

await runCommand(main, 'npm run zip');
