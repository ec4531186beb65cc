/** `npm run zip`: the packages for the stores, with the sources that Firefox's reviewers ask for. */
import { runTool } from './tools.ts';

for (const browser of ['chrome', 'firefox']) {
  const { code } = await runTool('wxt', ['zip', '-b', browser]);
  if (code !== 0) process.exitCode = 1;
}
