/**
 * Where the browsers are. Without dependencies and in plain JavaScript: it runs before anything is installed.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** What each browser is called, which variable points at one, and where it usually is. */
export const BROWSERS = {
  chrome: {
    name: 'Chromium, Chrome or Edge (128 or later)',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    name: 'Firefox (146 or later, or ESR 153)',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {'chrome' | 'firefox'} browser
 * @returns {string | null} path of the program, or null where there is none
 */
export function findBrowser(browser) {
  const { variable, commands, places } = BROWSERS[browser];
  const chosen = process.env[variable];
  if (chosen) return runs(chosen) ? chosen : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...found, ...places].find(runs) ?? null;
}

/**
 * @param {'chrome' | 'firefox'} browser
 * @returns {string} what to do where it is missing
 */
export function howToGet(browser) {
  const { name, variable, debian } = BROWSERS[browser];
  const chosen = process.env[variable];
  if (chosen) return `${variable} points at ${chosen}, which cannot be run.`;
  return [
    `This needs ${name}, and none was found.`,
    `On Debian: apt-get install ${debian} fonts-liberation fonts-noto-cjk (as root). Elsewhere install it as usual,`,
    `or set ${variable} to the program's path.`,
  ].join('\n');
}
