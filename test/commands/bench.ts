/**
 * `npm run bench`: what the built extension costs on generated pages in a real browser. Prints the tables and, where
 * all of them were taken, writes them with curves into docs/performance.md. Exits with 1 only where something could
 * not be measured.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeBook } from '../bench/book.ts';
import { extensions, removeExtensions } from '../bench/extensions.ts';
import { checkThatTimesAreTold } from '../bench/main-thread.ts';
import { drawn, type Part, type Plan } from '../bench/part.ts';
import { PARTS } from '../bench/parts.ts';
import { openRace } from '../bench/race.ts';
import { browsersFrom } from './arguments.ts';
import type { BrowserName } from './find-browser.mjs';
import { inProject } from './root.ts';
import { runCommand } from './run-command.ts';

const BROWSERS = { chrome: 'Chromium', firefox: 'Firefox' };

async function measure(
  browser: BrowserName,
  plan: Plan,
  asked: readonly Part[],
): Promise<{ text: string; failed: number }> {
  const race = await openRace(browser, await extensions(browser), writeBook());
  const version = await race.players[0]?.launched.browser.version();
  const parts = [`${version}, ${plan.quick ? 'quick run: few rounds, small pages' : 'whole run'}.`];
  let failed = 0;
  try {
    for (const { title, measure: part } of asked) {
      const began = performance.now();
      const text = await part(race, plan).catch((error: Error) => {
        failed++;
        return `Could not be measured: ${error.message}`;
      });
      parts.push(`### ${title}\n\n${text}`);
      process.stdout.write(`\n${title}\n${text}\n(${((performance.now() - began) / 1000).toFixed(0)} s)\n`);
    }
  } finally {
    await race.close();
  }
  for (const name of drawn.keys()) if (name.includes(browser)) parts.push(`![${name}](performance/${name})`);
  return { text: parts.join('\n\n'), failed };
}

/** Puts one browser's tables between their marks in the document. */
function write(browser: BrowserName, text: string): void {
  const file = inProject('docs', 'performance.md');
  const [begin, end] = [`<!-- ${browser}: begin -->`, `<!-- ${browser}: end -->`];
  const before = readFileSync(file, 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`docs/performance.md has no place for ${BROWSERS[browser]}: ${begin} ${end}`);
  writeFileSync(file, `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(to)}`);
  mkdirSync(inProject('docs', 'performance'), { recursive: true });
  for (const [name, svg] of drawn) writeFileSync(inProject('docs', 'performance', name), svg);
}

async function main(args: string[]): Promise<number> {
  const options = {
    browser: { type: 'string' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  } as const;
  const { values } = parseArgs({ args, options });
  const browsers = browsersFrom(values.browser);
  const asked = PARTS.filter(({ title }) => title.toLowerCase().includes(values.only.toLowerCase()));
  if (asked.length === 0)
    throw new Error(`No part is called "${values.only}": ${PARTS.map(({ title }) => title).join('; ')}`);
  checkThatTimesAreTold();
  // Also where a signal stops it.
  process.once('exit', removeExtensions);
  const plan: Plan = { quick: values.quick, rounds: values.quick ? 4 : 11, large: values.quick ? 2 : 3 };
  let failures = 0;
  for (const name of browsers) {
    process.stdout.write(`\n=== ${BROWSERS[name]}\n`);
    const { text, failed } = await measure(name, plan, asked);
    if (!values.quick && asked.length === PARTS.length) write(name, text);
    failures += failed;
  }
  return failures === 0 ? 0 : 1;
}

await runCommand(main, 'npm run bench -- [--browser chrome|firefox] [--quick] [--only WORDS]');
