/** Markdown and YAML of assets/article -> the article's sections. Pure: texts in, sections and problems out. */
import { marked } from 'marked';
import {
  type Edition,
  type InLanguages,
  LANGUAGES,
  type Language,
  SECTIONS,
  type Section,
  type SectionId,
} from '../types.ts';
import { type Files, requiredText } from './files.ts';
import type { Problem } from './problems.ts';
import { ChineseFrontMatter, EditionFile, EnglishFrontMatter, FactFile } from './schemas.ts';
import { readRequired, readYaml } from './yaml-file.ts';

interface SectionFile {
  title: string;
  context: string;
  limits: string[];
  body: string[];
}

/** A section's file: YAML between two lines of ---, then its body. */
export const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

function readSection(file: string, source: string, language: Language, problems: Problem[]): SectionFile | null {
  const parts = FRONT_MATTER.exec(source);
  if (!parts) {
    problems.push({ file, line: 1, reason: 'has no front matter between two lines of ---' });
    return null;
  }
  const [, matter = '', markdown = ''] = parts;
  const schema = language === 'en' ? EnglishFrontMatter : ChineseFrontMatter;
  const front = readYaml(file, matter, schema, problems, 2);
  const body = readBody(file, markdown, matter.split('\n').length + 3, problems);
  return front && body ? { ...front.value, body } : null;
}

/** Paragraphs only: the card, the popup and the article page set them each in its own way. */
function readBody(file: string, markdown: string, firstLine: number, problems: Problem[]): string[] | null {
  const paragraphs: string[] = [];
  let line = firstLine;
  let sound = true;
  for (const token of marked.lexer(markdown)) {
    if (token.type === 'paragraph') paragraphs.push(token.raw.trim().replace(/\s*\n\s*/g, ' '));
    else if (token.type !== 'space') {
      problems.push({ file, line, reason: `the body has a ${token.type}; it is made of paragraphs` });
      sound = false;
    }
    line += token.raw.split('\n').length - 1;
  }
  if (sound && (paragraphs.length < 2 || paragraphs.length > 4)) {
    problems.push({
      file,
      line: firstLine,
      reason: `the body has ${paragraphs.length} paragraphs; it needs two to four`,
    });
    return null;
  }
  return sound ? paragraphs : null;
}

const across = <T>(editions: InLanguages<SectionFile>, pick: (edition: SectionFile) => T): InLanguages<T> => ({
  en: pick(editions.en),
  'zh-Hant': pick(editions['zh-Hant']),
  'zh-Hans': pick(editions['zh-Hans']),
});

function compileSection(id: SectionId, files: Files, problems: Problem[]): Section | null {
  const editions: Partial<InLanguages<SectionFile>> = {};
  for (const language of LANGUAGES) {
    const file = `article/${id}.${language}.md`;
    const source = requiredText(files, file, problems);
    const read = source === null ? null : readSection(file, source, language, problems);
    if (read) editions[language] = read;
  }
  const factFile = `article/facts/${id}.yaml`;
  const facts = readRequired(files, factFile, FactFile, problems);
  if (!facts || LANGUAGES.some((language) => !editions[language])) return null;
  const whole = editions as InLanguages<SectionFile>;
  return {
    id,
    title: across(whole, (edition) => edition.title),
    context: across(whole, (edition) => edition.context),
    body: across(whole, (edition) => edition.body),
    limits: across(whole, (edition) => edition.limits),
    facts: facts.value.map(({ status, no_primary: noPrimary, ...fact }) => ({
      ...fact,
      ...(status && { status }),
      ...(noPrimary && { noPrimary }),
    })),
  };
}

/** The seven sections in their order; what is missing or malformed goes to `problems`. */
export function compileArticle(files: Files, problems: Problem[]): Section[] {
  return SECTIONS.map((id) => compileSection(id, files, problems)).filter((section) => section !== null);
}

/** The edition's date, name and scope. */
export function compileEdition(files: Files, problems: Problem[]): Edition | null {
  const read = readRequired(files, 'article/edition.yaml', EditionFile, problems);
  if (!read) return null;
  const { not_covered: notCovered, ...edition } = read.value;
  return { ...edition, notCovered };
}
