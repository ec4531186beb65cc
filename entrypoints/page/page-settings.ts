/** The settings as they hold on this page: what is stored, and what was chosen here in a private window. */
import { tellBackground } from '../../common/messages.ts';
import type { Settings, SettingsChange } from '../../common/settings.ts';
import { offBecause } from '../../common/site-rules.ts';

export class PageSettings {
  private stored: Settings;
  /** What was chosen for this page alone: it holds over whatever is stored, now and later. */
  readonly here: SettingsChange;
  private readonly onChange: () => void;

  /**
   * @param here what was chosen for this page before; goes on to hold what is
   * @param onChange called after every change, wherever it was made
   */
  constructor(stored: Settings, here: SettingsChange, onChange: () => void) {
    this.stored = stored;
    this.here = here;
    this.onChange = onChange;
  }

  now(): Settings {
    return { ...this.stored, ...this.here };
  }

  /** The background tells what is stored now. */
  replace(stored: Settings): void {
    this.stored = stored;
    this.onChange();
  }

  keepHere(change: SettingsChange): void {
    Object.assign(this.here, change);
    this.onChange();
  }

  /** What could not be stored before and now is no longer holds for this page alone. */
  private giveUpHere(keys: readonly (keyof Settings)[]): void {
    if (!keys.some((key) => key in this.here)) return;
    for (const key of keys) delete this.here[key];
    this.onChange();
  }

  /** Stores a choice; where it may not or cannot be stored it holds for this page. Whether it was stored. */
  async change(change: SettingsChange): Promise<boolean> {
    const stored = await tellBackground({ type: 'choose', change }).catch(() => false);
    if (!stored) this.keepHere(change);
    else this.giveUpHere(Object.keys(change) as (keyof Settings)[]);
    return stored;
  }

  /** Why nothing is marked here, or null. */
  off(): ReturnType<typeof offBecause> {
    return offBecause(location.hostname, this.now());
  }

  /** Does the reader not want this term marked here? */
  hides(term: string): boolean {
    const { hostname } = location;
    return this.now().hiddenTerms.some((rule) => rule.term === term && (rule.host === '' || rule.host === hostname));
  }
}
