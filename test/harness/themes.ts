/** Browsers that ask for light, for dark or for forced colours, as a reader's system would. */
import type { BrowserName } from '../commands/find-browser.mjs';
import type { Wanted } from './launch.ts';

export const THEMES = ['light', 'dark', 'forced'] as const;
export type Theme = (typeof THEMES)[number];

const FLAGS: Record<Theme, string[]> = { light: [], dark: ['--force-dark-mode'], forced: ['--force-high-contrast'] };

/** Firefox's own numbers: 0 is dark and 1 light; 2 is “always use my colours”. */
const PREFERENCES: Record<Theme, Record<string, number>> = {
  light: { 'layout.css.prefers-color-scheme.content-override': 1 },
  dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
  forced: { 'browser.display.document_color_use': 2 },
};

/** What to launch a browser with. */
export const themed = (name: BrowserName, theme: Theme): Partial<Wanted> =>
  name === 'chrome' ? { flags: FLAGS[theme] } : { preferences: PREFERENCES[theme] };
