/** The style of the marks: `::highlight` rules, put in where a page has mentions and nowhere else. */
import { browser } from 'wxt/browser';
import type { Settings } from '../../common/settings.ts';
import { settingsNow } from './settings-store.ts';

interface Tone {
  line: string;
  tint: string;
}

/** Line on light and on dark ground; each has at least 3:1 against white or near-black (WCAG 2.2, 1.4.11). */
const TONES: Record<Settings['markColour'], { light: Tone; dark: Tone }> = {
  teal: { light: { line: '#0b7a75', tint: '11 122 117' }, dark: { line: '#4fd1c5', tint: '79 209 197' } },
  amber: { light: { line: '#9a6700', tint: '191 135 0' }, dark: { line: '#e3b341', tint: '227 179 65' } },
  violet: { light: { line: '#6f42c1', tint: '111 66 193' }, dark: { line: '#b392f0', tint: '179 146 240' } },
  grey: { light: { line: '#57606a', tint: '87 96 106' }, dark: { line: '#adbac7', tint: '173 186 199' } },
};

/** The first Chrome in which every element's highlights inherit those of the element around it. */
const INHERITS = 131;
/**
 * Where highlights inherit, the root's are enough, and the browser need not work out those of every element: on a
 * page of 1 MB a third of the time that it takes. Firefox does not let them inherit.
 */
const chrome = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1];
const highlight = (name: string): string => `${Number(chrome) >= INHERITS ? ':root' : ''}::highlight(${name})`;

/** The first mark of a term is drawn fully, its repetitions more faintly; a flash shows where a jump went. */
function rules(name: string, tone: Tone, style: Settings['markStyle']): string {
  const line = style === 'dotted' ? 'dotted' : 'solid';
  const underline = (strength: string): string =>
    style === 'background' ? '' : `text-decoration: underline ${line} ${strength};`;
  const tint = style === 'background' ? [0.22, 0.1] : [0.08, 0];
  return `
${highlight(`${name}a`)} { ${underline(`${tone.line} 2px`)} background-color: rgb(${tone.tint} / ${tint[0]}); }
${highlight(`${name}b`)} { ${underline(`rgb(${tone.tint} / 0.55) 1px`)} background-color: rgb(${tone.tint} / ${tint[1]}); }
${highlight(`${name}c`)} { background-color: rgb(${tone.tint} / 0.4); }`;
}

/**
 * The whole style sheet. The ground is the page's, not the system's: names ending in `d` before the tier
 * are used on dark ground.
 */
export function styleSheet(name: string, settings: Pick<Settings, 'markStyle' | 'markColour'>): string {
  const { light, dark } = TONES[settings.markColour];
  return `@media screen {
${rules(name, light, settings.markStyle)}
${rules(`${name}d`, dark, settings.markStyle)}
}
@media screen and (forced-colors: active) {
${['a', 'b', 'da', 'db'].map((tier) => highlight(name + tier)).join()} { text-decoration: underline 2px LinkText; background-color: transparent; }
${highlight(`${name}c`)}, ${highlight(`${name}dc`)} { color: HighlightText; background-color: Highlight; }
}`;
}

/** Puts the style for one page's marks into its tab; the page's own style sheets and CSP have no part in it. */
export async function paint(tabId: number, name: string): Promise<string | null> {
  const css = styleSheet(name, await settingsNow());
  try {
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css, origin: 'AUTHOR' });
    return css;
  } catch {
    // The tab went away meanwhile.
    return null;
  }
}
