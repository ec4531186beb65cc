/**
 * `npm run fuzz`: random pages, changes, messages and settings against the built extension. The same seed makes the
 * same cases. Exits with 1 after a failure.
 */
import { parseArgs } from 'node:util';
import { fuzz } from '../fuzz/run.ts';
import { browsersFrom, numberFrom } from './arguments.ts';
import { runCommand } from './run-command.ts';

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string' },
      cases: { type: 'string' },
      seed: { type: 'string' },
      browser: { type: 'string' },
    },
  });
  const cases = numberFrom('cases', values.cases, Number.POSITIVE_INFINITY);
  const minutes = numberFrom('minutes', values.minutes, values.cases === undefined ? 5 : Number.POSITIVE_INFINITY);
  const seed = numberFrom('seed', values.seed, Date.now() % 1_000_000_000);
  let failed = false;
  for (const browser of browsersFrom(values.browser)) {
    const end = performance.now() + minutes * 60_000;
    const more = (done: number): boolean => done < cases && performance.now() < end;
    const result = await fuzz(browser, seed, more, (one, wrong) => {
      if (wrong.length === 0) return;
      process.stdout.write(`\n${browser}, seed ${one}:\n${wrong.join('\n')}\n`);
      process.stdout.write(`again: npm run fuzz -- --browser ${browser} --seed ${one} --cases 1\n`);
    });
    process.stdout.write(`${browser}: ${result.cases} cases from seed ${seed}, ${result.failures.length} failures\n`);
    for (const { what } of result.failures) if (what.startsWith('thrown')) process.stdout.write(`${what}\n`);
    failed ||= result.failures.length > 0;
  }
  return failed ? 1 : 0;
}

await runCommand(main, 'npm run fuzz -- [--minutes N] [--cases N] [--seed S] [--browser chrome|firefox]');
