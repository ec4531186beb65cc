/** The one writer of settings: changes are applied one after another, so that none is lost. */
import { browser } from 'wxt/browser';
import { languageFor } from '../../common/reader-language.ts';
import {
  readSettings,
  SETTINGS_KEY,
  type Settings,
  type SettingsChange,
  writeSettings,
} from '../../common/settings.ts';
import type { Language } from '../../engine/types.ts';

const stored = async (): Promise<unknown> => (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];

/** What is stored now; the defaults where storage does not answer. */
export async function settingsNow(): Promise<Settings> {
  return readSettings(await stored().catch(() => undefined));
}

/** The reader's language as it is set now. */
export async function languageNow(): Promise<Language> {
  return languageFor(await settingsNow());
}

let last: Promise<unknown> = Promise.resolve();

/** What to change, given the settings as they are when its turn comes. */
export type Choice = (now: Settings) => SettingsChange;

async function apply(choice: Choice): Promise<boolean> {
  try {
    const before = await stored();
    await browser.storage.local.set({ [SETTINGS_KEY]: writeSettings(before, choice(readSettings(before))) });
    return true;
  } catch (error) {
    console.warn('Settings not stored', error);
    return false;
  }
}

/** Stores a choice; whether it was stored. */
export function storeSettings(choice: Choice): Promise<boolean> {
  const done = last.then(() => apply(choice));
  last = done;
  return done;
}
