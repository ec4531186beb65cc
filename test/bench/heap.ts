/** Memory of the scripts in a tab: the page's own and the content scripts'. */
import { setTimeout as rest } from 'node:timers/promises';
import { scriptMemory } from '../harness/firefox-memory.ts';
import { addressOf } from './book.ts';
import { type Player, type Race, show, withoutObserver } from './race.ts';

async function heapOf(race: Race, { page, launched }: Player): Promise<number> {
  if (race.browser === 'firefox') return scriptMemory(launched, page.url());
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** MB with each variant, round by round. */
export async function measureHeap(race: Race, name: string, rounds: number): Promise<Record<string, number[]>> {
  const sizes: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const player of withoutObserver(race)) {
      await show(race, player, 'between');
      await show(race, player, addressOf(name));
      await rest(1500);
      (sizes[player.name] ??= []).push(await heapOf(race, player));
    }
  }
  return sizes;
}
