/** The extension's keyboard shortcuts as the reader has them. They are the browser's, and are changed in its own list. */
import { browser } from 'wxt/browser';

/** The manifest's commands, in the order in which they are shown. */
export const SHORTCUTS = ['_execute_action', 'next', 'previous', 'open', 'toggle'] as const;
export type ShortcutName = (typeof SHORTCUTS)[number];

export interface Shortcut {
  name: ShortcutName;
  /** As the browser writes it (“Alt+Shift+J”); empty where none is set. */
  keys: string;
}

/** All of them, set or not; none where the browser has no shortcuts, as on Android. Never rejects. */
export async function shortcutsNow(): Promise<Shortcut[]> {
  try {
    const all = await browser.commands.getAll();
    // Firefox's word for a Mac's Control key, which its manifest needs, is on no keyboard.
    const keysOf = (name: string) => all.find((each) => each.name === name)?.shortcut?.replace('MacCtrl', 'Control');
    return SHORTCUTS.map((name) => ({ name, keys: keysOf(name) ?? '' }));
  } catch {
    return [];
  }
}

/**
 * Calls with all of them whenever the reader comes back to this window, as from the browser's list: Chrome tells of no
 * change. @returns what ends it
 */
export function whenBackFromShortcuts(callback: (shortcuts: Shortcut[]) => void): () => void {
  const look = (): void => void shortcutsNow().then(callback);
  addEventListener('focus', look);
  return () => removeEventListener('focus', look);
}

/** Opens the browser's list of shortcuts. */
export async function openShortcutList(): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser.commands as unknown as FirefoxCommands).openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

interface FirefoxCommands {
  openShortcutSettings: () => Promise<void>;
}
