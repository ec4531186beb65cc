import { expect, test } from 'vitest';
import { cardWords } from '../../common/words/card.ts';
import { type Box, cardBox, inCard, openCard, press } from '../harness/card.ts';
import { expectBeside, linesOf, SENTENCE, showPage } from './beside.ts';
import { inEachBrowser } from './stage.ts';

const FILLER = 'Nothing in this sentence is of interest to anybody. ';

inEachBrowser('the place of the card', (stage) => {
  const show = (path: string, body: string, root?: string) => showPage(stage(), path, body, root);

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
