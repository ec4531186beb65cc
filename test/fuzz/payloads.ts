/** Random messages and settings: real ones with something wrong in them, and things that are none at all. */
import fc from 'fast-check';

// biome-ignore format: a list reads better in long lines
const TYPES = [
  'wake', 'begin', 'paint', 'changed', 'texts', 'cite', 'inspect', 'start', 'choose', 'open-article', 'report', 'examine', 'show', 'command',
  'settings-changed', 'choose-here', '', 'constructor', '__proto__', 'toString',
];
// biome-ignore format: a list reads better in long lines
const FIELDS = [
  'name', 'state', 'terms', 'section', 'language', 'tabId', 'choice', 'kind', 'change', 'host', 'on', 'term', 'mention', 'settings', 'enabled', 'offSites', 'hiddenTerms', 'dwell',
  'markColour', 'markStyle', 'opening', 'density', 'version', 'url', 'count', 'mentions', '__proto__', 'length',
];
// biome-ignore format: a list reads better in long lines
const VALUES = [
  '', 'h1234567', 'finance', 'en', 'zh-Hant', 'innohk', 'settings', 'toggle', 'site', 'all', 'auto', 'teal', '../../x', '<img src=x onerror=alert(1)>', 'x'.repeat(5000), '\ud800',
  0, -1, 1, 1e308, 0.5, true, false, null, [], {}, [null], ['innohk'], ['*'], [{ term: 'innohk', host: '' }], [{ term: 7 }],
];

const value: fc.Arbitrary<unknown> = fc.oneof(fc.constantFrom<unknown>(...VALUES), fc.jsonValue({ maxDepth: 3 }));
const fields = fc.dictionary(
  fc.constantFrom(...FIELDS),
  fc.oneof(value, fc.dictionary(fc.constantFrom(...FIELDS), value)),
);

/** What no sender of ours says; a valid wish to open the article would only fill the browser with tabs. */
const message: fc.Arbitrary<unknown> = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...TYPES), fields).map(([type, rest]) => ({ ...rest, type })) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  )
  .filter((made) => (made as { type?: unknown } | null)?.type !== 'open-article' || !('language' in (made as object)));

export interface Payloads {
  toBackground: unknown[];
  toPage: unknown[];
  /** What stands in the storage where settings should. */
  stored: unknown;
}

const one: fc.Arbitrary<Payloads> = fc.record({
  toBackground: fc.array(message, { minLength: 5, maxLength: 25 }),
  toPage: fc.array(message, { minLength: 5, maxLength: 25 }),
  stored: fc.oneof(fields, value),
});

/** The payloads that a seed stands for. */
export const payloadsOf = (seed: number): Payloads =>
  JSON.parse(JSON.stringify(fc.sample(one, { seed, numRuns: 1 })[0]));
