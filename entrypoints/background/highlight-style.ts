/** The style of the marks: `::highlight` rules, put in where a page has mentions and nowhere else. */
import { browser } from 'wxt/browser';
import { GROUNDS, type Ground, highlightName, type MarkKind, TINTS, TONES } from '../../common/mark-look.ts';
import type { Settings } from '../../common/settings.ts';
import { loadSettings } from '../../common/stored-settings.ts';

type Look = Pick<Settings, 'markStyle' | 'markColour'>;

/** The first Chrome in which every element's highlights inherit those of the element around it. */
const INHERITS = 131;
/**
 * Where highlights inherit, the root's are enough, and the browser need not work out those of every element: on a
 * page of 1 MB a third of the time that it takes. Firefox does not let them inherit.
 */
const chrome = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1];
const highlight = (name: string): string => `${Number(chrome) >= INHERITS ? ':root' : ''}::highlight(${name})`;

/** The first mark of a term is drawn fully, its repetitions more thinly; a flash shows where a jump went. */
function rules(base: string, ground: Ground, { markStyle: style, markColour }: Look): string {
  const line = TONES[markColour][ground];
  const of = (kind: MarkKind): string => highlight(highlightName(base, ground, kind));
  const kind = style === 'dotted' ? 'dotted' : 'solid';
  // Said even where there is none: the sheet of another style may be there before.
  const underline = (width: number): string =>
    `text-decoration: ${style === 'background' ? 'none' : `underline ${kind} ${line} ${width}px`};`;
  const tint = (share: number): string => `background-color: color-mix(in srgb, ${line} ${share}%, transparent);`;
  const { first, again } = TINTS[style === 'background' ? style : 'underline'];
  return `
${of('first')} { ${underline(2)} ${tint(first)} }
${of('again')} { ${underline(1)} ${tint(again)} }
${of('flash')} { ${tint(40)} }`;
}

/** The whole style sheet for the highlights whose names begin so. */
export function styleSheet(base: string, look: Look): string {
  const all = (kind: MarkKind): string => GROUNDS.map((ground) => highlight(highlightName(base, ground, kind))).join();
  return `@media screen {
${GROUNDS.map((ground) => rules(base, ground, look)).join('\n')}
}
@media screen and (forced-colors: active) {
${all('first')}, ${all('again')} { text-decoration: underline 2px LinkText; background-color: transparent; }
${all('flash')} { color: HighlightText; background-color: Highlight; }
}`;
}

/** Puts the style for one page's marks into its tab; the page's own style sheets and CSP have no part in it. */
export async function paint(tabId: number, name: string): Promise<string | null> {
  const css = styleSheet(name, await loadSettings());
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
