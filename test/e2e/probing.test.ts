/** Looking for the extension by its files, as pages do that know the address of an extension. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inEachBrowser } from './stage.ts';

inEachBrowser('a page that knows the extension’s address', (stage) => {
  test('gets none of its files, in any of the ways in which a page can ask', async () => {
    const files = readdirSync(stage().extension, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.\w+$/.test(file),
    );
    expect(files.length).toBeGreaterThan(10);
    const { page } = await stage().read('/sample.html');
    const got = await page.evaluate(
      async (addresses) => {
        const loads = (name: string, key: string, url: string): Promise<boolean> =>
          new Promise((done) => {
            const element = document.createElement(name);
            element.addEventListener('load', () => done(true));
            element.addEventListener('error', () => done(false));
            setTimeout(() => done(false), 3000);
            if (name === 'link') element.setAttribute('rel', 'stylesheet');
            element.setAttribute(key, url);
            document.head.append(element);
          });
        const tries = addresses.map(async (url) => {
          const asked = await Promise.all([
            fetch(url).then(
              () => true,
              () => false,
            ),
            loads('img', 'src', url),
            loads('script', 'src', url),
            loads('link', 'href', url),
          ]);
          return asked.includes(true) ? [url] : [];
        });
        return (await Promise.all(tries)).flat();
      },
      files.map((file) => stage().launched.base + file.replaceAll('\\', '/')),
    );
    expect(got).toEqual([]);
  });
});
