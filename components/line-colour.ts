/** The colour of a mark on a page of ours, whose ground follows the reader's: light or dark. */
import { TONES } from '../common/mark-look.ts';
import type { Settings } from '../common/settings.ts';

/** @returns a style that sets `--line-colour`, as sample.css has it */
export function lineColour(colour: Settings['markColour']): Record<string, string> {
  const { '': light, d: dark } = TONES[colour];
  return { '--line-colour': `light-dark(${light}, ${dark})` };
}
