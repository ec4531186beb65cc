/** Which pages get marks, and what the extension says of them. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shellWords } from '../../common/words/shell.ts';
import { inProject } from '../commands/root.ts';
import { inEachBrowser } from './stage.ts';

const QUIET = readdirSync(inProject('test', 'pages', 'quiet'));

inEachBrowser('finding', (stage) => {
  test('a page on Hong Kong AI is read, in each of its languages', async () => {
    const { report, mentions } = await stage().read('/sample.html');
    expect(report.state).toBe('found');
    expect(report.count).toBe(mentions.length);
    expect(new Set(mentions.map(({ language }) => language))).toEqual(new Set(['en', 'zh-Hant', 'zh-Hans']));
    const terms = mentions.map(({ text }) => text);
    for (const name of ['InnoHK', 'HKGAI', '河套', '金管局']) expect(terms).toContain(name);
  });

  test('each mention stands in its block where it says it does, with evidence', async () => {
    const { mentions } = await stage().read('/sample.html');
    for (const { blockText, start, end, text, evidence } of mentions) {
      expect(blockText.slice(start, end)).toBe(text);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });

  test('a paragraph that has nothing to do with it stays unmarked on such a page', async () => {
    const { mentions } = await stage().read('/sample.html');
    expect(mentions.filter(({ blockText }) => blockText.includes('Lamma'))).toEqual([]);
  });

  test.each(QUIET)('no mark on %s', async (file) => {
    const { tab } = await stage().visit(`/quiet/${file}`);
    const state = await stage().settled(tab);
    const count = state.kind === 'page' ? state.report.count : 0;
    expect(['silent', 'page']).toContain(state.kind);
    expect(count).toBe(0);
    expect(await stage().badge(tab)).toBe('');
  });

  test('text that comes later is marked, too', async () => {
    const { page, tab } = await stage().visit('/quiet/unrelated-en.html');
    expect((await stage().settled(tab)).kind).toBe('silent');
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'InnoHK pays for artificial intelligence research in Hong Kong.';
      document.body.append(paragraph);
    });
    await expect.poll(async () => (await stage().settled(tab)).kind, { timeout: 10_000 }).toBe('page');
    await expect.poll(async () => (await stage().found(tab)).mentions.map(({ text }) => text)).toContain('InnoHK');
  });

  test('the badge counts the mentions, its tooltip in the language that the reader chooses', async () => {
    const { tab, report } = await stage().read('/sample.html');
    await expect.poll(() => stage().badge(tab)).toBe(String(report.count));
    for (const language of ['zh-Hant', 'en'] as const) {
      await stage().choose({ language });
      const title = () => stage().control.call('action.getTitle', { tabId: tab });
      await expect.poll(title).toBe(shellWords[language].found(report.count));
    }
  });

  test('text in an open shadow root is found, too', async () => {
    const url = stage().serve(
      '/shadow',
      `<!doctype html><title>s</title><p>Hong Kong and artificial intelligence.</p><div id="host"></div>
      <script>document.getElementById('host').attachShadow({mode:'open'}).innerHTML='<p>HKGAI trains an AI model in Hong Kong.</p>'</script>`,
    );
    const { mentions } = await stage().read(url);
    expect(mentions.map(({ text }) => text)).toContain('HKGAI');
  });
});
