/** The one writer of settings: changes are applied one after another, so that none is lost. */
import { browser } from 'wxt/browser';
import { readSettings, SETTINGS_KEY, type SettingsChange, writeSettings } from '../../common/settings.ts';

let last: Promise<unknown> = Promise.resolve();

async function apply(change: SettingsChange): Promise<boolean> {
  try {
    const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
    const settings = readSettings({ ...readSettings(stored), ...change });
    await browser.storage.local.set({ [SETTINGS_KEY]: writeSettings(stored, settings) });
    return true;
  } catch (error) {
    console.warn('Settings not stored', error);
    return false;
  }
}

/**
 * Stores a choice.
 * @param isPrivate made in a private window: nothing is written, the choice holds for that page only
 * @returns whether it was stored
 */
export function choose(change: SettingsChange, isPrivate: boolean): Promise<boolean> {
  if (isPrivate) return Promise.resolve(false);
  const done = last.then(() => apply(change));
  last = done;
  return done;
}
