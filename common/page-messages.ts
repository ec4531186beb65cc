/** What arrives at a page: from our own background and popup only, so a look at its shape is enough. */
import { type Checked, COMMANDS, type ToPage } from './messages.ts';

function hasLists({ offSites, hiddenTerms }: Record<string, unknown>): boolean {
  const all = (list: unknown, kind: string): boolean =>
    Array.isArray(list) && list.every((one) => one && typeof one === kind);
  return all(offSites, 'string') && all(hiddenTerms, 'object');
}

const SHAPES: Record<ToPage['type'], (message: Record<string, unknown>) => boolean> = {
  tell: () => true,
  'tell-all': () => true,
  show: ({ mention }) => Number.isInteger(mention),
  command: ({ name }) => COMMANDS.some((command) => command === name),
  'settings-changed': ({ settings }) => hasLists(Object(settings)),
  'chosen-here': ({ change }) => hasLists({ offSites: [], hiddenTerms: [], ...Object(change) }),
};

/** Is this a message for a page? Never throws. */
export function checkToPage(raw: unknown): Checked<ToPage> {
  const message = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  // Made a text of, a list would pass for what it holds, and some objects throw.
  const type = typeof message['type'] === 'string' ? message['type'] : typeof message['type'];
  const fits = Object.hasOwn(SHAPES, type) && SHAPES[type as ToPage['type']](message);
  return fits
    ? { ok: true, message: message as ToPage }
    : { ok: false, reason: `type: ${type} is no message for a page` };
}
