/** Every surface in every theme and language: axe finds nothing, it speaks its language, and fits the narrowest window. */
import { expect, test } from 'vitest';
import { LANG } from '../../common/words.ts';
import { LANGUAGES } from '../../engine/types.ts';
import { THEMES, themed } from '../harness/themes.ts';
import { BROWSERS, inBrowser } from './stage.ts';
import { langOf, sideways, violations, wronglyTagged } from './surface-checks.ts';
import { openSurface, SURFACES } from './surfaces.ts';

for (const name of BROWSERS) {
  for (const theme of THEMES) {
    inBrowser(name, `in ${theme}`, themed(name, theme), (stage) => {
      test('the browser is as it should be', async () => {
        const page = await stage().own('options.html');
        const is = (query: string): Promise<boolean> => page.evaluate((media) => matchMedia(media).matches, query);
        expect(await is('(forced-colors: active)')).toBe(theme === 'forced');
        if (theme !== 'forced') expect(await is('(prefers-color-scheme: dark)')).toBe(theme === 'dark');
      });

      test.each(SURFACES.flatMap((surface) => LANGUAGES.map((language) => [surface, language] as const)))(
        'the %s in %s has no violation, tags its languages and fits 320 px',
        async (surface, language) => {
          const { page, within } = await openSurface(stage(), surface, language);
          expect(await langOf(page, within)).toBe(LANG[language]);
          expect(await wronglyTagged(page, within)).toEqual([]);
          // The card in narrow windows: card-place.test.ts.
          if (surface !== 'card') expect(await sideways(page)).toBe(0);
          expect(await violations(page, within, theme === 'light' && language === 'en')).toEqual([]);
        },
      );
    });
  }
}
