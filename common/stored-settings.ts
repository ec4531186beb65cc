/** Settings as the background and the extension's own pages have them: read from storage, written by the background. */
import { browser } from 'wxt/browser';
import type { Choice } from './choice.ts';
import { tellBackground } from './messages.ts';
import { DEFAULTS, readSettings, SETTINGS_KEY, type Settings, type SettingsChange } from './settings.ts';

/** What is stored now. Defaults where storage does not answer. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch {
    return DEFAULTS;
  }
}

/** Calls with the settings after every change of theirs, wherever it was made. */
export function whenSettingsChange(callback: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change) callback(readSettings(change.newValue));
  });
}

/**
 * Has a choice stored. False where it was not.
 * @param tabId the tab that the choice is made for: in a private window it holds there and is not stored
 */
export async function saveChoice(choice: Choice, tabId?: number): Promise<boolean> {
  try {
    return await tellBackground({ type: 'choose', choice, ...(tabId === undefined ? {} : { tabId }) });
  } catch {
    return false;
  }
}

/** Has settings stored as they shall be. False where they were not. */
export const saveSettings = (change: SettingsChange): Promise<boolean> => saveChoice({ kind: 'settings', change });
