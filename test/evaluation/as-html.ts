/**
 * node test/evaluation/as-html.ts OUT [--kind KIND] [--at-least N]
 * Writes corpus pages as HTML, so that the built extension can be run over them (`npm run scan -- OUT`):
 * OUT/KIND/LANGUAGE/PAGE.html. All pages of both splits; with --at-least every page of the test split, and
 * of the training split only what a kind lacks to N, a third of it in each language as far as there are
 * pages, spread evenly over their names.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { languageOfTag } from '../../common/reader-language.ts';
import { LANGUAGES } from '../../engine/types.ts';

const CORPUS = join(import.meta.dirname, '..', 'corpus');

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

/** Lines of `tag | label | text` -> markup. Labels and the brackets around spans stay behind. */
function markup(body: string): string {
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
  for (const line of body.split('\n')) {
    const [tag = '', , ...rest] = line.split('|').map((part) => part.trim());
    if (!/^[a-z]+[1-6]?$/.test(tag)) continue;
    turnTo(AROUND[tag] ?? '');
    if (open === 'table' && (tag === 'tr' || !inRow)) {
      lines.push(inRow ? '</tr><tr>' : '<tr>');
      inRow = true;
    }
    if (tag !== 'tr') lines.push(`<${tag}>${escaped(rest.join(' | ').replace(/[⟦⟧]/g, ''))}</${tag}>`);
  }
  turnTo('');
  return lines.join('\n');
}

function readPage(folder: string, file: string): CorpusPage {
  const source = readFileSync(join(folder, file), 'utf8');
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const { title = '', language = '', kind = 'other' } = parse(matter) as Record<string, string>;
  const head = `<meta charset="utf-8">\n<title>${escaped(String(title))}</title>`;
  const html = `<!doctype html>\n<html lang="${escaped(language)}">\n<head>\n${head}\n</head>\n<body>\n${markup(body)}\n</body>\n</html>\n`;
  return { name: file.replace(/\.txt$/, ''), kind, language: languageOfTag(language) ?? language, html };
}

const readSplit = (split: string): CorpusPage[] =>
  readdirSync(join(CORPUS, split))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readPage(join(CORPUS, split), file));

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

const { values, positionals } = parseArgs({
  options: { kind: { type: 'string' }, 'at-least': { type: 'string' } },
  allowPositionals: true,
});
const [out] = positionals;
if (out === undefined) throw new Error('node test/evaluation/as-html.ts OUT [--kind KIND] [--at-least N]');

const [test, train] = [readSplit('test'), readSplit('train')];
const least = values['at-least'];
const pages = least === undefined ? [...test, ...train] : filledUp(test, train, Number(least));
const wanted = pages.filter(({ kind }) => values.kind === undefined || kind === values.kind);
for (const { kind, language, name, html } of wanted) {
  const folder = join(resolve(out), kind, language);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.html`), html);
}
console.log(`${wanted.length} pages in ${out}`);
