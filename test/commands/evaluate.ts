/**
 * `npm run evaluate`: scores the engine on the labelled corpus, train and test split, beside two baselines; with --scan
 * what the built extension marked on those pages, by kind and language.
 */
import { parseArgs } from 'node:util';
import { compileKnowledge } from '../../engine/compile/knowledge.ts';
import { readAssets } from '../../engine/compile/plugin.ts';
import { ablation } from '../evaluation/ablation.ts';
import { type LabelledPage, readCorpus, readReal } from '../evaluation/corpus.ts';
import { behindGate, bothWords, byEngine, everyTerm } from '../evaluation/predict.ts';
import { alarms, errors, kinds, table } from '../evaluation/print.ts';
import { byScan, readScan } from '../evaluation/scanned.ts';
import { run } from '../evaluation/score.ts';
import { numberFrom } from './arguments.ts';
import { fromCaller, inProject } from './root.ts';
import { runCommand } from './run-command.ts';

interface Split {
  name: string;
  pages: LabelledPage[];
  /** Those of the test split are not shown: it stays untouched while rules are worked on. */
  showErrors: boolean;
}

const splitsOf = (real: string | undefined): Split[] =>
  real === undefined
    ? [
        { name: 'train', pages: readCorpus(inProject('test', 'corpus', 'train')), showErrors: true },
        { name: 'test', pages: readCorpus(inProject('test', 'corpus', 'test')), showErrors: false },
      ]
    : [{ name: 'real', pages: readReal(fromCaller(real)), showErrors: true }];

function printScan(file: string, splits: readonly Split[]): void {
  const scanned = readScan(file);
  const pages = splits.flatMap(({ pages }) => pages).filter(({ id }) => scanned.has(id));
  if (pages.length === 0) throw new Error(`${file}: none of its pages is a labelled one`);
  const outcomes = run(pages, byScan(scanned));
  console.log(`${kinds(outcomes)}\n\n${table('scan', outcomes)}`);
}

function main(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      errors: { type: 'string' },
      real: { type: 'string' },
      without: { type: 'boolean' },
      scan: { type: 'string' },
    },
  });
  const most = numberFrom('errors', values.errors, 10);
  const splits = splitsOf(values.real);
  if (values.scan !== undefined) {
    printScan(fromCaller(values.scan), splits);
    return 0;
  }

  const { gate, tables, hosts } = compileKnowledge(readAssets(inProject('assets')));
  const engine = behindGate(gate, byEngine(tables, hosts));
  for (const { name, pages, showErrors } of splits) {
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
    if (showErrors) console.log(`\n${errors(outcomes, most)}`);
  }
  return 0;
}

await runCommand(main, 'npm run evaluate -- [--errors N] [--real FOLDER] [--without] [--scan OUT.jsonl]');
