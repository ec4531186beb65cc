/** Medians, their spread, ratios taken pair by pair, and exponents. Pure. */

/** Median with the middle half's limits. */
export interface Summary {
  median: number;
  low: number;
  high: number;
  count: number;
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

export function summary(values: readonly number[]): Summary {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

export const median = (values: readonly number[]): number => summary(values).median;

/** A value that the given share of all values does not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
  quantile(
    values.toSorted((a, b) => a - b),
    share,
  );

/** Each value over the one that was taken in the same round. */
export const ratios = (values: readonly number[], others: readonly number[]): number[] =>
  values.map((value, round) => value / (others[round] ?? Number.NaN));

/** Each value less the one that was taken in the same round. */
export const differences = (values: readonly number[], others: readonly number[]): number[] =>
  values.map((value, round) => value - (others[round] ?? Number.NaN));

/** The exponent of y = c · x^e that fits best: the slope through the logarithms. */
export function exponent(points: readonly { x: number; y: number }[]): number {
  const logs = points.filter(({ y }) => y > 0).map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  return linear(logs);
}

/** The same order of things in no order: each round visits the variants anew, so that none always comes first. */
export function shuffled<T>(things: readonly T[]): T[] {
  const mixed = [...things];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

/** The slope of the line that fits points best, by least squares. */
export function linear(points: readonly { x: number; y: number }[]): number {
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const over = mean((point) => (point.x - x) * (point.y - y));
  return over / mean((point) => (point.x - x) ** 2);
}
