import { expect, test } from 'vitest';
import { DEFAULTS, readSettings } from '../../common/settings.ts';

test.each([-1e8, 0, 0.5, Number.NaN, '1', null])('a damaged version (%s) leaves the choices as they are', (version) => {
  expect(readSettings({ version, dwell: 100 })).toEqual({ ...DEFAULTS, dwell: 100 });
});
