/** Marks in frames and shadow roots as they are painted: there, gone when switched off, there again when switched on. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Box } from '../harness/card.ts';
import { compare } from '../harness/pictures.ts';
import type { Stage } from '../harness/stage.ts';
import { inEachBrowser } from './stage.ts';

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title>';
const WORDS = '<p style="font: 20px/2 sans-serif">HKGAI trains an AI model in Hong Kong.</p>';
const IN_ATTRIBUTE = WORDS.replaceAll('"', '&quot;');
const SIZE = 'width="500" height="120"';
const FRAME = `<iframe ${SIZE} src="/inner"></iframe>`;
const OUTER = '<iframe width="600" height="250" src="/outer"></iframe>';
const SRCDOC = `<iframe ${SIZE} srcdoc="${IN_ATTRIBUTE}"></iframe>`;

/** What happens to a page after it was read. Runs in the page; what it adds is this markup. */
type Happening = (markup: string) => unknown;

const PAGES: readonly [what: string, body: string, then?: Happening, markup?: string][] = [
  ['a frame', FRAME],
  ['two frames', FRAME + FRAME],
  ['three frames', FRAME + FRAME + FRAME],
  ['three frames written in attributes', SRCDOC + SRCDOC + SRCDOC],
  ['a frame of either kind', FRAME + SRCDOC],
  ['a frame in a frame', OUTER],
  ['frames that come later', FRAME, (markup) => document.body.insertAdjacentHTML('beforeend', markup), FRAME + SRCDOC],
  ['a frame in a frame that comes later', '', (markup) => document.body.insertAdjacentHTML('beforeend', markup), OUTER],
  [
    'a frame that goes to another page',
    FRAME + FRAME,
    () =>
      new Promise((loaded) => {
        const frame = document.querySelector('iframe');
        frame?.addEventListener('load', loaded);
        frame?.setAttribute('src', '/inner?again');
      }),
  ],
  [
    'frames of which one is moved',
    FRAME + FRAME + FRAME,
    () => document.body.prepend(document.querySelectorAll('iframe')[1] ?? ''),
  ],
  ['frames of which one is removed', FRAME + FRAME + FRAME, () => document.querySelector('iframe')?.remove()],
  [
    'a frame into which the page writes later',
    FRAME,
    (markup) => {
      const inside = document.querySelector('iframe')?.contentDocument;
      inside?.open();
      inside?.write(markup);
      inside?.close();
    },
    HEAD + WORDS,
  ],
  [
    'a shadow root that comes later',
    '<section></section>',
    (markup) => {
      const host = document.createElement('section');
      host.attachShadow({ mode: 'open' }).innerHTML = markup;
      document.querySelector('section')?.replaceWith(host);
    },
    WORDS,
  ],
  ['a shadow root in a frame', `<iframe ${SIZE} src="/shadow"></iframe>`],
  [
    'a shadow root in a frame that comes later',
    '',
    (markup) => document.body.insertAdjacentHTML('beforeend', markup),
    `<iframe ${SIZE} src="/shadow"></iframe>`,
  ],
];

/** Serves a page with these parts after a paragraph of its own. */
function serve(stage: Stage, body: string): string {
  stage.serve('/inner', HEAD + WORDS);
  stage.serve('/outer', HEAD + FRAME);
  stage.serve('/shadow', `${HEAD}<section><template shadowrootmode="open">${WORDS}</template></section>`);
  return stage.serve('/page', HEAD + WORDS + body);
}

/** Every part of a page that has words to mark. */
const parts = (page: Page): Promise<Box[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('p, iframe, section')].map((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );

const picture = (page: Page): Promise<string> => page.screenshot({ encoding: 'base64' });

inEachBrowser('marks in frames', (stage) => {
  test.each(PAGES)('of a page with %s come and go', async (_, body, then = () => {}, markup = '') => {
    const url = serve(stage(), body);
    /** The page after what happens to it, once every frame shows its words. */
    async function visit(how: 'visit' | 'read'): Promise<Page> {
      const { page } = await stage()[how](url);
      await page.bringToFront();
      await page.evaluate(then, markup);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('iframe')].every(
          ({ contentDocument: inside }) =>
            inside?.readyState === 'complete' && inside.querySelector('p, section, iframe'),
        ),
      );
      return page;
    }
    await stage().choose({ enabled: false });
    const plain = await picture(await visit('visit'));
    await stage().choose({ enabled: true });
    const page = await visit('read');
    const boxes = await parts(page);
    const painted = async () => {
      const { inside, outside } = await compare(page, plain, await picture(page), boxes);
      return { parts: inside.map((pixels) => (pixels > 0 ? 'marked' : 'plain')), outside };
    };
    const all = (state: string) => ({ parts: boxes.map(() => state), outside: [] });
    await expect.poll(painted).toEqual(all('marked'));
    await stage().choose({ enabled: false });
    await expect.poll(painted).toEqual(all('plain'));
    await stage().choose({ enabled: true });
    await expect.poll(painted).toEqual(all('marked'));
  });

  test('the popup is answered while a frame has just gone', async () => {
    const { page, tab } = await stage().read(serve(stage(), FRAME));
    await page.bringToFront();
    const ask = () => stage().control.tellPage(tab, { type: 'report' });
    await expect.poll(async () => (await ask()).inView).not.toBeNull();
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    // What was in it dies a little later in Firefox, and is read as gone a little later still.
    for (let asked = 0; asked < 30; asked++) expect((await ask()).state).toBe('found');
  });
});
