/**
 * `npm run check:article`: prints what an editor of the article should mend, and fails if there is anything; then what
 * the article states with a reservation that the reader is told: facts without a primary source, by their reason, and
 * old facts.
 */
import { parseArgs } from 'node:util';
import { checkAgreement } from '../../engine/compile/agreement.ts';
import { compileArticle, compileEdition } from '../../engine/compile/article.ts';
import { readAssets } from '../../engine/compile/plugin.ts';
import { BrokenKnowledge, describe, type Problem } from '../../engine/compile/problems.ts';
import type { NoPrimary } from '../../engine/types.ts';
import { minority, older, type Remark, shares, unnamed, withoutPrimary } from './review-article.ts';
import { inProject } from './root.ts';
import { runCommand } from './run-command.ts';

const REASONS: Record<NoPrimary, string> = {
  press: 'no official publisher, known from the press',
  spoken: 'said in public, known from the press',
  unread: 'an official text exists or is likely, but could not be read',
};

function print(title: string, lines: readonly string[]): void {
  console.log(`${title}: ${lines.length || 'none'}`);
  for (const line of lines) console.log(`  ${line}`);
  console.log();
}

const line = ({ section, fact, about }: Remark): string => `${section} ${fact}: ${about}`;

function main(args: string[]): number {
  const { values } = parseArgs({ args, options: { older: { type: 'string', default: '24' } } });
  const months = Number(values.older);
  if (!Number.isInteger(months) || months < 0) throw new Error(`--older is a number of months, not ${values.older}`);

  const files = readAssets(inProject('assets'));
  const broken: Problem[] = [];
  const sections = compileArticle(files, broken);
  const edition = compileEdition(files, broken);
  if (broken.length > 0 || !edition) throw new BrokenKnowledge(broken);

  const contradictions: Problem[] = [];
  checkAgreement(sections, files, contradictions);

  const all = shares(sections);
  const primary = all.reduce((sum, share) => sum + share.primary, 0);
  const sources = all.reduce((sum, share) => sum + share.sources, 0);
  const facts = sections.reduce((sum, section) => sum + section.facts.length, 0);
  console.log(`Edition of ${edition.date}: ${facts} facts, ${sources} sources, ${primary} of them primary\n`);

  const wanting: [string, string[]][] = [
    ['Link texts that do not name the publisher', unnamed(sections).map(line)],
    [
      'Sections with less than half primary sources',
      minority(sections).map((share) => `${share.section}: ${share.primary} of ${share.sources}`),
    ],
    ['Editions that contradict each other', contradictions.map(describe)],
  ];
  for (const [title, lines] of wanting) print(title, lines);

  console.log('Accepted, and told to the reader beside the fact:\n');
  for (const [why, reason] of Object.entries(REASONS) as [NoPrimary, string][]) {
    print(`No primary source: ${reason}`, withoutPrimary(sections, why).map(line));
  }
  print(`Older than ${months} months on ${edition.date}`, older(sections, edition.date, months).map(line));

  const clean = wanting.every(([, lines]) => lines.length === 0);
  console.log(clean ? 'Clean.' : 'Not clean.');
  return clean ? 0 : 1;
}

await runCommand(main, 'npm run check:article -- [--older MONTHS]');
