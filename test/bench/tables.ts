/** Figures as Markdown: a median with the limits of the middle half. */
import { summary } from './statistics.ts';

const digits = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);

/** `1.05 (1.02–1.09)`; a dash where nothing was measured. */
export function spread(values: readonly number[]): string {
  const { median, low, high, count } = summary(values);
  if (count === 0) return '–';
  return count === 1 ? digits(median) : `${digits(median)} (${digits(low)}–${digits(high)})`;
}

export const figure = (value: number): string => (Number.isFinite(value) ? digits(value) : '–');

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
