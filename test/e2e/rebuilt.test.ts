/** A page that builds itself anew all the time, with the same words: marks, card and steps go on. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardWords } from '../../common/words/card.ts';
import { cardText, openCard } from '../harness/card.ts';
import { marked } from '../harness/looks.ts';
import { pressCommand } from '../harness/press-command.ts';
import { inEachBrowser } from './stage.ts';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hong Kong AI today</title><main></main><script>
let times = 0;
(function build() {
  document.querySelector('main').innerHTML = '<h1>Hong Kong AI today</h1><p>Cyberport rents out AI computing.</p>'
    + '<p>InnoHK pays for artificial intelligence research in Hong Kong.</p><p>HKUST trains AI.</p><i>' + times++ + '</i>';
  document.body.dataset.times = times;
  setTimeout(build, 400);
})();</script>`;

/** Waits until the page has built itself anew so many times more. */
async function rebuilt(page: Page, times: number): Promise<void> {
  const from = await page.evaluate(() => Number(document.body.dataset['times']));
  await page.waitForFunction((until) => Number(document.body.dataset['times']) >= until, {}, from + times);
}

inEachBrowser('a page that builds itself anew', (stage) => {
  const read = () => stage().read(stage().serve('/rebuilt', PAGE));

  test('keeps the card that is open', async () => {
    const { page } = await read();
    await openCard(page, 'InnoHK');
    const before = await cardText(page);
    await rebuilt(page, 8);
    expect(await cardText(page)).toBe(before);
  });

  test('keeps its mentions, so that steps lead on', async () => {
    const { page, tab } = await read();
    await page.bringToFront();
    const ids = async () => {
      const report = await stage().control.tellPage(tab, { type: 'report' });
      return report.mentions.map(({ id }) => id);
    };
    const before = await ids();
    for (let at = 1; at <= 3; at++) {
      await expect.poll(async () => (await marked(page)).text, { interval: 20 }).toContain('Cyberport');
      await pressCommand(stage().launched, stage().control, 'next');
      await expect.poll(() => cardText(page)).toContain(cardWords.en.mentionAt(at, before.length));
      await rebuilt(page, 3);
    }
    expect(await ids()).toEqual(before);
  });
});
