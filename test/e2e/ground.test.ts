/** Marks have the colours of the ground that the page paints, wherever the text stands, and follow it when it changes. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from './stage.ts';

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title>';
const SENTENCE = 'HKUST trains artificial intelligence in Hong Kong.';
const DARK = 'background: #000; color: #fff';

/** On which grounds something is marked: '' is light, d dark, m neither. A frame has its own registry. */
const grounds = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const views = [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)];
    const names = views.flatMap((view) => {
      const filled: string[] = [];
      (view as typeof window).CSS.highlights.forEach((highlight, name) => {
        if (highlight.size > 0) filled.push(name);
      });
      return filled;
    });
    return [...new Set(names.map((name) => /^h[0-9a-z]{8}([dm]?)[abc]$/.exec(name)?.[1] ?? name))];
  });

inEachBrowser('the ground of marks', (stage) => {
  test.each([
    ['a dark page', `<body style="${DARK}"><p>${SENTENCE}</p>`],
    [
      'a component on a dark page',
      `<body style="${DARK}"><x-box></x-box><script>
      document.querySelector('x-box').attachShadow({ mode: 'open' }).innerHTML = '<p>${SENTENCE}</p>'</script>`,
    ],
    [
      'a frame that shows the dark page through',
      `<body style="${DARK}"><iframe width="500" height="150" srcdoc="<p style='color: #fff'>${SENTENCE}</p>"></iframe>`,
    ],
  ])('is dark in %s', async (_, body) => {
    const { page } = await stage().read(stage().serve('/dark', HEAD + body));
    await expect.poll(() => grounds(page)).toEqual(['d']);
  });

  test.each([
    ['a class on the root', () => document.documentElement.classList.add('dark')],
    ['a theme on the body', () => document.body.setAttribute('data-theme', 'dark')],
  ])('follows a theme that the page takes by %s', async (_, change) => {
    const style = `<style>.dark, [data-theme=dark] { ${DARK}; transition: background 0.2s }</style>`;
    const { page } = await stage().read(stage().serve('/theme', `${HEAD}${style}<body><p>${SENTENCE}</p>`));
    await expect.poll(() => grounds(page)).toEqual(['']);
    await page.evaluate(change);
    await expect.poll(() => grounds(page)).toEqual(['d']);
  });
});
