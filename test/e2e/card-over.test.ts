/** The card over what a page lays over itself: frames, modal dialogs, full screen. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardText, openCard, placeOf, press } from '../harness/card.ts';
import { restAt } from '../harness/words-on-page.ts';
import { expectBeside, HEAD, linesOf, SENTENCE, showPage } from './beside.ts';
import { inEachBrowser } from './stage.ts';

/** What stands under something inert cannot be pressed. */
async function expectPressable(page: Page, frame: Page | Frame = page): Promise<void> {
  await press(page, '繁 繁體中文', frame);
  await expect.poll(() => cardText(frame)).toContain('為何標示');
}

/** The page's frame. */
async function frameIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}

/** Points at the mention in the page's frame. @param where what the card comes into */
async function openInFrame(page: Page, where: Page | Frame = page): Promise<void> {
  const frame = await frameIn(page);
  const place = await placeOf(frame, 'HKUST');
  const box = await (await frame.frameElement())?.boundingBox();
  await restAt(page, { x: place.x + (box?.x ?? 0), y: place.y + (box?.y ?? 0) });
  await expect.poll(() => cardText(where)).not.toBeNull();
}

inEachBrowser('the card', (stage) => {
  const show = (path: string, body: string, root?: string) => showPage(stage(), path, body, root);

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
    const frame = await frameIn(page);
    const [inFrame] = await linesOf(frame, 'HKUST');
    if (!inFrame) throw new Error('no line');
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
    await expectPressable(page);
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
    await expectPressable(page);
  });

  test('over a frame in a modal dialog', async () => {
    const inner = stage().serve('/inner', `${HEAD}<body style="margin:40px"><p>${SENTENCE}</p>`);
    const { page } = await show(
      '/around',
      `<p>Hong Kong and artificial intelligence.</p><dialog><iframe src="${inner}" width="600" height="200"></iframe></dialog><script>document.querySelector('dialog').showModal()</script>`,
    );
    await openInFrame(page);
    await expectPressable(page);
  });

  test.each([
    ['an element of it', "document.getElementById('all')"],
    ['the frame itself', 'frameElement'],
  ])('over a frame in full screen, by %s', async (_, full) => {
    const inner = stage().serve(
      '/inner',
      `${HEAD}<body style="margin:40px;background:#fff"><div id="all" style="background:#fff;padding:60px"><button onclick="${full}.requestFullscreen()">full</button><p>${SENTENCE}</p></div>`,
    );
    const { page } = await show(
      '/around',
      `<p>Hong Kong and artificial intelligence.</p><iframe allowfullscreen src="${inner}" width="600" height="400"></iframe>`,
    );
    await page.bringToFront();
    const frame = await frameIn(page);
    await frame.click('button');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('iframe');
    await openInFrame(page, frame);
    await expectBeside(frame, await linesOf(frame, 'HKUST'));
    await expectPressable(page, frame);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(frame)).toBeNull();
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
    await expectPressable(page);
  });
});
