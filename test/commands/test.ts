/** `npm test`: every check there is. Goes on after a failure, and ends with what came of it all. */
import { parseArgs } from 'node:util';
import { runCommand } from './run-command.ts';
import { type Outcome, STEPS } from './steps.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

async function main(args: string[]): Promise<number> {
  parseArgs({ args });
  const summary: string[] = [];
  const all: Outcome = { passed: 0, failed: 0 };
  let built = true;

  for (const { name, run, needsBuild = false } of STEPS) {
    if (needsBuild && !built) {
      all.failed++;
      summary.push(`${name}: not run, there is no build`);
      continue;
    }
    say(`\n=== ${name}`);
    const began = performance.now();
    const { passed, failed } = await run().catch((error: Error) => {
      say(error.message);
      return { passed: 0, failed: 1 };
    });
    if (name === 'build') built = failed === 0;
    all.passed += passed;
    all.failed += failed;
    summary.push(`${name}: ${passed} passed, ${failed} failed (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  }

  say(`\n${summary.join('\n')}\n`);
  say(`${all.passed} passed, ${all.failed} failed`);
  return all.failed === 0 ? 0 : 1;
}

await runCommand(main, 'npm test');
