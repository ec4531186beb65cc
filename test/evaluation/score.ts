/** Counts of right and wrong over labelled pages. */
import type { SectionId } from '../../engine/types.ts';
import type { LabelledBlock, LabelledPage } from './corpus.ts';
import type { Marked, Predict } from './predict.ts';

export interface Tally {
  found: number;
  missed: number;
  wrong: number;
  /** Of the found: the section is the first choice, or acceptable. */
  exact: number;
  acceptable: number;
  /** Labelled spans, and those that a mark touches. */
  spans: number;
  spansHit: number;
  /** Marks, and those in blocks that should have none. */
  marks: number;
  marksWrong: number;
}

const emptyTally = (): Tally => ({
  found: 0,
  missed: 0,
  wrong: 0,
  exact: 0,
  acceptable: 0,
  spans: 0,
  spansHit: 0,
  marks: 0,
  marksWrong: 0,
});

/** The section that most marks of a block say. */
function sectionOf(marks: readonly Marked[]): SectionId | null {
  const counts = new Map<SectionId, number>();
  for (const { section } of marks) counts.set(section, (counts.get(section) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function count(tally: Tally, { label }: LabelledBlock, marks: readonly Marked[]): void {
  if (label.verdict === 'borderline') return;
  tally.marks += marks.length;
  if (label.verdict === 'negative') {
    tally.marksWrong += marks.length;
    if (marks.length > 0) tally.wrong++;
    return;
  }
  tally.spans += label.spans.length;
  tally.spansHit += label.spans.filter(([start, end]) =>
    marks.some((mark) => mark.start < end && mark.end > start),
  ).length;
  const section = sectionOf(marks);
  if (section === null) {
    tally.missed++;
    return;
  }
  tally.found++;
  if (label.sections[0] === section) tally.exact++;
  if (label.sections.includes(section)) tally.acceptable++;
}

export interface Outcome {
  page: LabelledPage;
  block: LabelledBlock;
  marks: readonly Marked[];
}

/** Every block of every page with its marks. */
export function run(pages: readonly LabelledPage[], predict: Predict): Outcome[] {
  return pages.flatMap((page) => {
    const marked = predict(page);
    return page.blocks.map((block, index) => ({ page, block, marks: marked[index] ?? [] }));
  });
}

export function tallyOf(outcomes: Iterable<Outcome>): Tally {
  const tally = emptyTally();
  for (const { block, marks } of outcomes) count(tally, block, marks);
  return tally;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export const precision = (t: Tally): number => share(t.found, t.found + t.wrong);
export const recall = (t: Tally): number => share(t.found, t.found + t.missed);
export function f1(t: Tally): number {
  const sum = precision(t) + recall(t);
  return sum === 0 ? 0 : (2 * precision(t) * recall(t)) / sum;
}
export const sectionRight = (t: Tally): number => share(t.exact, t.found);
export const sectionAcceptable = (t: Tally): number => share(t.acceptable, t.found);
export const spanRecall = (t: Tally): number => share(t.spansHit, t.spans);
export const spansWrong = (t: Tally): number => share(t.marksWrong, t.marks);

/** Pages of a kind, and those of them with a mark in a block that should have none. */
export function falseAlarms(outcomes: readonly Outcome[]): Map<string, { pages: number; alarmed: number }> {
  const kinds = new Map<string, { pages: Set<string>; alarmed: Set<string> }>();
  for (const { page, block, marks } of outcomes) {
    const kind = kinds.get(page.kind) ?? { pages: new Set(), alarmed: new Set() };
    kinds.set(page.kind, kind);
    kind.pages.add(page.id);
    if (block.label.verdict === 'negative' && marks.length > 0) kind.alarmed.add(page.id);
  }
  return new Map([...kinds].map(([kind, { pages, alarmed }]) => [kind, { pages: pages.size, alarmed: alarmed.size }]));
}
