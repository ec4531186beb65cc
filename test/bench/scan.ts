/** How long the extension looks at a page, against looking at all of its text once. */
import { setTimeout as rest } from 'node:timers/promises';
import { controlOf, gateIn, reportOf } from './ask.ts';
import { addressOf } from './book.ts';
import { type Floors, floors, type HeartWorld, markOnce, registered } from './in-page.ts';
import { player, type Race, show } from './race.ts';
import { median } from './statistics.ts';

export interface Scan {
  /** Looking at the flat text, ms. */
  gate: number[];
  /** Reading, judging and marking, ms; empty on pages that say nothing. */
  scan: number[];
  /** From the load event to the first mark, ms. */
  mark: number[];
  /** What looking at the text once took, in each way, on a fresh visit without the product. */
  floors: Floors[];
  mentions: number;
  registered: number;
}

const readMark = (): number | null => (globalThis as HeartWorld).heart?.read().mark ?? null;

/** Each round on a fresh visit: the product on one, the floors on another, by the browser with the empty script. */
export async function measureScan(race: Race, page: string, telling: boolean, rounds: number): Promise<Scan> {
  const [product, empty] = [player(race, 'product'), player(race, 'empty')];
  const scan: Scan = { gate: [], scan: [], mark: [], floors: [], mentions: 0, registered: 0 };
  await controlOf(product);
  for (let round = -1; round < rounds; round++) {
    await show(race, empty, 'between');
    await show(race, empty, addressOf(page));
    await rest(100);
    const floor = await empty.page.evaluate(floors);
    await show(race, product, 'between');
    await show(race, product, addressOf(page));
    await rest(100);
    const report = telling ? await reportOf(race, product, page) : null;
    const gate = await gateIn(race, product, page);
    const mark = telling ? await product.page.evaluate(readMark) : null;
    if (round < 0) continue;
    scan.floors.push(floor);
    scan.gate.push(gate?.ms ?? Number.NaN);
    if (!report) continue;
    scan.scan.push(report.timing.scan);
    if (mark !== null) scan.mark.push(mark);
    scan.mentions = report.count;
    scan.registered = await product.page.evaluate(registered);
  }
  return scan;
}

/** The floors' medians, ms. */
export const floorOf = ({ floors }: Scan, which: keyof Floors): number => median(floors.map((floor) => floor[which]));

/** What makes a late page speak of AI. Runs in the page. */
function addSubject(): void {
  (globalThis as HeartWorld).heart?.reset();
  const added = document.createElement('p');
  added.textContent = 'Hong Kong’s artificial intelligence laboratories, HKGAI among them, train a language model.';
  document.body.append(added);
}

export interface Blocked {
  product: number[];
  empty: number[];
  /** One mark of the page's own, without the product. */
  mark: number[];
}

/** The longest time that the thread is taken while a page that lies still is read, ms. */
export async function measureBlocked(race: Race, page: string, rounds: number): Promise<Blocked> {
  const blocked: Blocked = { product: [], empty: [], mark: [] };
  for (let round = 0; round < rounds; round++) {
    for (const what of ['product', 'empty', 'mark'] as const) {
      const who = player(race, what === 'product' ? 'product' : 'empty');
      await show(race, who, addressOf(page));
      await rest(1500);
      await who.page.evaluate(what === 'mark' ? markOnce : addSubject);
      if (what === 'product') {
        await rest(600);
        const { count } = await reportOf(race, who, page);
        if (count === 0) throw new Error(`nothing was marked on ${page}`);
      } else await rest(1500);
      await rest(300);
      blocked[what].push(await who.page.evaluate(() => (globalThis as HeartWorld).heart?.read().longest ?? Number.NaN));
    }
  }
  return blocked;
}
