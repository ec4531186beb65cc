/** What arrives at a page: from our own background and popup only, so a look at its shape is enough. */
import { COMMANDS, type ToPage } from './messages.ts';

function hasLists({ offSites, hiddenTerms }: Record<string, unknown>): boolean {
  const all = (list: unknown, kind: string): boolean =>
    Array.isArray(list) && list.every((one) => one && typeof one === kind);
  return all(offSites, 'string') && all(hiddenTerms, 'object');
}

const SHAPES: Record<ToPage['type'], (message: Record<string, unknown>) => boolean> = {
  report: () => true,
  examine: () => true,
  show: ({ mention }) => Number.isInteger(mention),
  command: ({ name }) => COMMANDS.some((command) => command === name),
  'settings-changed': ({ settings }) => hasLists(Object(settings)),
  'choose-here': ({ choice }) => hasLists({ offSites: [], hiddenTerms: [], ...Object(choice).change }),
};

/** Is this a message for a page? Never throws. */
export function isToPage(raw: unknown): raw is ToPage {
  const message: Record<string, unknown> = Object(raw);
  // Made a text of, a list would pass for what it holds, and some objects throw.
  const type = typeof message['type'] === 'string' ? message['type'] : '';
  return Object.hasOwn(SHAPES, type) && SHAPES[type as ToPage['type']](message);
}
