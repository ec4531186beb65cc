/**
 * What a reader chose, as it was chosen: of a list the one item, never the list, since what it makes of the settings is
 * worked out from those that hold when its turn comes. Two choices made at once, on two pages, both stay.
 */
import type { Settings, SettingsChange } from './settings.ts';
import { withSite } from './site-rules.ts';

export type Choice =
  /** Some settings as they shall be from now on. */
  | { kind: 'settings'; change: SettingsChange }
  /** Marks everywhere, if they were off; none, if they were on. */
  | { kind: 'toggle' }
  /** Marks on or off on a host. */
  | { kind: 'site'; host: string; on: boolean }
  /** A term marked or not: on one host, or everywhere (`host` empty). */
  | { kind: 'term'; term: string; host: string; on: boolean };

/** What a choice changes in the settings as they are now. */
export function changeBy(choice: Choice, { enabled, offSites, hiddenTerms }: Settings): SettingsChange {
  switch (choice.kind) {
    case 'settings':
      return choice.change;
    case 'toggle':
      return { enabled: !enabled };
    case 'site':
      return { offSites: withSite(offSites, choice.host, choice.on) };
    case 'term': {
      const { term, host, on } = choice;
      const others = hiddenTerms.filter((rule) => rule.term !== term || rule.host !== host);
      return { hiddenTerms: on ? others : [...others, { term, host }] };
    }
  }
}

/** The settings after a choice. */
export const chosen = (now: Settings, choice: Choice): Settings => ({ ...now, ...changeBy(choice, now) });
