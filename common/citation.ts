/**
 * What a reader takes along: a passage of the article and where it is from. Pure: plain data in, text out.
 * A citation names the edition and its date and, for a fact, the fact's own sources. It never names an
 * author, for the article has none.
 */
import type { Entity, Fact, Language, Section, SectionText, Source, TermText } from '../engine/types.ts';
import { displayName } from './display-name.ts';
import { inMarkdown } from './markdown.ts';
import { type CitationWords, citationWords } from './words/citation.ts';
import { dateInWords, monthName, partsOf } from './words/dates.ts';
import { PRODUCT } from './words.ts';

export const CITATION_FORMATS = ['plain', 'markdown', 'apa', 'bibtex'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** A passage to cite. */
export interface Cited {
  /** Its anchor in the article. */
  id: string;
  title: string;
  text: string;
  sources: readonly Source[];
}

/** A section's context, as the card shows it. */
export function citedContext({ id, title, context }: SectionText, language: Language): Cited {
  return { id, title: title[language], text: context[language], sources: [] };
}

/** A section's whole body. */
export function citedSection({ id, title, body }: Section, language: Language): Cited {
  return { id, title: title[language], text: body[language].join('\n\n'), sources: [] };
}

/** A fact, under its section's title and the date that it speaks of. */
export function citedFact(fact: Fact, section: SectionText, language: Language): Cited {
  const title = citationWords[language].factOf(section.title[language], fact.date);
  return { id: `fact-${fact.id}`, title, text: fact.text[language], sources: fact.sources };
}

/** An entity: its name and what it is. */
export function citedEntity(entity: Pick<Entity | TermText, 'id' | 'names' | 'what'>, language: Language): Cited {
  const title = displayName(entity, language);
  return { id: `entity-${entity.id}`, title, text: entity.what?.[language] ?? title, sources: [] };
}

/** The passage with its citation; for a list of references (APA-like, BibTeX) the reference alone. */
export function citation(cited: Cited, edition: string, format: CitationFormat, language: Language): string {
  const words = citationWords[language];
  switch (format) {
    case 'plain':
      return `${cited.text}\n\n${[line(cited, edition, language, words), ...sourceLines(cited, words)].join('\n')}`;
    case 'markdown':
      return markdown(cited, edition, language, words);
    case 'apa':
      return apa(cited, edition, language, words);
    case 'bibtex':
      return bibtex(cited, edition, language, words);
  }
}

function line(cited: Cited, edition: string, language: Language, words: CitationWords): string {
  const { passage, work, kind, edition: of } = words;
  return words.line(passage(cited.title), work(PRODUCT[language]), kind, of(edition));
}

const sourceLines = ({ sources }: Cited, { source, colon }: CitationWords): string[] =>
  sources.map(({ publisher, url }) => `${source}${colon}${publisher}, ${url}`);

function markdown(cited: Cited, edition: string, language: Language, words: CitationWords): string {
  const { passage, kind, edition: of, source, colon } = words;
  const work = `*${PRODUCT[language]}*`;
  const quote = cited.text
    .split('\n')
    .map((each) => `> ${inMarkdown(each)}`.trimEnd())
    .join('\n');
  const sources = cited.sources.map(({ publisher, url }) => {
    return `${source}${colon}[${inMarkdown(publisher)}](<${url}>)`;
  });
  return `${quote}\n\n${[words.line(passage(inMarkdown(cited.title)), work, kind, of(edition)), ...sources].join('  \n')}`;
}

function apa(cited: Cited, edition: string, language: Language, words: CitationWords): string {
  const { kind, source, colon } = words;
  const reference = words.apa(cited.title, apaDate(edition, language), PRODUCT[language], capital(kind));
  const sources = cited.sources.map(({ publisher, url }) => `${source}${colon}${publisher}. ${url}`);
  return [reference, ...sources].join(' ');
}

/** “2026, November 22” in English. */
function apaDate(date: string, language: Language): string {
  const parts = partsOf(date);
  if (language !== 'en' || !parts) return dateInWords(date, language);
  const { year, month, day } = parts;
  if (!month) return String(year);
  return `${year}, ${[monthName(month), day].filter(Boolean).join(' ')}`;
}

function bibtex(cited: Cited, edition: string, language: Language, words: CitationWords): string {
  const parts = partsOf(edition);
  const sources = cited.sources.map(({ publisher, url }) => `${inTex(publisher)}, \\url{${urlInTex(url)}}`);
  const fields: [string, string][] = [
    ['title', `{${inTex(cited.title)}}`],
    ['howpublished', `${inTex(PRODUCT[language])} [${words.kind}]`],
    ['edition', dateInWords(edition, language)],
    ['year', String(parts?.year ?? '')],
    ['month', parts?.month ? monthName(parts.month).slice(0, 3).toLowerCase() : ''],
    ['note', sources.length > 0 ? `${words.source}${words.colon}${sources.join('; ')}` : ''],
    ['language', { en: 'english', 'zh-Hant': 'chinese-traditional', 'zh-Hans': 'chinese-simplified' }[language]],
  ];
  const written = fields
    .filter(([, value]) => value !== '')
    // A month is a macro of BibTeX's own and stands without braces.
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`);
  return `@misc{hkaic-${cited.id}-${edition},\n${written.join(',\n')}\n}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const urlInTex = (url: string): string => url.replace(/[%#&]/g, '\\$&').replace(/[{}]/g, encodeURIComponent);

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const inTex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);
