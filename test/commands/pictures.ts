/** `npm run pictures`: every surface in every theme and language, into `pictures/surfaces`. */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from '../harness/launch.ts';
import { pictureSurfaces } from '../harness/picture-surfaces.ts';
import { serve } from '../harness/serve.ts';
import { THEMES, themed } from '../harness/themes.ts';
import { browsersFrom } from './arguments.ts';
import { currentBuild } from './builds.ts';
import { inProject } from './root.ts';
import { runCommand } from './run-command.ts';

const FOLDER = inProject('pictures', 'surfaces');

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { browser: { type: 'string' } } });
  const browsers = browsersFrom(values.browser);
  rmSync(FOLDER, { recursive: true, force: true });
  const server = await serve([inProject('test', 'pages')]);
  let failed = 0;
  try {
    for (const name of browsers) {
      for (const theme of THEMES) {
        const launched = await launch(name, { ...themed(name, theme), extension: await currentBuild(name, 'e2e') });
        try {
          failed += await pictureSurfaces(launched, server.origin, theme, FOLDER);
        } finally {
          await launched.browser.close();
        }
      }
    }
  } finally {
    await server.close();
  }
  process.stdout.write(`Pictures are in ${FOLDER}\n`);
  return failed === 0 ? 0 : 1;
}

await runCommand(main, 'npm run pictures -- [--browser chrome|firefox]');
