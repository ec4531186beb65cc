/**
 * `npm run fit`: fits the engine's weights on the training split and on labelled real pages, and writes
 * engine/feature-weights.ts, engine/word-weights.ts and engine/section-words.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileKnowledge } from '../../engine/compile/knowledge.ts';
import { readAssets } from '../../engine/compile/plugin.ts';
import { isWordFeature, packWords } from '../../engine/general-words.ts';
import { packWeighted } from '../../engine/weighted-words.ts';
import { frequentWords, tellingWords, withWords } from '../evaluation/choose-words.ts';
import { readCorpus, readReal } from '../evaluation/corpus.ts';
import { examplesOf, fit } from '../evaluation/fit.ts';
import { fitSectionWords, sectionExamplesOf } from '../evaluation/fit-sections.ts';
import { fromCaller, inProject } from './root.ts';
import { runCommand } from './run-command.ts';

/** How many times a real block counts: our own corpus has more blocks on topic than pages have. */
const REAL = 4;
/** General words get a weight where they stand on so many pages, and so many of them: more told nothing more. */
const PAGES = 25;
const WORDS = 300;

const UNSAID =
  'The shipped weights were fitted on labelled real pages too, which are not part of the project. Give them with ' +
  '--real FOLDER, or --own-only to fit on the corpus alone (for experiments; do not commit the result).';

/** Writes what stands after these words in one of the engine's files, up to its end. */
function write(name: string, after: string, text: string): void {
  const file = inProject('engine', name);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `${before.slice(0, before.indexOf(after) + after.length)}${text}`);
}

const inLines = (text: string): string => text.replace(/(.{1,100}-?\d+)(?: |$)/g, '    $1\n').trimEnd();
/** Lists of words by their keys, as source. */
const listsOf = (lists: [key: string, packed: string][]): string =>
  lists.map(([key, packed]) => `  '${key}': `.concat('`\n', inLines(packed), '`,\n')).join('');

function main(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: { real: { type: 'string', multiple: true, default: [] }, 'own-only': { type: 'boolean', default: false } },
  });
  if (values['own-only'] === values.real.length > 0) throw new Error(UNSAID);
  const realPages = values.real.map((folder) => readReal(fromCaller(folder)));
  const ownPages = readCorpus(inProject('test', 'corpus', 'train'));
  const { tables, hosts } = compileKnowledge(readAssets(inProject('assets')));
  const own = examplesOf(ownPages, tables, hosts);
  const real = realPages.flatMap((pages) => examplesOf(pages, tables, hosts));
  const examples = [...own, ...Array.from({ length: REAL }, () => real).flat()];

  const options = { pull: 4, balance: 1 };
  const common = withWords(examples, frequentWords(examples, PAGES));
  const telling = tellingWords(fit(common, { ...options, steps: 300 }), common, WORDS);
  const weights = fit(withWords(common, telling), { ...options, steps: 1500 });
  const known = Object.entries(weights).filter(([, weight]) => weight !== 0);

  const features = known.filter(([name]) => !isWordFeature(name));
  const words = packWords(Object.fromEntries(known.filter(([name]) => isWordFeature(name))));
  const table = features.map(([name, weight]) => `  ${/^[a-zA-Z]+$/.test(name) ? name : `'${name}'`}: ${weight},\n`);
  write('feature-weights.ts', 'export const FEATURES = {', `\n${table.join('')}};\n`);
  write('word-weights.ts', 'export const WORDS = {', `\n${listsOf(Object.entries(words))}};\n`);

  const onTopic = [ownPages, ...realPages].flatMap((pages) => sectionExamplesOf(pages, tables, hosts));
  const saying = Object.entries(fitSectionWords(onTopic, { pages: PAGES, count: WORDS }));
  const sections = saying.map(([section, said]): [string, string] => [section, packWeighted(said)]);
  write('section-words.ts', 'export const SECTION_WORDS: Record<SectionId, string> = {', `\n${listsOf(sections)}};\n`);

  const positive = [...own, ...real].filter((example) => example.positive).length;
  console.log(
    `${own.length} own and ${real.length} real blocks, ${positive} positive: ${features.length} features, ${telling.size} words`,
  );
  return 0;
}

await runCommand(main, 'npm run fit -- --real FOLDER [--real FOLDER]… | --own-only');
