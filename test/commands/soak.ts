/**
 * `npm run soak`: one page used for long, measured again and again. Prints memory and counts at each measurement, and
 * what a route has kept. Exits with 1 where that is too much, a count grew or something was thrown.
 */
import { parseArgs } from 'node:util';
import { grown, kept, MAY_KEEP, soak } from '../soak/run.ts';
import { browsersFrom, numberFrom } from './arguments.ts';
import { runCommand } from './run-command.ts';

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { minutes: { type: 'string' }, browser: { type: 'string' } } });
  const minutes = numberFrom('minutes', values.minutes, 10);
  let failed = false;
  for (const browser of browsersFrom(values.browser)) {
    const { samples, turns, done, errors } = await soak(browser, minutes, ({ at, memory, counts }) => {
      const told = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
      process.stdout.write(`${browser} ${at.toFixed(1)} min: ${memory.toFixed(2)} MB, ${told.join(', ')}\n`);
    });
    const each = kept(samples);
    const wrong = [...grown(samples), ...errors.map((error) => `thrown: ${error}`)];
    if (each !== null && each > MAY_KEEP[browser]) wrong.push(`a route may keep ${MAY_KEEP[browser]} kB`);
    process.stdout.write(
      `${browser}: ${turns} routes, ${done.cards} cards, ${done.popups} popups, ${done.stopped} times without background, ` +
        `${done.updates} updates; memory ${each === null ? 'measured too seldom' : `${each.toFixed(1)} kB a route`}\n`,
    );
    for (const line of wrong) process.stdout.write(`${browser}: ${line}\n`);
    failed ||= wrong.length > 0;
  }
  return failed ? 1 : 0;
}

await runCommand(main, 'npm run soak -- [--minutes N] [--browser chrome|firefox]');
