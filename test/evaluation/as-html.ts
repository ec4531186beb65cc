/**
 * Writes corpus pages as HTML, so that the built extension can be run over them (`npm run scan -- OUT`):
 * OUT/KIND/LANGUAGE/PAGE.html. All pages of both splits; with --at-least every page of the test split, and
 * of the training split only what a kind lacks to N, a third of it in each language as far as there are
 * pages, spread evenly over their names.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languageOfTag } from '../../common/reader-language.ts';
import { LANGUAGES } from '../../engine/types.ts';
import { numberFrom } from '../commands/arguments.ts';
import { fromCaller, inProject } from '../commands/root.ts';
import { runCommand } from '../commands/run-command.ts';
import { readFiles, type WrittenBlock, type WrittenPage } from './corpus-files.ts';

interface CorpusPage {
  name: string;
  kind: string;
  /** One of the reader's languages, or the page's own tag. */
  language: string;
  html: string;
}

/** The element that a run of such lines stands in. */
const AROUND: Record<string, string> = {
  li: 'ul',
  tr: 'table',
  td: 'table',
  th: 'table',
  dt: 'dl',
  dd: 'dl',
  figcaption: 'figure',
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Labels and the brackets around spans stay behind. */
function markup(blocks: readonly WrittenBlock[]): string {
  const lines: string[] = [];
  let open = '';
  let inRow = false;
  const turnTo = (around: string): void => {
    if (inRow && around !== 'table') {
      lines.push('</tr>');
      inRow = false;
    }
    if (around === open) return;
    if (open) lines.push(`</${open}>`);
    if (around) lines.push(`<${around}>`);
    open = around;
  };
  for (const { tag, text } of blocks) {
    turnTo(AROUND[tag] ?? '');
    if (open === 'table' && (tag === 'tr' || !inRow)) {
      lines.push(inRow ? '</tr><tr>' : '<tr>');
      inRow = true;
    }
    if (tag !== 'tr') lines.push(`<${tag}>${escaped(text.replace(/[⟦⟧]/g, ''))}</${tag}>`);
  }
  turnTo('');
  return lines.join('\n');
}

function asHtml({ name, front, blocks }: WrittenPage): CorpusPage {
  const { title = '', language = '', kind = 'other' } = front;
  const head = `<meta charset="utf-8">\n<title>${escaped(String(title))}</title>`;
  const html = `<!doctype html>\n<html lang="${escaped(language)}">\n<head>\n${head}\n</head>\n<body>\n${markup(blocks)}\n</body>\n</html>\n`;
  return { name, kind, language: languageOfTag(language) ?? language, html };
}

const readSplit = (split: string): CorpusPage[] => readFiles(inProject('test', 'corpus', split)).map(asHtml);

/** So many of a list, spread evenly over it. */
const spread = <T>(list: readonly T[], most: number): T[] =>
  list.filter((_, at) => Math.floor((at * most) / list.length) !== Math.floor(((at - 1) * most) / list.length));

/** The pages of `others` that bring `own` to so many, spread evenly. */
const missing = (own: readonly CorpusPage[], others: readonly CorpusPage[], least: number): CorpusPage[] =>
  spread(others, Math.min(others.length, Math.max(0, least - own.length)));

/** Every page of the test split; of the training split what a kind lacks to a third of `least` in each language, then to all. */
function filledUp(test: readonly CorpusPage[], train: readonly CorpusPage[], least: number): CorpusPage[] {
  return [...new Set([...test, ...train].map(({ kind }) => kind))].flatMap((wanted) => {
    const own = test.filter(({ kind }) => kind === wanted);
    const others = train.filter(({ kind }) => kind === wanted);
    for (const each of LANGUAGES) {
      const of = (pages: readonly CorpusPage[]): CorpusPage[] => pages.filter(({ language }) => language === each);
      own.push(...missing(of(own), of(others), Math.ceil(least / LANGUAGES.length)));
    }
    const rest = others.filter((page) => !own.includes(page));
    return [...own, ...missing(own, rest, least)];
  });
}

function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    options: { kind: { type: 'string' }, 'at-least': { type: 'string' } },
    allowPositionals: true,
  });
  const [out] = positionals;
  if (out === undefined) throw new Error('There is no folder to write to.');
  const least = numberFrom('at-least', values['at-least'], Number.POSITIVE_INFINITY);
  const pages = filledUp(readSplit('test'), readSplit('train'), least);
  const wanted = pages.filter(({ kind }) => values.kind === undefined || kind === values.kind);
  for (const { kind, language, name, html } of wanted) {
    const folder = join(fromCaller(out), kind, language);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.html`), html);
  }
  console.log(`${wanted.length} pages in ${out}`);
  return 0;
}

await runCommand(main, 'npm exec -- node test/evaluation/as-html.ts OUT [--kind KIND] [--at-least N]');
