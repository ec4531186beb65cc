/** The settings as they hold on this page: what is stored, and what was chosen here and could or may not be. */
import { type Choice, changeBy, chosen } from '../../common/choice.ts';
import { tellBackground } from '../../common/messages.ts';
import type { Settings } from '../../common/settings.ts';
import { offBecause } from '../../common/site-rules.ts';

export class PageSettings {
  private stored: Settings;
  /** What was chosen for this page alone: it holds over whatever is stored, now and later. */
  readonly here: Choice[];
  private readonly onChange: () => void;

  /**
   * @param here what was chosen for this page before; goes on to hold what is
   * @param onChange called after every change, wherever it was made
   */
  constructor(stored: Settings, here: Choice[], onChange: () => void) {
    this.stored = stored;
    this.here = here;
    this.onChange = onChange;
  }

  now(): Settings {
    return this.here.reduce(chosen, this.stored);
  }

  /** The background tells what is stored now. */
  replace(stored: Settings): void {
    this.stored = stored;
    this.onChange();
  }

  keepHere(choice: Choice): void {
    // What is toggled here is so whatever is stored later.
    const isToggle = choice.kind === 'toggle';
    this.here.push(isToggle ? { kind: 'settings', change: changeBy(choice, this.now()) } : choice);
    this.onChange();
  }

  /** Stores a choice; where it may not or cannot be stored it holds for this page. Whether it was stored. */
  async choose(choice: Choice): Promise<boolean> {
    const stored = await tellBackground({ type: 'choose', choice }).catch(() => false);
    // It is the last word on this page: what was kept here before does not hold over it.
    if (!stored || this.here.length > 0) this.keepHere(choice);
    return stored;
  }

  /** Why nothing is marked here, or null. */
  off(): ReturnType<typeof offBecause> {
    return offBecause(location.hostname, this.now());
  }

  /** Does the reader not want this term marked here? */
  hides(term: string): boolean {
    const { hostname } = location;
    return this.now().hiddenTerms.some((rule) => rule.term === term && ['', hostname].includes(rule.host));
  }
}
