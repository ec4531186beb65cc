/** The settings as they hold on this page: what is stored, and what was chosen here in a private window. */
import { choose, chosen, whenChosen } from '../../common/chosen.ts';
import type { Settings, SettingsChange } from '../../common/settings.ts';
import { offBecause } from '../../common/site-rules.ts';

export class PageSettings {
  private stored: Settings;
  private here: SettingsChange = {};
  private readonly listeners: (() => void)[] = [];

  private constructor(stored: Settings) {
    this.stored = stored;
    whenChosen((settings) => {
      this.stored = settings;
      this.tell();
    });
  }

  static async load(): Promise<PageSettings> {
    return new PageSettings(await chosen());
  }

  now(): Settings {
    return { ...this.stored, ...this.here };
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Stores a choice; where it may not or cannot be stored it holds for this page. Whether it was stored. */
  async change(change: SettingsChange): Promise<boolean> {
    if (await choose(change)) return true;
    this.here = { ...this.here, ...change };
    this.tell();
    return false;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** Why nothing is marked here, or null. */
  off(host: string): ReturnType<typeof offBecause> {
    return offBecause(host, this.now());
  }

  /** Does the reader not want this term marked here? */
  hides(term: string, host: string): boolean {
    return this.now().hiddenTerms.some((rule) => rule.term === term && (rule.host === '' || rule.host === host));
  }
}
