/** The evaluation as tables. */
import { languageOfTag } from '../../common/reader-language.ts';
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

/** Pages of each kind in each language, and in all: with marks, with a wrong one, without any though on topic. */
export function kinds(outcomes: readonly Outcome[]): string {
  const kindOf = ({ page }: Outcome): string => page.kind;
  const languageIn = ({ page }: Outcome): string => languageOfTag(page.lang) ?? 'other';
  const rows = [...Map.groupBy(outcomes, kindOf)].flatMap(([kind, some]) => [
    ...[...Map.groupBy(some, languageIn)].toSorted().map(([language, few]) => kindRow(kind, language, few)),
    kindRow(`**${kind}**`, '**all**', some),
  ]);
  const head = '| kind | language | pages | with marks | marks | with a wrong mark | without any, though on topic |';
  return [head, '|---|---|---|---|---|---|---|', ...rows].join('\n');
}

function kindRow(kind: string, language: string, outcomes: readonly Outcome[]): string {
  const pages = Map.groupBy(outcomes, ({ page }) => page.id);
  const isMarked = ({ marks }: Outcome): boolean => marks.length > 0;
  const count = (of: (outcome: Outcome) => boolean): number =>
    [...pages.values()].filter((some) => some.some(of)).length;
  const wrong = count((one) => isMarked(one) && one.block.label.verdict === 'negative');
  const silent = [...pages.values()].filter(
    (some) => !some.some(isMarked) && some.some(({ block }) => block.label.verdict === 'positive'),
  ).length;
  const marks = outcomes.reduce((sum, one) => sum + one.marks.length, 0);
  return `| ${[kind, language, pages.size, count(isMarked), marks, wrong, silent].join(' | ')} |`;
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
