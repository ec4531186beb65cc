/**
 * npm run check:article -- [--older MONTHS]
 * Prints what an editor of the article should look at. Fails only where two editions contradict each other.
 */
import { parseArgs } from 'node:util';
import { checkAgreement } from '../../engine/compile/agreement.ts';
import { compileArticle, compileEdition } from '../../engine/compile/article.ts';
import { readAssets } from '../../engine/compile/plugin.ts';
import { BrokenKnowledge, describe, type Problem } from '../../engine/compile/problems.ts';
import { minority, older, type Remark, shares, unnamed, withoutPrimary } from './review-article.ts';
import { inProject } from './root.ts';

const { values } = parseArgs({ options: { older: { type: 'string', default: '24' } } });
const months = Number(values.older);
if (!Number.isInteger(months) || months < 0) throw new Error(`--older is a number of months, not ${values.older}`);

const files = readAssets(inProject('assets'));
const broken: Problem[] = [];
const sections = compileArticle(files, broken);
const edition = compileEdition(files, broken);
if (broken.length > 0 || !edition) throw new BrokenKnowledge(broken);

function print(title: string, lines: readonly string[]): void {
  console.log(`${title}: ${lines.length || 'none'}`);
  for (const line of lines) console.log(`  ${line}`);
  console.log();
}

const line = ({ section, fact, about }: Remark): string => `${section} ${fact}: ${about}`;

const contradictions: Problem[] = [];
checkAgreement(sections, files, contradictions);

const all = shares(sections);
const primary = all.reduce((sum, share) => sum + share.primary, 0);
const sources = all.reduce((sum, share) => sum + share.sources, 0);
const facts = sections.reduce((sum, section) => sum + section.facts.length, 0);
console.log(`Edition of ${edition.date}: ${facts} facts, ${sources} sources, ${primary} of them primary\n`);

print('Facts without a primary source', withoutPrimary(sections).map(line));
print(`Facts older than ${months} months on ${edition.date}`, older(sections, edition.date, months).map(line));
print('Link texts that do not name the publisher', unnamed(sections).map(line));
print(
  'Sections with less than half primary sources',
  minority(sections).map((share) => `${share.section}: ${share.primary} of ${share.sources}`),
);
print('Editions that contradict each other', contradictions.map(describe));

if (contradictions.length > 0) process.exitCode = 1;
