/** The one writer of settings: changes are applied one after another, so that none is lost. */
import { browser } from 'wxt/browser';
import { type Choice, changeBy } from '../../common/choice.ts';
import { languageFor } from '../../common/reader-language.ts';
import { readSettings, SETTINGS_KEY, writeSettings } from '../../common/settings.ts';
import { loadSettings } from '../../common/stored-settings.ts';
import type { Language } from '../../engine/types.ts';

/** The reader's language as it is set now. */
export async function languageNow(): Promise<Language> {
  return languageFor(await loadSettings());
}

let last: Promise<unknown> = Promise.resolve();

async function apply(choice: Choice): Promise<boolean> {
  try {
    const before = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
    await browser.storage.local.set({ [SETTINGS_KEY]: writeSettings(before, changeBy(choice, readSettings(before))) });
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
