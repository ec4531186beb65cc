/** What a choice makes of the settings that hold when its turn comes. */
import { expect, test } from 'vitest';
import { type Choice, changeBy, chosen } from '../../common/choice.ts';
import { DEFAULTS, type Settings } from '../../common/settings.ts';

const now: Settings = {
  ...DEFAULTS,
  offSites: ['a.example'],
  hiddenTerms: [
    { term: 'hkust', host: '' },
    { term: 'hkust', host: 'a.example' },
  ],
};

test.each<[what: string, choice: Choice, change: Partial<Settings>]>([
  ['settings as they shall be', { kind: 'settings', change: { dwell: 0 } }, { dwell: 0 }],
  ['a switch pressed', { kind: 'toggle' }, { enabled: false }],
  ['a site off', { kind: 'site', host: 'b.example', on: false }, { offSites: ['a.example', 'b.example'] }],
  ['a site off again', { kind: 'site', host: 'a.example', on: false }, { offSites: ['a.example'] }],
  ['a site on that a rule covers', { kind: 'site', host: 'www.a.example', on: true }, { offSites: [] }],
  [
    'a term off everywhere',
    { kind: 'term', term: 'innohk', host: '', on: false },
    { hiddenTerms: [...now.hiddenTerms, { term: 'innohk', host: '' }] },
  ],
  [
    'a term on, on one site alone',
    { kind: 'term', term: 'hkust', host: 'a.example', on: true },
    { hiddenTerms: [{ term: 'hkust', host: '' }] },
  ],
])('%s', (_, choice, change) => {
  expect(changeBy(choice, now)).toEqual(change);
  expect(chosen(now, choice)).toEqual({ ...now, ...change });
});

test('choices made at once all stay, and the settings that they were made from are as they were', () => {
  const before = structuredClone(now);
  const choices: Choice[] = [
    { kind: 'term', term: 'innohk', host: '', on: false },
    { kind: 'term', term: 'cyberport', host: 'b.example', on: false },
    { kind: 'site', host: 'b.example', on: false },
    { kind: 'toggle' },
  ];
  expect(choices.reduce(chosen, now)).toEqual({
    ...before,
    enabled: false,
    offSites: ['a.example', 'b.example'],
    hiddenTerms: [...before.hiddenTerms, { term: 'innohk', host: '' }, { term: 'cyberport', host: 'b.example' }],
  });
  expect(now).toEqual(before);
});
