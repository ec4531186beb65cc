/** What the page has, as the popup and whoever examines it are told. */
import {
  DIGEST_MENTIONS,
  type DigestMention,
  type FullMention,
  LONGEST_ADDRESS,
  type PageReport,
} from '../../common/report.ts';
import { summarise } from '../../engine/summarise.ts';
import type { Language, PageContext } from '../../engine/types.ts';
import type { PageIndex, PageMention } from './page-index.ts';
import { sentenceAround } from './sentence.ts';

/** How much of the page's words around a mention the popup shows of a long sentence, UTF-16 units on each side. */
const AROUND = 90;
/** A sentence up to this length is shown whole, so that all mentions in it make one entry, UTF-16 units. */
const WHOLE = 270;
/** The longest mention that is told whole, UTF-16 units: a form is far shorter, unless a page puts invisible ones in. */
const LONGEST_MENTION = 400;

/** Cuts at a word's end; Chinese may be cut anywhere. Never between the halves of a surrogate pair. */
function shortened(before: string, after: string): { before: string; after: string } {
  const head = before.slice(-AROUND).replace(/^(?:[\udc00-\udfff]|[A-Za-z0-9]+\s)/, '');
  const tail = after.slice(0, AROUND).replace(/(?:[\ud800-\udbff]|\s[A-Za-z0-9]+)$/, '');
  return {
    before: before.length > AROUND ? `…${head}` : before,
    after: after.length > AROUND ? `${tail}…` : after,
  };
}

function wordsAround(text: string, start: number, end: number): { before: string; after: string } {
  const { from, to } = sentenceAround(text, start, end);
  const before = text.slice(from, start);
  const after = text.slice(end, to).trimEnd();
  return to - from <= WHOLE ? { before, after } : shortened(before, after);
}

function digest(mention: PageMention): DigestMention {
  const { id, text, term, kind, section, language, start, end } = mention;
  const around = wordsAround(mention.block.source.text, start, end);
  return { id, text: text.slice(0, LONGEST_MENTION), ...around, term, kind, section, language };
}

/** What the session knows of the page that it reads. */
interface Read {
  languageOf: (text: string) => Language;
  context: PageContext;
  settled: boolean;
  /** All mentions are asked for. */
  all: boolean;
  /** The mentions that stand in the window. */
  inView: Iterable<PageMention>;
  timing: PageReport['timing'];
}

export function report(index: PageIndex, read: Read): PageReport {
  const mentions = [...index.mentions()];
  const { context, settled, timing } = read;
  return {
    url: location.href.slice(0, LONGEST_ADDRESS),
    title: context.title,
    language: context.language ?? read.languageOf(context.title || (mentions[0]?.block.source.text ?? '')),
    state: mentions.length > 0 ? 'found' : 'nothing',
    sections: summarise(mentions),
    inView: summarise(read.inView)[0]?.section ?? null,
    mentions: mentions.slice(0, read.all ? undefined : DIGEST_MENTIONS).map(digest),
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
