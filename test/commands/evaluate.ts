/**
 * npm run evaluate -- [--errors N] [--real FOLDER] [--without] [--scan OUT.jsonl]
 * Scores the engine on the labelled corpus, train and test split, beside two baselines; with --scan what the built
 * extension marked on those pages, by kind and language.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileKnowledge } from '../../engine/compile/knowledge.ts';
import { readAssets } from '../../engine/compile/plugin.ts';
import { ablation } from '../evaluation/ablation.ts';
import { type LabelledPage, readCorpus, readReal } from '../evaluation/corpus.ts';
import { behindGate, bothWords, byEngine, everyTerm } from '../evaluation/predict.ts';
import { alarms, errors, kinds, table } from '../evaluation/print.ts';
import { byScan, readScan } from '../evaluation/scanned.ts';
import { run } from '../evaluation/score.ts';
import { ROOT } from './root.ts';

const { values } = parseArgs({
  options: {
    errors: { type: 'string', default: '10' },
    real: { type: 'string' },
    without: { type: 'boolean' },
    scan: { type: 'string' },
  },
});

const { gate, tables, hosts } = compileKnowledge(readAssets(join(ROOT, 'assets')));
const engine = behindGate(gate, byEngine(tables, hosts));
const splits: [name: string, pages: LabelledPage[], showErrors: boolean][] = values.real
  ? [['real', readReal(values.real), true]]
  : [
      ['train', readCorpus(join(ROOT, 'test/corpus/train')), true],
      // Errors of the test split are not shown: it stays untouched while rules are worked on.
      ['test', readCorpus(join(ROOT, 'test/corpus/test')), false],
    ];

function printScan(file: string): void {
  const scanned = readScan(file);
  const pages = splits.flatMap(([, some]) => some).filter(({ id }) => scanned.has(id));
  const outcomes = run(pages, byScan(scanned));
  console.log(`${kinds(outcomes)}\n\n${table('scan', outcomes)}`);
}

function printSplit(name: string, pages: LabelledPage[], showErrors: boolean): void {
  const outcomes = run(pages, engine);
  console.log(`\n${table(name, outcomes)}\n`);
  console.log(
    `${table(`${name}: every listed term`, run(pages, everyTerm(tables)))
      .split('\n')
      .slice(-1)}`,
  );
  console.log(`${table(`${name}: both words in a block`, run(pages, bothWords)).split('\n').slice(-1)}\n`);
  console.log(alarms(outcomes));
  if (values.without) console.log(`\n${ablation(pages, tables, hosts)}`);
  if (showErrors) console.log(`\n${errors(outcomes, Number(values.errors))}`);
}

if (values.scan) printScan(values.scan);
else for (const [name, pages, showErrors] of splits) printSplit(name, pages, showErrors);
