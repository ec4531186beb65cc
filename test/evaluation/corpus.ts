/** Labelled pages: our own corpus (test/corpus, format in docs/corpus.md) and real ones rebuilt elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOfTag } from '../../common/reader-language.ts';
import { scriptTableFor } from '../../engine/compile/script.ts';
import { createLanguageOf } from '../../engine/language.ts';
import { type Block, type Language, SECTIONS, type SectionId } from '../../engine/types.ts';
import { readFiles, type WrittenPage } from './corpus-files.ts';

/** What a reader says of a block. Borderline blocks are not scored. */
export interface Label {
  verdict: 'positive' | 'negative' | 'borderline';
  /** The right section first, then others that are acceptable. */
  sections: SectionId[];
  /** Spans a reader would want explained, UTF-16 offsets in the block's text. */
  spans: [start: number, end: number][];
}

export interface LabelledBlock extends Block {
  label: Label;
  language: Language;
}

export interface LabelledPage {
  id: string;
  title: string;
  host: string;
  /** The page's own language tag. */
  lang: string;
  genre: string;
  kind: string;
  blocks: LabelledBlock[];
}

/** By the characters of these scripts' most frequent words; any text has some. */
const languageOf = createLanguageOf(
  scriptTableFor([
    '們這國為發會對動產業術學體將實應與個關開機經務單進說時點長問間現設計資據網絡規則級總類劃觀際維環紹積極構辦匯銀貸險證監顧創團隊優勢東車書門頭買賣見語讓認識該請誰謝邊達過還遠運連選',
  ]),
);

const ROLES: Record<string, Block['role']> = { li: 'item', dt: 'item', dd: 'item', td: 'cell', th: 'cell' };

/** A block from the name of its element. */
export function blockOf(tag: string, text: string): Block {
  const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
  return { text, role: level > 0 ? 'heading' : (ROLES[tag] ?? 'paragraph'), level, aside: false };
}

/** The text without its brackets, and where they stood. */
function withoutBrackets(marked: string): { text: string; spans: Label['spans'] } {
  const spans: Label['spans'] = [];
  let text = '';
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const inside = part.startsWith('⟦') ? part.slice(1, -1) : null;
    if (inside !== null) spans.push([text.length, text.length + inside.length]);
    text += inside ?? part;
  }
  return { text, spans };
}

function labelOf(written: string, spans: Label['spans'], where: string): Label {
  if (written === '-') return { verdict: 'negative', sections: [], spans: [] };
  if (written === '?') return { verdict: 'borderline', sections: [], spans: [] };
  const sections = written.split(',').map((name) => name.trim() as SectionId);
  const unknown = sections.find((section) => !SECTIONS.includes(section));
  if (unknown) throw new Error(`${where}: ${unknown} is not a section`);
  return { verdict: 'positive', sections, spans };
}

function labelledPage({ name, front, blocks }: WrittenPage): LabelledPage {
  const { title = '', url = '', language: lang = '', genre = '', kind = '' } = front;
  const otherwise = languageOfTag(lang);
  const labelled = blocks.flatMap(({ tag, label, text: marked, line }): LabelledBlock[] => {
    const { text, spans } = withoutBrackets(marked);
    if (tag === 'tr' || text === '') return [];
    const language = languageOf(text, otherwise);
    return [{ ...blockOf(tag, text), label: labelOf(label, spans, `${name}.txt:${line}`), language }];
  });
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return { id: name, title: String(title), host, lang, genre, kind, blocks: labelled };
}

/** The pages of one split of our corpus. */
export const readCorpus = (folder: string): LabelledPage[] => readFiles(folder).map(labelledPage);

/**
 * A file of JSON, a line each.
 * @param expected said where there is no such file
 */
export function readLines<Row = Record<string, unknown>>(file: string, expected: string): Row[] {
  if (!existsSync(file)) throw new Error(`${file}: no such file; ${expected}`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

const REAL = '--real is a folder with blocks.jsonl and labels.jsonl';

interface RealLabel {
  positive: boolean | 'borderline';
  section?: SectionId;
  alsoOk?: SectionId[];
  terms?: [number, number][];
}

/**
 * Real pages: a folder with `blocks.jsonl` ({page, kind, lang, title, tag, hash, text}, a line a block) and
 * `labels.jsonl` ({page, hash, positive, section, alsoOk, terms}). A block without a label is negative.
 */
export function readReal(folder: string): LabelledPage[] {
  const labels = new Map(
    readLines(join(folder, 'labels.jsonl'), REAL).map((label) => [`${label['page']} ${label['hash']}`, label]),
  );
  const pages = new Map<string, LabelledPage>();
  const seen = new Set<string>();
  for (const row of readLines(join(folder, 'blocks.jsonl'), REAL)) {
    const id = String(row['page']);
    const lang = String(row['lang'] ?? '');
    const page = pages.get(id) ?? {
      id,
      title: String(row['title']),
      host: '',
      lang,
      genre: 'real',
      kind: String(row['kind']),
      blocks: [],
    };
    pages.set(id, page);
    const key = `${id} ${row['hash']}`;
    const label = labels.get(key) as unknown as RealLabel | undefined;
    const repeated = seen.has(key);
    seen.add(key);
    const text = String(row['text']);
    const positive = label?.positive === true;
    page.blocks.push({
      ...blockOf(String(row['tag']), text),
      language: languageOf(text, languageOfTag(lang)),
      label: {
        // A block that stands twice on a page is scored once.
        verdict: repeated || label?.positive === 'borderline' ? 'borderline' : positive ? 'positive' : 'negative',
        sections: positive && label.section ? [label.section, ...(label.alsoOk ?? [])] : [],
        spans: positive ? (label.terms ?? []) : [],
      },
    });
  }
  return [...pages.values()];
}
