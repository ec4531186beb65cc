/** A mark in the settings looks as marks do on pages. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TINTS } from '../../common/mark-look.ts';
import { inProject } from '../commands/root.ts';

const css = readFileSync(inProject('components', 'sample.css'), 'utf8');

test('its tints', () => {
  const shares = [...css.matchAll(/var\(--line-colour\) (\d+)%/g)].map(([, share]) => Number(share));
  expect(shares).toEqual([TINTS.underline.first, TINTS.background.first]);
});
