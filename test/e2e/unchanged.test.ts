/** What a page may know of the extension: nothing. The same page with the extension and without it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Box, cardText, pointAt } from '../harness/card.ts';
import { type Launched, launch } from '../harness/launch.ts';
import { compare } from '../harness/pictures.ts';
import { RECORDER, type Recorded, recorded } from './recorder.ts';
import { inEachBrowser } from './stage.ts';

const PARAGRAPHS = `
  <h1>Banks and machines</h1>
  <p id="on">In Hong Kong, HKMA lets banks try artificial intelligence in its GenA.I. Sandbox.</p>
  <p id="off">The ferry to Lamma has a new timetable, and the bakery on the pier is open.</p>`;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Banks and AI in Hong Kong</title>${RECORDER}
  <style>body { font: 20px/2 "Liberation Sans", sans-serif; margin: 40px; width: 800px }</style></head><body>${PARAGRAPHS}</body></html>`;

/** Boxes of spans of a block, by their offsets in its text, grown by what an underline may stand out, CSS px. */
function boxesIn(page: Page, id: string, spans: { start: number; end: number }[]): Promise<Box[]> {
  return page.evaluate(
    (element, wanted) => {
      const text = document.getElementById(element)?.firstChild;
      if (!text) throw new Error(`no text in ${element}`);
      return wanted.map(({ start, end }) => {
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, end);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        return { left: left - 2, top: top - 2, right: right + 2, bottom: bottom + 6 };
      });
    },
    id,
    spans,
  );
}

inEachBrowser('a page', (stage, name) => {
  let plain: Launched;
  beforeAll(async () => {
    plain = await launch(name, { extension: null });
  }, 120_000);
  afterAll(() => plain.browser.close());

  /** The page in a browser that has no extension. */
  async function visitPlain(url: string): Promise<Page> {
    const page = await plain.browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  test('looks the same but for the marks: pixels differ under every mention and nowhere else', async () => {
    const url = stage().serve('/page', PAGE);
    const { page, mentions } = await stage().read(url);
    const spans = mentions.filter(({ blockText }) => blockText.startsWith('In Hong Kong, HKMA'));
    expect(spans.length).toBeGreaterThan(1);
    const boxes = await boxesIn(page, 'on', spans);
    const without = await visitPlain(url);
    const before = await without.screenshot({ encoding: 'base64' });
    const headings = await page.evaluate(() => {
      const { left, top, right, bottom } = document.querySelector('h1')?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    });
    // The style comes in a moment after the ranges.
    await expect
      .poll(
        async () =>
          (await compare(without, before, await page.screenshot({ encoding: 'base64' }), [...boxes, headings]))
            .inside[0],
      )
      .toBeGreaterThan(0);
    const { inside, outside } = await compare(without, before, await page.screenshot({ encoding: 'base64' }), [
      ...boxes,
      headings,
    ]);
    for (const [at, { text }] of spans.entries()) expect(inside[at], text).toBeGreaterThan(20);
    expect(outside).toEqual([]);
  });

  test('is the same to its last byte, and hears, sees and loads nothing of the extension', async () => {
    const url = stage().serve('/page', PAGE);
    const earlier = stage().server.requests.length;
    const { page, console } = await stage().read(url);
    const asked = stage()
      .server.requests.slice(earlier)
      .filter((path) => path !== '/favicon.ico');
    expect(asked).toEqual(['/page']);
    const without = await visitPlain(url);
    const outer = (of: Page): Promise<string> => of.evaluate(() => document.documentElement.outerHTML);
    expect(await outer(page)).toBe(await outer(without));
    const [here, there]: Recorded[] = [await recorded(page), await recorded(without)];
    expect(here).toEqual(there);
    expect(here?.events).toEqual([]);
    expect(here?.mutations).toEqual([]);
    expect(console).toEqual([]);
  });

  test('hears nothing either when a card opens and closes', async () => {
    const url = stage().serve('/page', PAGE);
    const { page, console } = await stage().read(url);
    await pointAt(page, 'HKMA');
    await expect.poll(() => cardText(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBeNull();
    const { events, resources } = await recorded(page);
    expect({ events, resources, console }).toEqual({ events: [], resources: [], console: [] });
  });

  test('without a mention gets no host, no style and no highlight', async () => {
    const url = stage().serve(
      '/quiet',
      PAGE.replaceAll('Hong Kong', 'Lisbon').replace('HKMA', 'a regulator').replace('GenA.I. Sandbox', 'sandbox'),
    );
    const { page, tab } = await stage().visit(url);
    const state = await stage().settled(tab);
    expect(state.kind === 'page' ? state.report.count : 0).toBe(0);
    const without = await visitPlain(url);
    expect(await recorded(page)).toEqual(await recorded(without));
    const difference = await compare(
      without,
      await without.screenshot({ encoding: 'base64' }),
      await page.screenshot({ encoding: 'base64' }),
      [],
    );
    expect(difference.outside).toEqual([]);
  });

  test('hears of no error where elements that are waited for get their roots', async () => {
    const url = stage().serve(
      '/late',
      `<!doctype html><html lang="en"><title>Banks and AI in Hong Kong</title><script>
      addEventListener('error', ({ message }) => { document.title += ' error: ' + message; });
      </script><style>:not(:defined), x-two { display: block }</style>${PARAGRAPHS}<x-one></x-one><x-two></x-two><x-three></x-three>`,
    );
    const { page, tab, console } = await stage().read(url);
    await page.evaluate(() => {
      customElements.define(
        'x-two',
        class extends HTMLElement {
          connectedCallback(): void {
            this.attachShadow({ mode: 'open' }).innerHTML =
              '<p style="height: 40px">HKUST trains an AI model in Hong Kong.</p>';
          }
        },
      );
    });
    const names = async () => (await stage().found(tab)).mentions.map(({ text }) => text);
    await expect.poll(names, { timeout: 10_000 }).toContain('HKUST');
    expect(await page.title()).toBe('Banks and AI in Hong Kong');
    expect(console).toEqual([]);
  });
});
