/** Every surface of the extension, opened in a language and ready to be looked at. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Language } from '../../engine/types.ts';
import { inCard, openCard } from '../harness/card.ts';
import type { Stage } from '../harness/stage.ts';

export const SURFACES = ['card', 'popup', 'popup without a digest', 'article', 'options', 'welcome'] as const;
export type Surface = (typeof SURFACES)[number];

export interface Opened {
  page: Page;
  /** What of the page is the surface, as a selector. */
  within: string;
}

/** Marks the card's host, so that a selector finds it, and lets its fading in come to an end. */
async function markCard(page: Page): Promise<void> {
  await inCard(page, async (card) => {
    const root = card.getRootNode() as ShadowRoot;
    root.host.setAttribute('data-card', '');
    await Promise.all(root.getAnimations().map(({ finished }) => finished));
  });
}

/** @throws where it does not come */
export async function openSurface(stage: Stage, surface: Surface, language: Language): Promise<Opened> {
  await stage.choose({ language });
  if (surface === 'card') {
    const { page } = await stage.read('/sample.html');
    await openCard(page, 'InnoHK');
    await markCard(page);
    return { page, within: '[data-card]' };
  }
  const own = async (path: string): Promise<Opened> => {
    const page = await stage.own(path);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('main')?.textContent?.length ?? 0))
      .toBeGreaterThan(15);
    return { page, within: 'html' };
  };
  if (!surface.startsWith('popup')) return own(`${surface}.html`);
  const { tab } = await stage.visit(surface === 'popup' ? '/sample.html' : '/quiet/unrelated-en.html');
  await stage.settled(tab);
  return own(`popup.html?tab=${tab}`);
}
