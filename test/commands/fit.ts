/**
 * npm run fit -- [--real FOLDER]…
 * Fits the engine's weights on the training split, and on labelled real pages where they are at hand (they
 * are not part of the project), and writes engine/weights.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileKnowledge } from '../../engine/compile/knowledge.ts';
import { readAssets } from '../../engine/compile/plugin.ts';
import { readCorpus, readReal } from '../evaluation/corpus.ts';
import { examplesOf, fit } from '../evaluation/fit.ts';
import { ROOT } from './root.ts';

/** How many times a real block counts: our own corpus has more blocks on topic than pages have. */
const REAL = 4;

const { values } = parseArgs({ options: { real: { type: 'string', multiple: true, default: [] } } });
const { tables, hosts } = compileKnowledge(readAssets(join(ROOT, 'assets')));
const own = examplesOf(readCorpus(join(ROOT, 'test/corpus/train')), tables, hosts);
const real = values.real.flatMap((folder) => examplesOf(readReal(folder), tables, hosts));
const examples = [...own, ...Array.from({ length: REAL }, () => real).flat()];
const weights = fit(examples, { pull: 4, steps: 1500, balance: 1 });

const file = join(ROOT, 'engine/weights.ts');
const before = readFileSync(file, 'utf8');
const table = Object.entries(weights)
  .filter(([, weight]) => weight !== 0)
  .map(([name, weight]) => `  ${/^[a-zA-Z]+$/.test(name) ? name : `'${name}'`}: ${weight},`)
  .join('\n');
writeFileSync(file, before.replace(/(export const WEIGHTS: Weights = \{)[\s\S]*(\};\n)$/, `$1\n${table}\n$2`));
const positive = [...own, ...real].filter((example) => example.positive).length;
console.log(`${own.length} own and ${real.length} real blocks, ${positive} positive -> engine/weights.ts`);
