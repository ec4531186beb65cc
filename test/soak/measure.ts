/** What a page holds after a collection of garbage: memory, what observes and listens, what is registered and stored. */
import type { CDPSession, Page } from 'puppeteer-core';
import { processMemory } from '../harness/firefox-memory.ts';
import type { Stage } from '../harness/stage.ts';

export interface Sample {
  /** Chromium: the script heap of the tab. Firefox: all that is allocated in the tab's process, the browser's own too. MB. */
  memory: number;
  /** How many of each there are; Firefox does not tell of what is in an extension's world. */
  counts: Record<string, number>;
}

/** Counted in the world of the extension in the tab, where a page's own are not. */
const CLASSES = [
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'Highlight',
  'StaticRange',
  'AbortController',
];

async function inChromium(session: CDPSession): Promise<Sample> {
  const worlds: number[] = [];
  const note = ({ context }: { context: { id: number; origin: string } }): void => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  };
  session.on('Runtime.executionContextCreated', note);
  await session.send('Runtime.disable');
  await session.send('Runtime.enable');
  session.off('Runtime.executionContextCreated', note);
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
  const counts: Record<string, number> = { worlds: worlds.length };
  for (const contextId of worlds) {
    for (const name of CLASSES) {
      const expression = `${name}.prototype`;
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      if (!result.objectId) continue;
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
      const { result: length } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      counts[name] = (counts[name] ?? 0) + Number(length.value);
      await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
      await session.send('Runtime.releaseObject', { objectId: result.objectId });
    }
  }
  const { metrics } = await session.send('Performance.getMetrics');
  for (const { name, value } of metrics) {
    if (name === 'JSEventListeners') counts['listeners'] = value;
    if (name === 'Documents') counts['documents'] = value;
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { memory: usedSize / 1e6, counts };
}

/** Ranges and names in the page's registry, as the page sees it. Runs in the page. */
const registered = (): { names: number; ranges: number } => {
  let ranges = 0;
  for (const [, highlight] of CSS.highlights) ranges += highlight.size;
  return { names: CSS.highlights.size, ranges };
};

export async function measure(stage: Stage, page: Page, session: CDPSession | null): Promise<Sample> {
  const { memory, counts } = session
    ? await inChromium(session)
    : { memory: await processMemory(stage.launched, page.url()), counts: {} };
  const stored = Object.keys((await stage.control.call('storage.local.get', null)) as object).length;
  const hosts = await page.evaluate(() => document.documentElement.children.length);
  return { memory, counts: { ...counts, ...(await page.evaluate(registered)), stored, 'children of the root': hosts } };
}
