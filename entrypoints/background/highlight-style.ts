/** The style of the marks: `::highlight` rules, put in where a page has mentions and nowhere else. */
import { browser } from 'wxt/browser';
import type { Settings } from '../../common/settings.ts';
import { settingsNow } from './settings-store.ts';

/** The first Chrome in which every element's highlights inherit those of the element around it. */
const INHERITS = 131;
/**
 * Where highlights inherit, the root's are enough, and the browser need not work out those of every element: on a
 * page of 1 MB a third of the time that it takes. Firefox does not let them inherit.
 */
const chrome = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1];
const highlight = (name: string): string => `${Number(chrome) >= INHERITS ? ':root' : ''}::highlight(${name})`;

/**
 * The line on light ground, on dark ground, and on what is neither: at least 3:1 to it (WCAG 2.2, 1.4.11), for
 * grounds of a relative luminance from 0.6, up to 0.13, and between. `painter.ts` chooses by those bounds.
 */
const TONES: Record<Settings['markColour'], { '': string; d: string; m: string }> = {
  teal: { '': '#0b7a75', d: '#4fd1c5', m: '#001a18' },
  amber: { '': '#946300', d: '#e3b341', m: '#1d1200' },
  violet: { '': '#6f42c1', d: '#cdb8fa', m: '#140a2e' },
  grey: { '': '#57606a', d: '#adbac7', m: '#0d1117' },
};
const GROUNDS = ['', 'd', 'm'] as const;

/** The first mark of a term is drawn fully, its repetitions more thinly; a flash shows where a jump went. */
function rules(name: string, line: string, style: Settings['markStyle']): string {
  const kind = style === 'dotted' ? 'dotted' : 'solid';
  // Said even where there is none: the sheet of another style may be there before.
  const underline = (width: number): string =>
    `text-decoration: ${style === 'background' ? 'none' : `underline ${kind} ${line} ${width}px`};`;
  const tint = (share: number): string => `background-color: color-mix(in srgb, ${line} ${share}%, transparent);`;
  const [first, again] = style === 'background' ? [22, 10] : [8, 0];
  return `
${highlight(`${name}a`)} { ${underline(2)} ${tint(first)} }
${highlight(`${name}b`)} { ${underline(1)} ${tint(again)} }
${highlight(`${name}c`)} { ${tint(40)} }`;
}

/** The whole style sheet. A name ends with a letter for its ground and one for its kind. */
export function styleSheet(name: string, settings: Pick<Settings, 'markStyle' | 'markColour'>): string {
  const tones = TONES[settings.markColour];
  const all = (kind: string): string => GROUNDS.map((ground) => highlight(name + ground + kind)).join();
  return `@media screen {
${GROUNDS.map((ground) => rules(name + ground, tones[ground], settings.markStyle)).join('\n')}
}
@media screen and (forced-colors: active) {
${all('a')}, ${all('b')} { text-decoration: underline 2px LinkText; background-color: transparent; }
${all('c')} { color: HighlightText; background-color: Highlight; }
}`;
}

/** Puts the style for one page's marks into its tab; the page's own style sheets and CSP have no part in it. */
export async function paint(tabId: number, name: string): Promise<string | null> {
  const css = styleSheet(name, await settingsNow());
  try {
    const sheet = { target: { tabId, allFrames: true }, css, origin: 'AUTHOR' } as const;
    // Firefox leaves a sheet that it has where it is, under those that came after it.
    await browser.scripting.removeCSS(sheet);
    await browser.scripting.insertCSS(sheet);
    return css;
  } catch {
    // The tab went away meanwhile.
    return null;
  }
}
