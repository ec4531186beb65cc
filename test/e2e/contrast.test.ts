/** The marks as painted: their line has 3:1 to the ground it is on, and the text keeps what it had. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { MARK_COLOURS } from '../../common/settings.ts';
import { openCard } from '../harness/card.ts';
import { showFor } from '../harness/medium.ts';
import { compare, paintedIn } from '../harness/pictures.ts';
import { inEachBrowser } from './stage.ts';

/** A name of its own on each, so that each is marked as a first mention is: with a line of 2 px and a tint. */
const NAMES = [
  'HKUST',
  'CUHK',
  'HKU',
  'HKMA',
  'HKGAI',
  'ASTRI',
  'InnoHK',
  'SenseTime',
  'HKSTP',
  'PCPD',
  'SFC',
  'HKPC',
  'HKBU',
  'HKMU',
];

/** Ground and text; those between light and dark are where a colour for either would fail. */
const GROUNDS: readonly [name: string, ground: string, text: string][] = [
  ['white', '#ffffff', '#1a1a1a'],
  ['black', '#000000', '#eeeeee'],
  ['near-black', '#16181c', '#e7e9ea'],
  ['mid-grey', '#808080', '#000000'],
  ['light grey', '#b0b0b0', '#000000'],
  ['paper', '#f5ecd9', '#3b2f1e'],
  ['yellow', '#ffd400', '#222222'],
  ['orange', '#ff9800', '#000000'],
  ['red', '#c62828', '#ffffff'],
  ['blue', '#1976d2', '#ffffff'],
  ['green', '#2e7d32', '#ffffff'],
  ['navy in oklch', 'oklch(0.25 0.1 260)', '#ffffff'],
  ['a tint of black on white', 'rgb(0 0 0 / 5%)', '#111111'],
  ['a dark gradient', 'linear-gradient(#16181c, #22252b)', '#ffffff'],
];
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title>
<style>body { margin: 0; background: #fff } p { margin: 0; padding: 12px; font: 20px/1.5 "Liberation Sans", sans-serif }</style>
${GROUNDS.map(([, ground, text], at) => `<p id="g${at}" style="background:${ground};color:${text}">${NAMES[at]} trains artificial intelligence in Hong Kong.</p>`).join('\n')}`;

inEachBrowser('marks', (stage) => {
  test.each(MARK_COLOURS)('in %s stand out from every ground, and leave the text readable', async (markColour) => {
    await stage().choose({ markColour });
    const { page } = await stage().read(stage().serve('/grounds', PAGE));
    await page.bringToFront();
    const boxes = await page.evaluate(
      (names) =>
        [...document.querySelectorAll('p')].map((block, at) => {
          const range = document.createRange();
          range.setStart(block.firstChild as Text, 0);
          range.setEnd(block.firstChild as Text, names[at]?.length ?? 0);
          const { left, top, right, bottom } = range.getBoundingClientRect();
          return { left, top, right, bottom: bottom + 3 };
        }),
      NAMES,
    );
    const measured = async (): Promise<{ ground: string; line: number }[]> => {
      const painted = await paintedIn(page, await page.screenshot({ encoding: 'base64' }), boxes);
      return GROUNDS.map(([ground], at) => ({ ground, line: Math.round((painted[at]?.line ?? 0) * 10) / 10 }));
    };
    // The style comes in a moment after the ranges.
    await expect.poll(async () => (await measured()).filter(({ line }) => line < 3)).toEqual([]);
    const painted = await paintedIn(page, await page.screenshot({ encoding: 'base64' }), boxes);
    for (const [at, [ground]] of GROUNDS.entries()) {
      const { before = 0, marked = 0 } = painted[at] ?? {};
      expect(marked, `text on ${ground}, ${before}:1 without the mark`).toBeGreaterThanOrEqual(
        Math.min(4.5, before * 0.85),
      );
    }
  });

  const look = (page: Page): Promise<string> => page.screenshot({ encoding: 'base64' });
  const differs = async (page: Page, from: string): Promise<boolean> =>
    (await compare(page, from, await look(page), [])).outside.length > 0;

  test('are on no paper, nor is the card', async () => {
    // Letters that touch are smoothed otherwise where a highlight ends between them, whether it is drawn or not.
    const url = stage().serve(
      '/paper',
      `${PAGE}<style>p { letter-spacing: 2px }</style><div id="host"></div><script>
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>ASTRI trains artificial intelligence in Hong Kong.</p>';
      </script>`,
    );
    await stage().choose({ enabled: false });
    const { page } = await stage().visit(url);
    await page.bringToFront();
    const plain = await look(page);
    await showFor('print', page, stage().launched);
    const paper = await look(page);
    await showFor('screen', page, stage().launched);
    expect(await differs(page, plain)).toBe(false);
    await stage().choose({ enabled: true });
    await expect.poll(() => differs(page, plain)).toBe(true);
    await openCard(page, 'HKUST');
    await showFor('print', page, stage().launched);
    expect(await differs(page, paper)).toBe(false);
  });

  test('take another style as if they had had none before', async () => {
    const url = stage().serve('/grounds', PAGE);
    await stage().choose({ enabled: false, markStyle: 'background' });
    const { page } = await stage().visit(url);
    const plain = await look(page);
    await stage().choose({ enabled: true });
    await expect.poll(() => differs(page, plain)).toBe(true);
    const wanted = await look(page);
    await stage().choose({ markStyle: 'underline' });
    await expect.poll(() => differs(page, wanted)).toBe(true);
    await stage().choose({ markStyle: 'background' });
    await expect.poll(() => differs(page, wanted)).toBe(false);
  });
});
