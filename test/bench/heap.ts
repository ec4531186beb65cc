/** Memory of the scripts in a tab: the page's own and the content scripts'. */
import { setTimeout as rest } from 'node:timers/promises';
import { scriptMemory } from '../harness/firefox-memory.ts';
import { addressOf } from './book.ts';
import { type Player, type Stage, show, withoutObserver } from './stage.ts';

async function heapOf(stage: Stage, { page, launched }: Player): Promise<number> {
  if (stage.browser === 'firefox') return scriptMemory(launched, page.url());
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** MB with each variant, round by round. */
export async function measureHeap(stage: Stage, name: string, rounds: number): Promise<Record<string, number[]>> {
  const sizes: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const player of withoutObserver(stage)) {
      await show(stage, player, 'between');
      await show(stage, player, addressOf(name));
      await rest(1500);
      (sizes[player.name] ??= []).push(await heapOf(stage, player));
    }
  }
  return sizes;
}
