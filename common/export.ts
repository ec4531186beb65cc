/**
 * The page's mentions as a file: Markdown, CSV or JSON. Pure: rows in, text out. The rows hold a stranger's
 * words, so nothing in them may act as a formula, as markup or as an invisible character.
 */
import type { Language } from '../engine/types.ts';
import { inMarkdown } from './markdown.ts';
import type { PageReport } from './report.ts';
import { sentencesOf } from './sentences.ts';
import { type PopupWords, popupWords } from './words/popup.ts';

/** What an export says of one mention. */
export interface ExportRow {
  section: string;
  term: string;
  before: string;
  words: string;
  after: string;
  language: Language;
}

export interface ExportPage {
  title: string;
  url: string;
  /** The edition's day, as ISO; empty where it is not known. */
  edition: string;
  product: string;
  rows: ExportRow[];
}

/** The rows of a report, in the page's order, with the names that the reader's language has for them. */
export function exportRows(
  report: Pick<PageReport, 'mentions'>,
  nameOf: { section: (id: string) => string; term: (id: string) => string },
): ExportRow[] {
  return report.mentions.map((mention) => ({
    section: nameOf.section(mention.section),
    term: nameOf.term(mention.term),
    before: clean(mention.before),
    words: clean(mention.text),
    after: clean(mention.after),
    language: mention.language,
  }));
}

/** Control, bidi, invisible and tag characters and lone surrogates out; line ends become spaces. */
export function clean(text: string): string {
  return text
    .replace(/[\p{Cs}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '');
}

/** A CSV cell. A spreadsheet takes a cell that starts with one of = + - @ for a formula: it gets a quote first. */
export function csvCell(text: string): string {
  const defused = /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n']|^\s|\s$/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

/** Comma-separated, with the byte order mark by which spreadsheets know UTF-8. */
export function toCsv(page: ExportPage, language: Language): string {
  const { section, term, sentence, words, language: tongue } = popupWords[language].exportColumns;
  const head = [section, term, words, sentence, tongue, 'URL'];
  const lines = page.rows.map((row) => [
    row.section,
    row.term,
    row.words,
    row.before + row.words + row.after,
    row.language,
    page.url,
  ]);
  return `\ufeff${[head, ...lines].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** A list for each section: its sentences once each, as in the popup, the marked words in bold, then their terms. */
export function toMarkdown(page: ExportPage, language: Language): string {
  const words: PopupWords = popupWords[language];
  const sections = [...new Set(page.rows.map((row) => row.section))].map((section) => {
    const own = page.rows.filter((row) => row.section === section).map((row) => ({ ...row, text: row.words }));
    const items = sentencesOf(own).map(({ mentions, runs }) => {
      const sentence = runs.map(({ text, marked }) => (marked ? `**${inMarkdown(text)}**` : inMarkdown(text))).join('');
      const terms = [...new Set(mentions.map(({ term }) => inMarkdown(term)))];
      return `- ${sentence} (${terms.join(words.comma)})`;
    });
    return `## ${inMarkdown(section)}\n\n${items.join('\n')}`;
  });
  const source = `<${page.url.replace(/[<>\s]/g, encodeURIComponent)}>`;
  return `${[
    `# ${inMarkdown(words.exportTitle(clean(page.title)))}`,
    `${source}\n${[inMarkdown(page.product), page.edition].filter(Boolean).join(', ')}`,
    ...sections,
  ].join('\n\n')}\n`;
}

/** For programs. */
export function toJson(page: ExportPage): string {
  return `${JSON.stringify({ ...page, title: clean(page.title) }, null, 2)}\n`;
}

/** A file name that any system takes. */
export function fileName(page: Pick<ExportPage, 'url'>, ending: string): string {
  let host = '';
  try {
    host = new URL(page.url).hostname.replace(/[^a-z0-9.-]/gi, '');
  } catch {
    // An address that is none: the name does without.
  }
  return `hong-kong-ai${host && `-${host}`}.${ending}`;
}
