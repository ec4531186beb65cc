/** The evaluation as tables. */
import { LANGUAGES } from '../../engine/types.ts';
import {
  f1,
  falseAlarms,
  type Outcome,
  precision,
  recall,
  sectionAcceptable,
  sectionRight,
  spanRecall,
  spansWrong,
  type Tally,
  tallyOf,
} from './score.ts';

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`.padStart(8);

const HEAD =
  '| what | positive | negative | precision | recall | F1 | section | or acceptable | spans hit | wrong spans |';
const RULE = '|---|---|---|---|---|---|---|---|---|---|';

function row(name: string, outcomes: readonly Outcome[], tally: Tally): string {
  const negative = outcomes.filter(({ block }) => block.label.verdict === 'negative').length;
  const cells = [precision, recall, f1, sectionRight, sectionAcceptable, spanRecall, spansWrong].map((of) =>
    percent(of(tally)),
  );
  return `| ${name} | ${tally.found + tally.missed} | ${negative} | ${cells.join(' | ')} |`;
}

/** One split: by language and in all. */
export function table(name: string, outcomes: readonly Outcome[]): string {
  const rows = LANGUAGES.map((language) => {
    const some = outcomes.filter(({ block }) => block.language === language);
    return row(`${name}, ${language}`, some, tallyOf(some));
  });
  return [HEAD, RULE, ...rows, row(`${name}, all`, outcomes, tallyOf(outcomes))].join('\n');
}

/** Page kinds and how many pages of each have a false mark. */
export function alarms(outcomes: readonly Outcome[]): string {
  const rows = [...falseAlarms(outcomes)].map(([kind, { pages, alarmed }]) => `| ${kind} | ${pages} | ${alarmed} |`);
  return ['| page kind | pages | with a false mark |', '|---|---|---|', ...rows].join('\n');
}

/** The worst errors with their evidence: blocks marked wrongly and blocks missed. */
export function errors(outcomes: readonly Outcome[], most: number): string {
  const wrong = outcomes.filter(({ block, marks }) => block.label.verdict === 'negative' && marks.length > 0);
  const missed = outcomes.filter(({ block, marks }) => block.label.verdict === 'positive' && marks.length === 0);
  const show = ({ page, block, marks }: Outcome): string => {
    const why = (marks[0]?.evidence ?? []).map((item) => `${item.for}: "${item.text}" (${item.where})`).join('; ');
    return `  ${page.id}: ${block.text.slice(0, 160)}${why ? `\n      ${why}` : ''}`;
  };
  return [
    `Marked wrongly (${wrong.length}):`,
    ...wrong.slice(0, most).map(show),
    `Missed (${missed.length}):`,
    ...missed.slice(0, most).map(show),
  ].join('\n');
}
