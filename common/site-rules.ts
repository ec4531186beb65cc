/** Where the extension runs. Pure: an address and the settings in, an answer out. */
import type { Settings } from './settings.ts';

/** Does a rule for `rule` cover `host`? A host covers itself and its subdomains, never a longer word. */
function covers(rule: string, host: string): boolean {
  return host === rule || host.endsWith(`.${rule}`);
}

/** Why nothing is marked on this host, or null where marks are wanted. */
export function offBecause(host: string, settings: Settings): 'off-everywhere' | 'off-site' | null {
  if (!settings.enabled) return 'off-everywhere';
  return settings.offSites.some((rule) => covers(rule, host)) ? 'off-site' : null;
}

/** The list of off sites with this host switched. Switching on removes every rule that covers it. */
export function withSite(offSites: readonly string[], host: string, on: boolean): string[] {
  const others = offSites.filter((rule) => !covers(rule, host));
  return on ? others : [...others, host];
}
