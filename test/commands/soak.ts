/**
 * `npm run soak`: one page used for long, measured again and again. Prints memory and counts at each measurement, and
 * the slope. Exits with 1 where a count grew or something was thrown.
 */
import { parseArgs } from 'node:util';
import { grown, slope, soak } from '../soak/run.ts';
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
    const rising = slope(samples);
    const wrong = [...grown(samples), ...errors.map((error) => `thrown: ${error}`)];
    process.stdout.write(
      `${browser}: ${turns} routes, ${done.cards} cards, ${done.popups} popups, ${done.stopped} times without background, ` +
        `${done.updates} updates; memory ${rising === null ? 'measured too seldom' : `${rising.toFixed(3)} MB a minute`}\n`,
    );
    for (const line of wrong) process.stdout.write(`${browser}: ${line}\n`);
    failed ||= wrong.length > 0;
  }
  return failed ? 1 : 0;
}

await runCommand(main, 'npm run soak -- [--minutes N] [--browser chrome|firefox]');
