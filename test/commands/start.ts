/**
 * `npm start`: a browser with the extension in it, on our sample page or on what was asked for. Without a display:
 * pictures of each page with a card open, and of its popup.
 */
import { launch } from '../harness/launch.ts';
import { targetsOf } from '../harness/scan/targets.ts';
import { serve } from '../harness/serve.ts';
import { takePictures } from '../harness/take-pictures.ts';
import { readArguments } from './arguments.ts';
import { currentBuild } from './builds.ts';
import { fromCaller, inProject } from './root.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'npm start -- [URL|FILE|FOLDER…] [--browser chrome|firefox]';
const say = (message: string): boolean => process.stdout.write(`${message}\n`);
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

async function main(args: string[]): Promise<number> {
  const { browser, asked } = readArguments(args);
  const wanted = asked.length > 0 ? asked : [inProject('test', 'pages', 'sample.html')];
  const { targets, refused, route } = targetsOf(wanted, fromCaller);
  for (const { page, reason } of refused) process.stderr.write(`! ${page}: ${reason}\n`);
  if (targets.length === 0) throw new Error('There is no page to open.');

  const extension = await currentBuild(browser, hasDisplay ? 'production' : 'e2e');
  const server = await serve([], route);
  const addresses = targets.map(({ address }) => (address.startsWith('/') ? server.origin + address : address));
  const offline = targets.every(({ address }) => address.startsWith('/'));
  const launched = await launch(browser, { extension, headless: !hasDisplay, offline });
  try {
    if (!hasDisplay) {
      const folder = inProject('pictures');
      const pictures = await takePictures(launched, addresses, folder);
      say('There is no display, so the browser ran without one. Pictures of what it showed:');
      for (const picture of pictures) say(`  ${picture}`);
      return pictures.length > 0 ? 0 : 1;
    }
    for (const address of addresses) {
      const page = await launched.browser.newPage();
      await page
        .goto(address, { waitUntil: 'domcontentloaded' })
        .catch((error: Error) => say(`! ${address}: ${error.message}`));
    }
    say(
      `${browser === 'firefox' ? 'Firefox' : 'The browser'} is open with the extension in it. Close it, or press Ctrl-C here, to end.`,
    );
    await new Promise((closed) => launched.browser.once('disconnected', closed));
    return 0;
  } finally {
    await launched.browser.close().catch(() => {});
    await server.close();
  }
}

await runCommand(main, USAGE);
