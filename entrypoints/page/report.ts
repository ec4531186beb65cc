/** What the page has, as the popup and whoever examines it are told. */
import { DIGEST_MENTIONS, type DigestMention, type FullMention, type PageReport } from '../../common/report.ts';
import { summarise } from '../../engine/summarise.ts';
import type { Language, PageContext, SectionId } from '../../engine/types.ts';
import type { IndexedBlock, PageIndex, PageMention } from './page-index.ts';

/** How much of the page's words around a mention the popup shows, UTF-16 units on each side. */
const AROUND = 90;

/** Cuts at a word's end; Chinese may be cut anywhere. Never between the halves of a surrogate pair. */
function before(text: string, start: number): string {
  if (start <= AROUND) return text.slice(0, start);
  const cut = text.slice(start - AROUND, start);
  return `…${cut.replace(/^(?:[\udc00-\udfff]|[A-Za-z0-9]+\s)/, '')}`;
}

function after(text: string, end: number): string {
  if (text.length - end <= AROUND) return text.slice(end);
  const cut = text.slice(end, end + AROUND);
  return `${cut.replace(/(?:[\ud800-\udbff]|\s[A-Za-z0-9]+)$/, '')}…`;
}

function digest(mention: PageMention): DigestMention {
  const { id, text, term, kind, section, language, start, end } = mention;
  const block = mention.block.source.text;
  return {
    id,
    text: text.slice(0, 400),
    before: before(block, start),
    after: after(block, end),
    term,
    kind,
    section,
    language,
  };
}

/** The section that most mentions in these blocks belong to. */
function sectionInView(blocks: Iterable<IndexedBlock>): SectionId | null {
  const mentions = [...blocks].flatMap((block) => block.mentions);
  return summarise(mentions)[0]?.section ?? null;
}

interface Standing {
  languageOf: (text: string) => Language;
  context: PageContext;
  url: string;
  state: PageReport['state'];
  settled: boolean;
  inView: Iterable<IndexedBlock>;
  timing: PageReport['timing'];
}

export function report(index: PageIndex, standing: Standing): PageReport {
  const mentions = [...index.mentions()];
  const { context, url, state, settled, timing } = standing;
  return {
    url: url.slice(0, 4000),
    title: context.title.slice(0, 1000),
    language: context.language ?? standing.languageOf(context.title || (mentions[0]?.block.source.text ?? '')),
    state: state === 'found' && mentions.length === 0 ? 'nothing' : state,
    sections: summarise(mentions),
    inView: sectionInView(standing.inView),
    mentions: mentions.slice(0, DIGEST_MENTIONS).map(digest),
    count: mentions.length,
    settled,
    timing,
  };
}

/** Every mention with its block and its evidence. */
export function fullMentions(index: PageIndex): FullMention[] {
  return [...index.mentions()].map(({ text, start, end, block, term, kind, section, language, evidence }) => ({
    text,
    start,
    end,
    blockText: block.source.text,
    term,
    kind,
    section,
    language,
    evidence,
  }));
}
