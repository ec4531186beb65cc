/** The host that a reader means by what was typed or pasted: an address or a bare name. */
import * as v from 'valibot';
import { Host } from '../../common/settings.ts';

/** In the URL standard's own writing; null for what is no host. */
export function typedHost(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || /\s/.test(typed)) return null;
  try {
    const { hostname } = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
    const host = hostname.replace(/^\*\./, '').replace(/\.$/, '');
    // A word alone is a slip, but for the machine's own name.
    if (!/[.:]/.test(host) && host !== 'localhost') return null;
    return v.is(Host, host) ? host : null;
  } catch {
    return null;
  }
}
