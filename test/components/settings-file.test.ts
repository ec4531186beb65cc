import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../../common/settings.ts';
import { readSettingsFile, settingsFile } from '../../entrypoints/options/settings-file.ts';
import { typedHost } from '../../entrypoints/options/typed-host.ts';

const chosen: Settings = {
  ...DEFAULTS,
  offSites: ['example.org'],
  hiddenTerms: [{ term: 'hku', host: '' }],
  dwell: 500,
  markColour: 'violet',
};
const product = 'hong-kong-ai-in-context';
const file = (content: object) => JSON.stringify({ product, version: 1, ...content });

describe('a settings file', () => {
  it('comes back as it was written', () => {
    expect(readSettingsFile(settingsFile(chosen))).toEqual({ ok: true, settings: chosen });
  });

  it('takes defaults for what it leaves out', () => {
    expect(readSettingsFile(file({ settings: { dwell: 0 } }))).toEqual({
      ok: true,
      settings: { ...DEFAULTS, dwell: 0 },
    });
  });

  it('may have its keys in any order', () => {
    const settings = { hiddenTerms: [{ host: '', term: 'hku' }] };
    expect(readSettingsFile(file({ settings }))).toMatchObject({ ok: true });
  });

  it.each([
    ['no JSON', 'not json', { kind: 'not-json' }],
    ['an empty file', '', { kind: 'not-json' }],
    ['a list', '[]', { kind: 'not-ours' }],
    ['null', 'null', { kind: 'not-ours' }],
    ['somebody else’s', JSON.stringify({ product: 'x', version: 1, settings: {} }), { kind: 'not-ours' }],
    ['no version', JSON.stringify({ product, settings: {} }), { kind: 'not-ours' }],
    ['a later version', file({ version: 7, settings: {} }), { kind: 'version', version: 7 }],
    ['a wrong value', file({ settings: { dwell: 'long' } }), { kind: 'value', field: 'dwell' }],
    ['a value out of range', file({ settings: { dwell: 9999 } }), { kind: 'value', field: 'dwell' }],
    ['a bad host', file({ settings: { offSites: ['a b'] } }), { kind: 'value', field: 'offSites' }],
    ['an unknown field', file({ settings: { colour: 'red' } }), { kind: 'value', field: 'colour' }],
    ['a field of every object', file({ settings: { toString: 1 } }), { kind: 'value', field: 'toString' }],
    ['a huge file', `${' '.repeat(500_001)}{}`, { kind: 'too-large' }],
  ])('is refused: %s', (_, text, problem) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, problem });
  });
});

describe('a typed site', () => {
  it.each([
    ['example.com', 'example.com'],
    [' https://News.Example.com/a?b#c ', 'news.example.com'],
    ['*.example.com', 'example.com'],
    ['example.com:8080', 'example.com'],
    ['香港.example', 'xn--j6w193g.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['example.com.', 'example.com'],
    ['word', null],
    ['two words.com', null],
    ['', null],
    ['https://', null],
    ['javascript:alert(1)', null],
  ])('%s', (text, host) => {
    expect(typedHost(text)).toBe(host);
  });
});
