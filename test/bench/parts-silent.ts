/** Parts about pages that say nothing, and about memory. */
import { SILENT } from './book.ts';
import { measureHeap } from './heap.ts';
import { chosen, type Part, roundsOf } from './part.ts';
import { floorOf, measureScan } from './scan.ts';
import { differences, median, ratios } from './statistics.ts';
import { figure, spread, table } from './tables.ts';
import { measureTax } from './tax.ts';

export const tax: Part = {
  title: 'Pages that say nothing: main-thread time from navigation to idle',
  async measure(race, plan) {
    const taxes = await measureTax(race, chosen(Object.keys(SILENT), plan), (page) => roundsOf(plan, page));
    const rows = Object.entries(taxes).map(([page, { none = [], empty = [], product = [] }]) => [
      page,
      figure(median(none)),
      spread(ratios(product, none)),
      spread(ratios(empty, none)),
      spread(ratios(product, empty)),
      figure(median(product) / median(empty)),
      spread(differences(product, empty)),
    ]);
    return table(
      [
        'page',
        'none, ms',
        'product ÷ none',
        'empty ÷ none',
        'product ÷ empty',
        'of the medians',
        'product − empty, ms',
      ],
      rows,
    );
  },
};

export const gate: Part = {
  title: 'Looking at a page that says nothing, against looking at its text once',
  async measure(race, plan) {
    const rows: string[][] = [];
    for (const page of chosen(Object.keys(SILENT).slice(1), plan)) {
      const scan = await measureScan(race, page, false, roundsOf(plan, page));
      const whole = scan.gate.map((ms, round) => ms + (scan.floors[round]?.text ?? Number.NaN));
      const floor = scan.floors.map(({ expression }) => expression);
      rows.push([page, figure(floorOf(scan, 'text')), spread(scan.gate), spread(ratios(whole, floor))]);
    }
    return table(['page', '`textContent`, ms', 'our expressions, ms', 'both ÷ (`textContent` + one expression)'], rows);
  },
};

export const heap: Part = {
  title: 'Memory of the scripts in a tab',
  async measure(race, plan) {
    const rows: string[][] = [];
    for (const page of ['encyclopedia, 100 KB', '1,000 mentions']) {
      const { none = [], empty = [], product = [] } = await measureHeap(race, page, plan.quick ? 1 : 3);
      rows.push([page, spread(none), spread(differences(empty, none)), spread(differences(product, empty))]);
    }
    return table(['page', 'none, MB', 'empty − none, MB', 'product − empty, MB'], rows);
  },
};
