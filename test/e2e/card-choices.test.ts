/** What a reader does in the card: keep it, silence a term or a site and take that back, copy, change the language. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardWords } from '../../common/words/card.ts';
import {
  buttonPlace,
  cardText,
  focusInCard,
  inCard,
  openCard,
  placeOf,
  pointAt,
  press,
  timersOf,
} from '../harness/card.ts';
import { inEachBrowser } from './stage.ts';

const words = cardWords.en;
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title>
<style>p { margin: 0 0 60px }</style>
<p>HKUST trains artificial intelligence in Hong Kong. <input id="paste"></p>
<p>Nothing else is said here.</p><p>Cyberport rents out AI computing in Hong Kong.</p>`;
/** Puts its own words into whatever is copied from it. */
const REWRITES = `${PAGE}<script>
const rewrite = (event) => { event.clipboardData.setData('text/plain', 'Read more'); event.preventDefault(); };
addEventListener('copy', rewrite, true);
document.addEventListener('copy', rewrite);
</script>`;

/** Puts them in as well, and lets nobody else hear of it. */
const KEEPS = REWRITES.replace('event.preventDefault()', 'event.preventDefault(); event.stopImmediatePropagation()');

/** Moves the pointer to where there is neither mark nor card. */
async function leave(page: Page): Promise<void> {
  const { x, y } = await placeOf(page, 'Nothing else');
  await page.mouse.move(Math.max(x, 980), y, { steps: 3 });
}

inEachBrowser('in the card', (stage, name) => {
  async function open(words = 'HKUST'): Promise<{ page: Page; tab: number }> {
    const { page, tab } = await stage().read(stage().serve('/choices', PAGE));
    await page.bringToFront();
    await openCard(page, words);
    return { page, tab };
  }
  const marked = async (tab: number): Promise<string[]> => (await stage().found(tab)).mentions.map(({ text }) => text);
  const stored = async (): Promise<Record<string, unknown>> =>
    ((await stage().control.call('storage.local.get', 'settings')) as { settings?: Record<string, unknown> })
      .settings ?? {};

  test('“don’t mark” asks where, acts, and is taken back', async () => {
    const { page, tab } = await open();
    await press(page, words.notThis);
    await press(page, words.here('127.0.0.1'));
    await expect.poll(() => cardText(page)).toContain(words.undo);
    await expect.poll(async () => (await stored())['hiddenTerms']).toEqual([{ term: 'hkust', host: '127.0.0.1' }]);
    await press(page, words.undo);
    await expect.poll(async () => (await stored())['hiddenTerms']).toBeUndefined();
    await press(page, words.close);
    expect(await marked(tab)).toContain('HKUST');
  });

  test('“don’t mark” everywhere takes the mark away once the card has gone', async () => {
    const { page, tab } = await open();
    await press(page, words.notThis);
    await press(page, words.everywhere);
    await expect.poll(async () => (await stored())['hiddenTerms']).toEqual([{ term: 'hkust', host: '' }]);
    await press(page, words.close);
    await expect.poll(() => marked(tab)).not.toContain('HKUST');
    expect(await marked(tab)).toContain('Cyberport');
  });

  test('what is taken back is only what was done in this card', async () => {
    const { page } = await open();
    await press(page, words.notThis);
    await press(page, words.everywhere);
    await expect.poll(() => cardText(page)).toContain(words.undo);
    const elsewhere = { term: 'innohk', host: '' };
    await stage().choose({ hiddenTerms: [{ term: 'hkust', host: '' }, elsewhere] });
    await press(page, words.undo);
    await expect.poll(async () => (await stored())['hiddenTerms']).toEqual([elsewhere]);
  });

  test('what was done can still be taken back after the context was copied', async () => {
    const { page } = await open();
    await press(page, words.notThis);
    await press(page, words.everywhere);
    await expect.poll(() => cardText(page)).toContain(words.undo);
    await press(page, words.copyShort);
    await expect.poll(() => cardText(page)).toContain(words.copied);
    expect(await cardText(page)).not.toContain(words.notThis);
    await press(page, words.undo);
    await expect.poll(stored).toEqual({ version: 1 });
    await expect.poll(() => cardText(page)).toContain(words.notThis);
  });

  test('“off on this site” is offered again once it is taken back, and not before', async () => {
    const { page, tab } = await open();
    await press(page, words.offSite);
    await expect.poll(() => cardText(page)).toContain(words.siteOff('127.0.0.1'));
    const offered = async () => [words.offSite, words.notThis].map((name) => String(text).includes(name));
    let text = await cardText(page);
    expect(await offered()).toEqual([false, false]);
    await expect.poll(async () => (await stored())['offSites']).toEqual(['127.0.0.1']);
    await press(page, words.undo);
    await expect.poll(async () => (await stored())['offSites']).toBeUndefined();
    text = await cardText(page);
    expect(await offered()).toEqual([true, true]);
    await press(page, words.close);
    expect(await marked(tab)).toContain('HKUST');
  });

  test('the question can be left without an answer', async () => {
    const { page } = await open();
    await press(page, words.notThis);
    await press(page, words.cancel);
    expect(await cardText(page)).toContain(words.readOn);
    expect(await stored()).toEqual({});
  });

  async function copied(page: Page, said = words.copied): Promise<string> {
    await press(page, words.copyShort);
    await expect.poll(() => cardText(page)).toContain(said);
    await press(page, words.close);
    await page.focus('#paste');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    return page.evaluate(() => (document.getElementById('paste') as HTMLInputElement).value);
  }

  test('copies the context with its citation', async () => {
    const { page } = await open();
    expect(await copied(page)).toMatch(/Hong Kong AI in Context.*edition of/);
  });

  test('copies its own words where the page has no clipboard and rewrites what is copied', async () => {
    const { page } = await stage().read(
      stage().serve('/rewrites', REWRITES, { 'permissions-policy': 'clipboard-write=()' }),
    );
    await page.bringToFront();
    await openCard(page, 'HKUST');
    expect(await copied(page)).toMatch(/Hong Kong AI in Context.*edition of/);
  });

  test('says that nothing was copied where the page keeps it from knowing', async () => {
    const { page } = await stage().read(stage().serve('/keeps', KEEPS, { 'permissions-policy': 'clipboard-write=()' }));
    await page.bringToFront();
    await openCard(page, 'HKUST');
    // Firefox heeds no such header: there the page has a clipboard.
    const [said, pasted] = name === 'chrome' ? [words.copyFailed, /^Read more$/] : [words.copied, /edition of/];
    expect(await copied(page, said)).toMatch(pasted);
  });

  test('changes its language in place, and only its own', async () => {
    const { page } = await open();
    await press(page, '繁 繁體中文');
    await expect.poll(() => cardText(page)).toContain(cardWords['zh-Hant'].why);
    expect(await inCard(page, (card) => card.lang)).toBe('zh-Hant-HK');
    expect(await stored()).toEqual({});
  });

  test('a pinned card stays when the pointer leaves, and until the pin is taken out or it is closed', async () => {
    const { page } = await open();
    await press(page, words.pin);
    await leave(page);
    await pointAt(page, 'Cyberport');
    await timersOf(page, 500);
    await page.mouse.click(980, 700);
    await timersOf(page, 500);
    expect(await cardText(page)).toContain('HKUST');
    const pin = await buttonPlace(page, words.pin);
    await page.mouse.click(pin.x, pin.y);
    await leave(page);
    await expect.poll(() => cardText(page)).toBeNull();
  });

  test('a pointer that crosses another mark on its way keeps the card; one that rests there gets the other', async () => {
    const url = stage().serve(
      '/near',
      PAGE.replace('HKUST trains', 'HKUST and <b>Cyberport</b> train').replace('Cyberport rents', 'Nobody rents'),
    );
    const { page } = await stage().read(url);
    await openCard(page, 'HKUST');
    const other = await placeOf(page, 'Cyberport');
    await page.mouse.move(other.x, other.y, { steps: 3 });
    const button = await buttonPlace(page, words.readOn);
    await page.mouse.move(button.x, button.y, { steps: 3 });
    await timersOf(page, 500);
    expect(await cardText(page)).toContain(words.readOn);
    expect(await cardText(page)).toContain('HKUST');
    await page.mouse.move(other.x, other.y, { steps: 3 });
    await expect.poll(() => cardText(page)).toContain('Cyberport');
  });

  test('a card stays while the page goes on changing elsewhere, and closes when its words are gone', async () => {
    const { page, tab } = await open();
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'HKGAI trains an AI model in Hong Kong.';
      document.body.append(late);
    });
    await expect.poll(() => marked(tab)).toContain('HKGAI');
    expect(await cardText(page)).toContain('HKUST');
    await page.evaluate(() => document.querySelector('p')?.remove());
    await expect.poll(() => cardText(page)).toBeNull();
  });

  test('one that was opened by a click goes with a click elsewhere', async () => {
    await stage().choose({ opening: 'click' });
    const { page } = await stage().read(stage().serve('/choices', PAGE));
    const { x, y } = await placeOf(page, 'HKUST');
    await page.mouse.click(x, y);
    await expect.poll(() => cardText(page)).toContain('HKUST');
    await page.mouse.click(980, 700);
    await expect.poll(() => cardText(page)).toBeNull();
  });
});

/** This machine by another name, since by its own a page has a secure address. */
const PLAIN = 'plain.test';

inEachBrowser(
  'in the card, on a page without a secure address',
  (stage) => {
    test('copies all the same, and focus stays where it was', async () => {
      const url = stage().serve('/choices', PAGE).replace('127.0.0.1', PLAIN);
      const { page, tab } = await stage().read(url);
      expect(await page.evaluate(() => isSecureContext)).toBe(false);
      await page.bringToFront();
      await stage().control.tellPage(tab, { type: 'command', name: 'next' });
      await expect.poll(() => focusInCard(page)).toBe('dialog');
      for (let count = 0; count < 4; count++) await page.keyboard.press('Tab');
      expect(await focusInCard(page)).toBe(words.copy);
      await page.keyboard.press('Enter');
      await expect.poll(() => cardText(page)).toContain(words.copied);
      expect(await focusInCard(page)).toBe(words.copy);
    });
  },
  {
    flags: [`--host-resolver-rules=MAP ${PLAIN} 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE localhost,EXCLUDE 127.0.0.1`],
    preferences: { 'network.dns.localDomains': PLAIN },
  },
);
