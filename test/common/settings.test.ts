import { describe, expect, it, test } from 'vitest';
import { DEFAULTS, readSettings, writeSettings } from '../../common/settings.ts';

test.each([-1e8, 0, 0.5, Number.NaN, '1', null])('a damaged version (%s) leaves the choices as they are', (version) => {
  expect(readSettings({ version, dwell: 100 })).toEqual({ ...DEFAULTS, dwell: 100 });
});

describe('a value that is damaged or from a later version', () => {
  const hidden = { term: 'hku', host: '' };
  const stored = {
    version: 2,
    markStyle: 'wavy',
    dwell: 100,
    offSites: ['a.com', 'B AD', 'b.com'],
    hiddenTerms: [hidden, { term: 'hku', for: 'ever' }, null],
    soon: [1],
  };

  it('is read as its default, in a list as if it were not there', () => {
    expect(readSettings(stored)).toEqual({
      ...DEFAULTS,
      dwell: 100,
      offSites: ['a.com', 'b.com'],
      hiddenTerms: [hidden],
    });
  });

  it('is still stored after another choice', () => {
    expect(writeSettings(stored, { density: 'first' })).toEqual({ ...stored, density: 'first' });
  });

  it('gives way to what is chosen in its place', () => {
    const { markStyle: _, ...others } = stored;
    expect(writeSettings(stored, { markStyle: 'dotted' })).toEqual({ ...others, markStyle: 'dotted' });
    expect(writeSettings(stored, { markStyle: DEFAULTS.markStyle })).toEqual(others);
  });
});

describe('a record to store', () => {
  it.each([undefined, null, 'text', 7])('is made where %s is stored', (stored) => {
    expect(writeSettings(stored, { dwell: 0 })).toEqual({ version: 1, dwell: 0 });
  });

  it('leaves out what is at its default', () => {
    expect(writeSettings({ version: 1, dwell: 0, offSites: ['a.com'] }, DEFAULTS)).toEqual({ version: 1 });
  });

  it('takes what is undefined for not chosen', () => {
    const nothing: object = { dwell: undefined };
    expect(writeSettings({ version: 1, dwell: 0 }, nothing)).toEqual({ version: 1, dwell: 0 });
  });
});
