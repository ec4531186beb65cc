/** What arrives is a message, or is refused; by the background with a reason that names the field. */
import { describe, expect, test } from 'vitest';
import { checkToBackground } from '../../common/check-messages.ts';
import type { Choice } from '../../common/choice.ts';
import type { ToBackground, ToPage } from '../../common/messages.ts';
import { isToPage } from '../../common/page-messages.ts';
import { DEFAULTS } from '../../common/settings.ts';

/** One message of each type. */
type Each<Message extends { type: string }> = { [Type in Message['type']]: Extract<Message, { type: Type }> };

/** What the protocol has no message for. */
const NONE: [what: string, raw: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', 'wake'],
  ['a list', [{ type: 'wake' }]],
  ['no type', { tabId: 1 }],
  ['an unknown type', { type: 'delete-everything' }],
  ['a type that every object has', { type: 'constructor' }],
  ['a type that is no text', { type: { toString: 7 } }],
  ['a type in a list', { type: ['report'] }],
];

/** Settings chosen, sound or not. */
const settings = <Change>(change: Change, rest?: { tabId: number }) => ({
  type: 'choose' as const,
  choice: { kind: 'settings' as const, change },
  ...rest,
});

describe('to the background', () => {
  const sound: Each<ToBackground> = {
    wake: { type: 'wake' },
    begin: { type: 'begin' },
    paint: { type: 'paint', name: 'h0a1b2c3d' },
    'bring-card': { type: 'bring-card' },
    changed: { type: 'changed', state: 'found', count: 3 },
    texts: { type: 'texts', terms: Array.from({ length: 1000 }, () => 'hkust') },
    cite: { type: 'cite', section: 'finance', language: 'zh-Hant' },
    inspect: { type: 'inspect', tabId: 0 },
    start: { type: 'start', tabId: 7 },
    choose: settings({ offSites: ['a.example'], dwell: 0 }, { tabId: 7 }),
    'open-article': { type: 'open-article', section: 'outlook', term: 'hkust', language: 'en' },
  };
  const choices: Choice[] = [
    { kind: 'toggle' },
    { kind: 'site', host: 'a.example', on: false },
    { kind: 'term', term: 'hkust', host: '', on: true },
  ];
  test.each([...Object.values(sound), ...choices.map((choice): ToBackground => ({ type: 'choose', choice }))])(
    '$type passes as it is',
    (message) => {
      expect(checkToBackground(message)).toEqual({ ok: true, message });
    },
  );

  test.each(NONE)('%s is no message', (_, raw) => {
    expect(checkToBackground(raw)).toMatchObject({ ok: false, reason: expect.stringMatching(/^(?:message|type): /) });
  });

  test.each<[field: string, what: string, raw: unknown]>([
    ['name', 'one that no highlight of ours has', { type: 'paint', name: 'a{}*{display:none' }],
    ['name', 'none', { type: 'paint' }],
    ['state', 'unknown', { type: 'changed', state: 'lost', count: 1 }],
    ['count', 'negative', { type: 'changed', state: 'found', count: -1 }],
    ['count', 'a fraction', { type: 'changed', state: 'found', count: 0.5 }],
    ['count', 'not finite', { type: 'changed', state: 'found', count: Number.POSITIVE_INFINITY }],
    ['terms', '1001', { type: 'texts', terms: Array.from({ length: 1001 }, () => 'hkust') }],
    ['terms', 'no list', { type: 'texts', terms: 'hkust' }],
    ['terms.1', 'no id', { type: 'texts', terms: ['hkust', '<b>'] }],
    ['terms.0', 'too long', { type: 'texts', terms: ['a'.repeat(81)] }],
    ['section', 'unknown', { type: 'cite', section: 'weather', language: 'en' }],
    ['language', 'none of ours', { type: 'cite', section: 'finance', language: 'fr' }],
    ['tabId', 'no number', { type: 'inspect', tabId: 'all' }],
    ['tabId', 'negative', { type: 'inspect', tabId: -1 }],
    ['tabId', 'none', { type: 'start' }],
    ['tabId', 'a fraction', settings({}, { tabId: 1.5 })],
    ['choice', 'none', { type: 'choose' }],
    ['choice.kind', 'unknown', { type: 'choose', choice: { kind: 'reset' } }],
    ['choice.change', 'no object', settings('all')],
    ['choice.change.colour', 'no setting', settings({ colour: 'red' })],
    ['choice.change.dwell', 'too long', settings({ dwell: 1001 })],
    ['choice.change.offSites', 'of the wrong kind', settings({ offSites: 'all' })],
    ['choice.change.offSites.0', 'no host', settings({ offSites: ['a b'] })],
    ['choice.change.hiddenTerms.0.host', 'none', settings({ hiddenTerms: [{ term: 'hkust' }] })],
    ['choice.host', 'no host', { type: 'choose', choice: { kind: 'site', host: 'a b', on: true } }],
    ['choice.on', 'none', { type: 'choose', choice: { kind: 'term', term: 'hkust', host: '' } }],
    ['term', 'no id', { type: 'open-article', term: '../', language: 'en' }],
    ['language', 'none', { type: 'open-article' }],
  ])('%s that is %s is refused', (field, _, raw) => {
    expect(checkToBackground(raw)).toMatchObject({ ok: false, reason: expect.stringContaining(`${field}: `) });
  });
});

describe('to a page', () => {
  const sound: Each<ToPage> = {
    report: { type: 'report', all: true },
    examine: { type: 'examine' },
    show: { type: 'show', mention: 0, byKeyboard: true },
    command: { type: 'command', name: 'next' },
    'settings-changed': { type: 'settings-changed', settings: DEFAULTS },
    'choose-here': { type: 'choose-here', choice: { kind: 'term', term: 'hkust', host: '', on: false } },
  };
  test.each(Object.values(sound))('$type passes as it is', (message) => {
    expect(isToPage(message)).toBe(true);
  });

  test.each(NONE)('%s is no message', (_, raw) => {
    expect(isToPage(raw)).toBe(false);
  });

  test.each<[type: ToPage['type'], what: string, rest: object]>([
    ['show', 'no mention', {}],
    ['show', 'a mention that is no whole number', { mention: 0.5 }],
    ['command', 'an unknown name', { name: 'delete-everything' }],
    ['settings-changed', 'no settings', {}],
    ['settings-changed', 'no lists', { settings: { ...DEFAULTS, offSites: null } }],
    ['settings-changed', 'a site that is no text', { settings: { ...DEFAULTS, offSites: [7] } }],
    ['choose-here', 'a term that is no object', { choice: { kind: 'settings', change: { hiddenTerms: [null] } } }],
    ['choose-here', 'a list that is none', { choice: { kind: 'settings', change: { offSites: 'all' } } }],
  ])('%s with %s is refused', (type, _, rest) => {
    expect(isToPage({ type, ...rest })).toBe(false);
  });
});
