/** Parts about pages on the subject: marking them, the card, the popup. */
import { LATE, TELLING } from './book.ts';
import { formsOf, listedForms } from './forms.ts';
import { measureHover, measurePopup } from './hover.ts';
import { chosen, type Part, roundsOf } from './part.ts';
import { measurePeer } from './peers.ts';
import { floorOf, measureBlocked, measureScan } from './scan.ts';
import { median, percentile } from './statistics.ts';
import { figure, spread, table } from './tables.ts';

export const marking: Part = {
  title: 'Pages on the subject: reading, judging and marking, against one TreeWalker pass',
  async measure(race, plan) {
    const rows: string[][] = [];
    for (const page of chosen(Object.keys(TELLING), plan)) {
      const scan = await measureScan(race, page, true, roundsOf(plan, page));
      const walker = scan.floors.map((floor) => floor.walker);
      rows.push([
        page,
        String(scan.mentions),
        figure(median(walker)),
        spread(scan.scan),
        figure(median(scan.scan) / median(walker)),
        figure(median(scan.scan) / floorOf(scan, 'text')),
        spread(scan.mark),
        String(scan.registered),
      ]);
    }
    const head = [
      'page',
      'mentions',
      'TreeWalker, ms',
      'ours, ms',
      '÷ TreeWalker',
      '÷ `textContent`',
      'load to first mark, ms',
      'ranges registered',
    ];
    return table(head, rows);
  },
};

export const peer: Part = {
  title: 'mark.js marking the same forms, 100 KB',
  async measure(race, plan) {
    const page = 'on topic, 100 KB';
    const scan = await measureScan(race, page, true, plan.quick ? 3 : 5);
    const rows: string[][] = [];
    for (const forms of plan.quick ? [formsOf(300)] : [formsOf(300), listedForms()]) {
      const ms = await measurePeer(race, page, forms);
      rows.push([String(forms.length), figure(ms), figure(median(scan.scan)), figure(ms / median(scan.scan))]);
    }
    return table(['its forms', 'mark.js, ms', 'ours with every form, ms', 'times as long'], rows);
  },
};

export const blocked: Part = {
  title: 'Longest time that the thread is taken while a page is read',
  async measure(race, plan) {
    const rows: string[][] = [];
    for (const page of Object.keys(LATE).slice(0, plan.quick ? 1 : undefined)) {
      const { product, empty, mark } = await measureBlocked(race, page, plan.quick ? 2 : 3);
      rows.push([page, spread(product), spread(empty), spread(mark)]);
    }
    return table(['page', 'product, ms', 'empty script, ms', 'one mark of the page’s own, ms'], rows);
  },
};

export const hand: Part = {
  title: 'Under the hand',
  async measure(race, plan) {
    const { made, painted } = await measureHover(race, plan.quick ? 8 : 30);
    const { popup, word } = await measurePopup(race, plan.quick ? 4 : 15);
    const row = (name: string, values: number[]): string[] =>
      values.length > 0
        ? [name, spread(values), figure(percentile(values, 0.95))]
        : [name, '– (the browser does not tell)', '–'];
    return table(
      ['what', 'median, ms', '95th percentile, ms'],
      [
        row('dwell’s end to card in the document', made),
        row('dwell’s end to card painted', painted),
        row('popup opened to its content painted', popup),
        row('an extension’s page of one word opened to it painted', word),
      ],
    );
  },
};
