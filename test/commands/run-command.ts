/** How every command begins and ends: with its usage where that is asked for, and with a sentence where it cannot go on. */

/**
 * @param main is given what stands after the command's name, and gives the exit code; of what it throws the message is
 *   printed
 * @param usage how the command is called
 */
export async function runCommand(main: (args: string[]) => number | Promise<number>, usage: string): Promise<void> {
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
