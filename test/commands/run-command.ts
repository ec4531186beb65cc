/** How every command begins and ends: with its usage where that is asked for, and with a sentence where it cannot go on. */
import { constants } from 'node:os';

/**
 * A signal alone brings no `exit`, at which Puppeteer and `runTool` end what they started. Puppeteer's own handlers
 * end the browsers only: the command would go on with the next one.
 */
function endBySignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}

/**
 * @param main is given what stands after the command's name, and gives the exit code; of what it throws the message is
 *   printed
 * @param usage how the command is called
 */
export async function runCommand(main: (args: string[]) => number | Promise<number>, usage: string): Promise<void> {
  endBySignals();
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  try {
    process.exitCode = await main(args);
  } catch (error) {
    process.stderr.write(`! ${(error as Error).message}\n${usage}\n`);
    process.exitCode = 1;
  }
}
