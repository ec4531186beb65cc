/** Parts about what changes: pages that move, texts and vocabularies that grow. */
import { SIZES, sized } from './book.ts';
import { measureChanges } from './changes.ts';
import { curves } from './curves.ts';
import { drawn, type Part } from './part.ts';
import { player } from './race.ts';
import { floorOf, measureScan } from './scan.ts';
import { differences, exponent, median, ratios } from './statistics.ts';
import { figure, spread, table } from './tables.ts';
import { COUNTS, FEW_LISTED, measureTerms } from './terms.ts';

export const moving: Part = {
  title: 'Pages that never stand still: main-thread time a second',
  async measure(race, plan) {
    const shares = await measureChanges(race, plan.quick ? 2 : 4, plan.quick ? 1 : 3);
    const rows = Object.entries(shares).map(
      ([
        page,
        {
          times: { none = [], empty = [], observer = [], mark = [], product = [] },
          own,
        },
      ]) => [
        page,
        spread(none),
        spread(ratios(product, none)),
        spread(differences(product, none)),
        spread(own),
        spread(differences(empty, none)),
        spread(differences(observer, none)),
        spread(differences(mark, none)),
      ],
    );
    return table(
      [
        'page',
        'none, ms/s',
        'product ÷ none',
        'product − none, ms/s',
        'its own reading, ms/s',
        'empty − none, ms/s',
        'an observer alone − none, ms/s',
        'one mark of the page’s own − none, ms/s',
      ],
      rows,
    );
  },
};

export const size: Part = {
  title: 'Time against text size',
  async measure(race, plan) {
    const sizes = plan.quick ? SIZES.slice(0, 3) : SIZES;
    const ours: { x: number; y: number }[] = [];
    const looks: { x: number; y: number }[] = [];
    const walks: { x: number; y: number }[] = [];
    for (const x of sizes) {
      const scan = await measureScan(race, sized(x, true), true, plan.quick ? 2 : 3);
      const silent = await measureScan(race, sized(x, false), false, plan.quick ? 2 : 3);
      ours.push({ x, y: median(scan.scan) });
      looks.push({ x, y: median(silent.gate.map((ms, at) => ms + (silent.floors[at]?.text ?? 0))) });
      walks.push({ x, y: floorOf(scan, 'walker') });
    }
    const series = [
      { name: 'marking', points: ours },
      { name: 'one TreeWalker pass', points: walks },
      { name: 'the gate', points: looks },
    ];
    drawn.set(`text-${race.browser}.svg`, curves('Time against text size', 'characters', 'ms', series));
    const rows = series.map(({ name, points }) => [
      name,
      ...points.map(({ y }) => figure(y)),
      figure(exponent(points)),
    ]);
    return table(['ms at so many characters', ...sizes.map((x) => x.toLocaleString('en')), 'exponent'], rows);
  },
};

export const terms: Part = {
  title: 'Time against the number of forms (the matcher alone, 1 MB)',
  async measure(race, plan) {
    const found = await measureTerms(race, player(race, 'none'), sized(800_000, true), plan.quick ? 2 : 7);
    const kinds = { 'building it': 'build', 'first time': 'first', warm: 'warm', matches: 'matches' } as const;
    const all = Object.entries(kinds).map(([name, kind]) => ({
      name,
      points: COUNTS.map((x) => ({ x, y: median(found.get(x)?.[kind] ?? []) })),
      few: median(found.get(FEW_LISTED)?.[kind] ?? []),
    }));
    const series = all.filter(({ name }) => name !== 'matches');
    drawn.set(`forms-${race.browser}.svg`, curves('Time against number of forms', 'forms', 'ms', series));
    const rows = all.map(({ name, points: own, few }) => {
      const [least = Number.NaN, most = Number.NaN] = [own[0]?.y, own.at(-1)?.y];
      const ratios = name === 'matches' ? ['', '', ''] : [most / least, exponent(own), few / least].map(figure);
      return [name, ...own.map(({ y }) => figure(y)), figure(few), ...ratios];
    });
    const [first, last] = [COUNTS[0], COUNTS.at(-1)];
    const heads = [`${last} ÷ ${first}`, 'exponent', `${last}, ${first} listed ÷ ${first}`];
    return table(['ms with so many forms', ...COUNTS.map(String), `${last}, ${first} of them listed`, ...heads], rows);
  },
};
