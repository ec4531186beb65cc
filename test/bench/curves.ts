/** Curves as SVG files: both axes logarithmic, a line a series. */

export interface Series {
  name: string;
  points: readonly { x: number; y: number }[];
}

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 64;
const BOTTOM = 48;
const COLOURS = ['#0b7a75', '#9a6700', '#6f42c1', '#57606a'];

const short = (value: number): string =>
  value >= 1e6 ? `${value / 1e6} M` : value >= 1000 ? `${value / 1000} k` : String(value);

/** Powers of ten from below the least value to above the greatest. */
function decades(values: readonly number[]): number[] {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: to - from + 1 }, (_, step) => 10 ** (from + step));
}

/** @param title what is shown; `across` and `up` name the axes */
export function curves(title: string, across: string, up: string, series: readonly Series[]): string {
  const points = series.flatMap((one) => one.points).filter(({ y }) => y > 0);
  const [xs, ys] = [decades(points.map(({ x }) => x)), decades(points.map(({ y }) => y))];
  const scale = (ticks: number[], value: number): number => {
    const [first, last] = [Math.log10(ticks[0] ?? 1), Math.log10(ticks[ticks.length - 1] ?? 10)];
    return (Math.log10(value) - first) / (last - first);
  };
  const x = (value: number): string => (LEFT + scale(xs, value) * (WIDTH - LEFT - 150)).toFixed(1);
  const y = (value: number): string => (HEIGHT - BOTTOM - scale(ys, value) * (HEIGHT - BOTTOM - 40)).toFixed(1);
  const [left, right, top, bottom] = [x(xs[0] ?? 1), x(xs.at(-1) ?? 1), y(ys.at(-1) ?? 1), y(ys[0] ?? 1)];
  const lines = [
    ...xs.map(
      (tick) =>
        `<path class="grid" d="M${x(tick)} ${top}V${bottom}"/><text x="${x(tick)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${short(tick)}</text>`,
    ),
    ...ys.map(
      (tick) =>
        `<path class="grid" d="M${left} ${y(tick)}H${right}"/><text x="${LEFT - 6}" y="${y(tick)}" text-anchor="end" dominant-baseline="middle">${short(tick)}</text>`,
    ),
    ...series.map(({ name, points: own }, at) => {
      const colour = COLOURS[at % COLOURS.length];
      const line = own
        .filter((point) => point.y > 0)
        .map((point) => `${x(point.x)} ${y(point.y)}`)
        .join('L');
      const row = 60 + at * 20;
      return `<path fill="none" stroke="${colour}" stroke-width="2" d="M${line}"/><path stroke="${colour}" stroke-width="2" d="M${WIDTH - 140} ${row}h20"/><text x="${WIDTH - 114}" y="${row + 4}">${name}</text>`;
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
<style>text{font:12px sans-serif;fill:#24292f}.grid{stroke:#d0d7de}</style>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${LEFT}" y="20" font-weight="bold">${title}</text>
${lines.join('\n')}
<text x="${(WIDTH - 90) / 2}" y="${HEIGHT - 8}" text-anchor="middle">${across}</text>
<text x="14" y="${HEIGHT / 2}" transform="rotate(-90 14 ${HEIGHT / 2})" text-anchor="middle">${up}</text>
</svg>
`;
}
