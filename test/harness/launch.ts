/** Starts a real browser with the built extension in it. One way for Chromium and for Firefox. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { type BrowserName, findBrowser, howToGet } from '../commands/find-browser.mjs';
import { chromeFlags, firefoxPreferences, type Quiet } from './quiet.ts';
import { closeWelcome } from './welcome.ts';

/** Firefox makes up an address for each extension unless a profile already has one for it. */
const FIREFOX_UUID = '6f1d3a54-0f7b-4c8e-9d2a-3b5c7e9f1a20';

export interface Launched {
  name: BrowserName;
  browser: Browser;
  /** The extension's id; empty without an extension. */
  id: string;
  /** Where the extension's own pages are, with a slash at the end. Empty without an extension. */
  base: string;
}

export interface Wanted extends Partial<Quiet> {
  /** Folder of the built extension; null for a browser without it. */
  extension: string | null;
  headless?: boolean;
  /** More preferences (Firefox) and flags (Chromium). */
  preferences?: Record<string, unknown>;
  flags?: string[];
  /** Longest that one command to the browser may take, ms. */
  patience?: number;
}

function options(name: BrowserName, wanted: Wanted, geckoId: string): LaunchOptions {
  const {
    headless = true,
    offline = true,
    keepsPages = false,
    preferences = {},
    flags = [],
    patience = 60_000,
  } = wanted;
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(howToGet(name));
  const both = {
    executablePath,
    headless,
    protocolTimeout: patience,
    defaultViewport: null,
    acceptInsecureCerts: false,
  };
  if (name === 'chrome') {
    const window = headless ? ['--window-size=1280,900'] : [];
    return {
      ...both,
      pipe: true,
      enableExtensions: true,
      args: [...chromeFlags({ offline, keepsPages }), ...window, ...flags],
    };
  }
  return {
    ...both,
    browser: 'firefox',
    args: ['--remote-allow-system-access', ...(headless ? ['--width=1280', '--height=900'] : []), ...flags],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...firefoxPreferences({ offline, keepsPages }),
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: FIREFOX_UUID }),
      ...preferences,
    },
  };
}

/** The extension's id in Firefox, from the built manifest. */
function geckoIdOf(extension: string | null): string {
  if (extension === null) return 'none@none';
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings?.gecko?.id ?? 'none@none';
}

/** @throws where the program is none of a browser, or the browser ends at once */
async function start(how: LaunchOptions): Promise<Browser> {
  try {
    return await puppeteer.launch(how);
  } catch (error) {
    throw new Error(`${how.executablePath} did not start as a browser: ${(error as Error).message.trim()}`);
  }
}

/** @throws where there is no such browser, it does not start, or it refuses the extension */
export async function launch(name: BrowserName, wanted: Wanted): Promise<Launched> {
  const browser = await start(options(name, wanted, geckoIdOf(wanted.extension)));
  if (wanted.extension === null) return { name, browser, id: '', base: '' };
  try {
    const before = await browser.pages();
    const id = await browser.installExtension(wanted.extension);
    if (existsSync(join(wanted.extension, 'welcome.html'))) await closeWelcome(browser, before);
    return {
      name,
      browser,
      id,
      base: name === 'chrome' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`,
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
