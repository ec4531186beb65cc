/** Where the card stands: inside the window and beside its words, whatever the page does with them. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardWords } from '../../common/words/card.ts';
import { type Box, cardBox, cardText, inCard, openCard, press } from '../harness/card.ts';
import { inEachBrowser } from './stage.ts';

const HEAD =
  '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>AI in Hong Kong</title>';
const SENTENCE = 'Robots are tried there, and HKUST trains artificial intelligence in Hong Kong.';
const FILLER = 'Nothing in this sentence is of interest to anybody. ';

/** The boxes of all lines of these words, in the window. */
function linesOf(page: Page, words: string): Promise<Box[]> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    }
    throw new Error(`not on the page: ${wanted}`);
  }, words);
}

const apart = (one: Box, other: Box): boolean =>
  one.right <= other.left || one.left >= other.right || one.bottom <= other.top || one.top >= other.bottom;

/** The card is open, inside the window, and covers none of these boxes. */
async function expectBeside(page: Page, lines: readonly Box[]): Promise<void> {
  // It may take a moment until it has found its place.
  await expect.poll(async () => (await cardBox(page))?.top ?? -1).toBeGreaterThanOrEqual(0);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const card = (await cardBox(page)) as Box;
  expect(card.left, 'left edge').toBeGreaterThanOrEqual(0);
  expect(card.right, 'right edge').toBeLessThanOrEqual(width);
  expect(card.bottom, 'lower edge').toBeLessThanOrEqual(height);
  for (const line of lines)
    expect(apart(card, line), `${JSON.stringify(card)} over ${JSON.stringify(line)}`).toBe(true);
}

inEachBrowser('the place of the card', (stage) => {
  const show = async (path: string, body: string, root = 'lang="en"') => {
    // Where it opens is what counts here, and not when.
    await stage().choose({ dwell: 0 });
    return stage().read(stage().serve(path, HEAD.replace('<!doctype html>', `<!doctype html><html ${root}>`) + body));
  };

  test.each([
    ['at the top', 0],
    ['in the middle', 330],
    ['at the bottom', 720],
  ])('beside a line %s of the window', async (_, top) => {
    const { page } = await show(
      '/line',
      `<body style="margin:0"><p style="position:fixed;top:${top}px">${SENTENCE}</p>`,
    );
    await openCard(page, 'HKUST');
    await expectBeside(page, await linesOf(page, 'HKUST'));
  });

  test('beside all lines of a mention that wraps', async () => {
    const { page } = await show(
      '/wrapped',
      `<p style="font: 20px serif; width: 11em">${FILLER} In ${SENTENCE.replace('HKUST', 'the Hong Kong University of Science and Technology')}`,
    );
    const lines = await linesOf(page, 'Hong Kong University of Science and Technology');
    expect(lines.length).toBeGreaterThan(1);
    await openCard(page, 'Hong Kong University');
    await expectBeside(page, lines);
    await page.keyboard.press('Escape');
    // After Esc it stays away until the pointer has left the mark.
    await page.mouse.move(700, 700);
    await openCard(page, 'Technology');
    await expectBeside(page, lines);
  });

  test.each(['vertical-rl', 'vertical-lr'])('beside %s text, and itself horizontal', async (mode) => {
    const { page } = await show(
      `/${mode}`,
      `<body style="writing-mode:${mode};height:90vh"><h1>香港科技</h1><p>許多人談到人工智能在香港的發展，香港科技大學近年訓練了語言模型，也有研究機械人。</p>`,
      'lang="zh-Hant"',
    );
    await openCard(page, '香港科技大學');
    await expectBeside(page, await linesOf(page, '香港科技大學'));
    const card = (await cardBox(page)) as Box;
    expect(card.right - card.left, 'a card as wide as ever').toBeGreaterThan(300);
  });

  test('beside right-to-left text, set from left to right itself', async () => {
    const { page } = await show(
      '/rtl',
      `<p dir="rtl">יש חוקרים רבים: HKUST trains artificial intelligence in Hong Kong.</p>`,
      'lang="he" dir="rtl"',
    );
    await openCard(page, 'HKUST');
    await expectBeside(page, await linesOf(page, 'HKUST'));
    expect(await inCard(page, (card) => getComputedStyle(card).direction)).toBe('ltr');
  });

  test.each(['zoom:1.5', 'zoom:.6', 'transform:scale(.8);transform-origin:0 0'])(
    'beside a line of a page with %s, and as large as ever',
    async (style) => {
      const { page } = await show(
        '/scaled',
        `<p style="margin:20px 0 0 100px">${SENTENCE}</p>`,
        `lang="en" style="${style}"`,
      );
      await openCard(page, 'HKUST');
      const [line] = (await linesOf(page, 'HKUST')) as [Box];
      await expectBeside(page, [line]);
      const card = (await cardBox(page)) as Box;
      expect(card.right - card.left).toBe(360);
      expect(card.left).toBe(Math.round(line.left));
      expect(card.top - line.bottom).toBeLessThan(8);
    },
  );

  test.each([
    ['', 10, 1],
    ['padding:60px', 70, 1],
    ['padding:20px;transform:scale(.5);transform-origin:0 0', 30, 0.5],
  ])('over a frame of the same site (%s), and Esc in the frame closes it', async (style, inset, scale) => {
    const inner = stage().serve('/inner', `${HEAD}<body style="margin:40px"><p>${SENTENCE}</p><button>b</button>`);
    const { page } = await show(
      '/outer',
      `<p>Hong Kong and artificial intelligence.</p><iframe src="${inner}" style="position:absolute;left:120px;top:200px;width:600px;height:300px;border:10px solid;${style}"></iframe>`,
    );
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    if (!frame) throw new Error('no frame');
    const inFrame = await frame.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      const range = document.createRange();
      const at = text.data.indexOf('HKUST');
      range.setStart(text, at);
      range.setEnd(text, at + 5);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    const [across, down] = [(x: number) => 120 + (x + inset) * scale, (y: number) => 200 + (y + inset) * scale];
    const box = {
      left: across(inFrame.left),
      right: across(inFrame.right),
      top: down(inFrame.top),
      bottom: down(inFrame.bottom),
    };
    await page.mouse.move(box.left + 5, box.top - 40);
    await page.mouse.move(box.left + 10, (box.top + box.bottom) / 2, { steps: 4 });
    await expect.poll(() => cardText(page)).toContain('HKUST');
    await expectBeside(page, [box]);
    await frame.focus('button');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBeNull();
  });

  test('over a modal dialog, where its buttons can be pressed', async () => {
    const { page } = await show(
      '/dialog',
      `<p>Hong Kong and artificial intelligence.</p><dialog style="padding:40px"><p>${SENTENCE}</p></dialog><script>document.querySelector('dialog').showModal()</script>`,
    );
    await openCard(page, 'HKUST');
    await expectBeside(page, await linesOf(page, 'HKUST'));
    await press(page, '繁 繁體中文');
    await expect.poll(() => cardText(page)).toContain('為何標示');
    await page.keyboard.press('Escape');
    expect(await cardText(page)).toBeNull();
    expect(await page.evaluate(() => document.querySelector('dialog')?.open), 'the dialog has not heard of it').toBe(
      true,
    );
    expect(await page.evaluate(() => document.querySelector('dialog')?.outerHTML)).not.toContain('<div');
  });

  test('over a modal dialog around the component that its words stand in', async () => {
    const { page } = await show(
      '/component',
      `<p>Hong Kong and artificial intelligence.</p><dialog style="padding:40px"><div><template shadowrootmode="open"><p>${SENTENCE}</p></template></div></dialog><script>document.querySelector('dialog').showModal()</script>`,
    );
    const { x, y } = await page.evaluate(() => {
      const text = document.querySelector('dialog div')?.shadowRoot?.querySelector('p')?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('HKUST'));
      range.setEnd(text, text.data.indexOf('HKUST') + 5);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(x, y - 60);
    await page.mouse.move(x, y, { steps: 4 });
    await expect.poll(() => cardText(page)).not.toBeNull();
    await press(page, '繁 繁體中文');
    await expect.poll(() => cardText(page)).toContain('為何標示');
  });

  test('over a frame in a modal dialog', async () => {
    const inner = stage().serve('/inner', `${HEAD}<body style="margin:40px"><p>${SENTENCE}</p>`);
    const { page } = await show(
      '/around',
      `<p>Hong Kong and artificial intelligence.</p><dialog><iframe src="${inner}" width="600" height="200"></iframe></dialog><script>document.querySelector('dialog').showModal()</script>`,
    );
    const { x, y } = await page.evaluate(() => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      const text = frame.contentDocument?.querySelector('p')?.firstChild as Text;
      const range = new Range();
      range.setStart(text, text.data.indexOf('HKUST'));
      range.setEnd(text, text.data.indexOf('HKUST') + 5);
      const box = range.getBoundingClientRect();
      const { x, y } = frame.getBoundingClientRect();
      return { x: x + frame.clientLeft + box.x + box.width / 2, y: y + frame.clientTop + box.y + box.height / 2 };
    });
    await page.mouse.move(x, y - 30);
    await page.mouse.move(x, y, { steps: 4 });
    await expect.poll(() => cardText(page)).not.toBeNull();
    await press(page, '繁 繁體中文');
    await expect.poll(() => cardText(page)).toContain('為何標示');
  });

  test.each([
    ['in columns', 'display:flex;gap:24px;justify-content:center', ''],
    ['in a grid', 'display:grid;gap:24px', ''],
    ['with a dialog in columns', '', 'display:flex;gap:24px;padding:40px'],
    ['with a dialog in rows', '', 'display:flex;flex-direction:column;gap:24px;padding:40px'],
  ])('a page %s stays where it is', async (_, root, dialog) => {
    const { page } = await show(
      '/flex',
      dialog
        ? `<dialog style="${dialog}"><b>One</b><p>${SENTENCE}</p></dialog><script>document.querySelector('dialog').showModal()</script>`
        : `<p>${SENTENCE}</p>`,
      `lang="en" style="${root}"`,
    );
    const boxes = (): Promise<number[][]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('html, body, dialog, dialog *, p')]
          .filter((element) => !element.shadowRoot)
          .map((element) => element.getBoundingClientRect())
          .map(({ x, y, width, height }) => [x, y, width, height]),
      );
    const before = await boxes();
    await openCard(page, 'HKUST');
    await expectBeside(page, await linesOf(page, 'HKUST'));
    expect(await boxes()).toEqual(before);
  });

  test('a card that changes its size raises no error that the page hears', async () => {
    const { page } = await show('/errors', `<p style="margin-top:30px">${SENTENCE}</p>`);
    // As high as one of the languages needs it: in the others the card becomes wider.
    await page.setViewport({ width: 1000, height: 600 });
    await page.evaluate(() => {
      const errors: string[] = [];
      Object.assign(globalThis, { errors });
      addEventListener('error', ({ message }) => errors.push(message));
    });
    await openCard(page, 'HKUST');
    const widths = new Set<number>();
    for (const language of ['繁 繁體中文', 'EN English', '简 简体中文', 'EN English']) {
      await press(page, language);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
      const { left, right } = (await cardBox(page)) as Box;
      widths.add(Math.round(right - left));
    }
    expect([...widths].sort(), 'it became wider').toEqual([360, 640]);
    await expectBeside(page, await linesOf(page, 'HKUST'));
    expect(await page.evaluate(() => (globalThis as unknown as { errors: string[] }).errors)).toEqual([]);
  });

  test('over an element in full screen', async () => {
    const { page } = await show(
      '/full',
      `<div id="all" style="background:#fff;padding:60px"><button onclick="document.getElementById('all').requestFullscreen()">full</button><p>${SENTENCE}</p></div>`,
    );
    await page.bringToFront();
    await page.click('button');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('all');
    await openCard(page, 'HKUST');
    await expectBeside(page, await linesOf(page, 'HKUST'));
    await press(page, '繁 繁體中文');
    await expect.poll(() => cardText(page)).toContain('為何標示');
  });

  test.each([
    ['320 px wide', { width: 320, height: 640 }, 1],
    ['of 1280 px at 400 %', { width: 320, height: 256 }, 4],
  ])(
    'in a window %s, every button can be brought into sight and nothing is cut off sideways',
    async (_, size, scale) => {
      const { page } = await show('/small', `<p>${FILLER.repeat(3)}</p><p>${SENTENCE}</p><p>${FILLER.repeat(9)}</p>`);
      await page.setViewport({ ...size, deviceScaleFactor: scale });
      await openCard(page, 'HKUST');
      await expectBeside(page, await linesOf(page, 'HKUST'));
      const unreached = await inCard(page, (card) => {
        const out = [...card.querySelectorAll<HTMLElement>('button, p, h2, h3')].filter((element) => {
          element.scrollIntoView({ block: 'nearest' });
          const { left, right, top, bottom, width } = element.getBoundingClientRect();
          const frame = card.getBoundingClientRect();
          const low = bottom - top <= frame.height && (bottom > frame.bottom + 1 || top < frame.top - 1);
          return width > 0 && (left < 0 || right > innerWidth || low);
        });
        if (card.scrollWidth > card.clientWidth) out.push(card);
        return out.map((element) => element.textContent);
      });
      expect(unreached).toEqual([]);
    },
  );

  test('follows its words when the page scrolls', async () => {
    const { page } = await show(
      '/scrolled',
      `<p style="margin-top:300px">${SENTENCE}</p><div style="height:3000px"></div>`,
    );
    await openCard(page, 'HKUST');
    await press(page, cardWords.en.pin);
    const before = (await cardBox(page)) as Box;
    const scrolled = await page.evaluate(() => {
      const from = scrollY;
      scrollBy(0, 90);
      return scrollY - from;
    });
    await expect.poll(async () => Math.round(((await cardBox(page))?.top ?? 0) - before.top)).toBe(-scrolled);
  });

  test.each([
    ['a dark page', '#101418', 'dark'],
    ['a page tinted with a little black', 'rgb(0 0 0 / 6%)', 'light'],
    ['a dark page whose colour is in oklch', 'oklch(0.2 0.02 250)', 'dark'],
    ['a white page', '#ffffff', 'light'],
    ['a light gradient on a dark page', '#101418', 'light', 'background:linear-gradient(#fff,#eef);color:#222'],
    ['a dark gradient on a white page', '#ffffff', 'dark', 'background:radial-gradient(#123,#000);color:#ddd'],
    ['a gradient that fills letters', '#ffffff', 'light', 'background:linear-gradient(#fff,#eef) text;color:#0000'],
  ])('on %s takes the page’s ground, not the system’s', async (_, ground, scheme, own = '') => {
    const { page } = await show(
      '/ground',
      `<body style="background:${ground};color:#888"><p style="${own}">${SENTENCE}</p>`,
    );
    await openCard(page, 'HKUST');
    const lightness = await inCard(page, (card) => Number(/\d+/.exec(getComputedStyle(card).backgroundColor)?.[0]));
    expect(Number(lightness) > 128 ? 'light' : 'dark').toBe(scheme);
  });
});
