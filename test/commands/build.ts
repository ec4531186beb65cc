/** `npm run build`: the extension for Chrome and for Firefox, to be loaded unpacked. */
import { relative } from 'node:path';
import { build } from './builds.ts';
import { ROOT } from './root.ts';

try {
  for (const browser of ['chrome', 'firefox'] as const) {
    process.stdout.write(`${relative(ROOT, await build(browser, 'production'))}\n`);
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
