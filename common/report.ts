/** What a page says of itself: its digest for the popup, and every detail for whoever examines it. */
import * as v from 'valibot';
import { LANGUAGES, SECTIONS } from '../engine/types.ts';

const Text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Milliseconds = v.pipe(v.number(), v.minValue(0));

export const SectionName = v.picklist(SECTIONS);
export const LanguageName = v.picklist(LANGUAGES);
export const TermId = v.pipe(v.string(), v.regex(/^[a-z0-9.+-]{1,80}$/));

const EvidenceItem = v.object({
  for: v.picklist(['hong-kong', 'ai', 'subject']),
  text: Text(200),
  where: v.picklist(['name', 'block', 'heading', 'title', 'nearby', 'page', 'address']),
});

/** The most mentions that a digest lists; the counts are of all of them. */
export const DIGEST_MENTIONS = 300;

const DigestMention = v.object({
  /** Stays the mention's own as long as its block lives. */
  id: Count,
  text: Text(400),
  /** The page's own words around it, cut at word ends. */
  before: Text(400),
  after: Text(400),
  term: TermId,
  kind: v.picklist(['entity', 'topic', 'general']),
  section: SectionName,
  language: LanguageName,
});
export type DigestMention = v.InferOutput<typeof DigestMention>;

export const PageReport = v.object({
  url: Text(4000),
  title: Text(1000),
  language: LanguageName,
  /** `found`: there are mentions. `nothing`: read, and silent. The others: not read. */
  state: v.picklist(['found', 'nothing', 'off-site', 'off-everywhere']),
  sections: v.array(
    v.object({ section: SectionName, count: Count, score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
  ),
  /** The section of the part in view, if it has one. */
  inView: v.nullable(SectionName),
  mentions: v.pipe(v.array(DigestMention), v.maxLength(DIGEST_MENTIONS)),
  /** How many there are in all. */
  count: Count,
  /** The whole page has been read. */
  settled: v.boolean(),
  timing: v.object({
    /** Looking at the flat text. */
    gate: Milliseconds,
    /** Reading blocks, matching and judging, over all slices. */
    scan: Milliseconds,
    /** From the start of the second script to the first mark. */
    firstMark: v.nullable(Milliseconds),
  }),
});
export type PageReport = v.InferOutput<typeof PageReport>;

/** A mention with its block and its evidence. Offsets are UTF-16 units in `blockText`. */
const FullMention = v.object({
  text: v.string(),
  start: Count,
  end: Count,
  blockText: v.string(),
  term: TermId,
  kind: v.picklist(['entity', 'topic', 'general']),
  section: SectionName,
  language: LanguageName,
  evidence: v.array(EvidenceItem),
});
export type FullMention = v.InferOutput<typeof FullMention>;

/** What the popup is told of a tab. */
export type TabState =
  | { kind: 'page'; report: PageReport }
  /** The gate found nothing, so nothing else was loaded. */
  | { kind: 'silent' }
  /** The page is being read. */
  | { kind: 'reading' }
  /** Open since before the extension was installed or updated. */
  | { kind: 'not-started' }
  /** A page of the browser or of a store, where no extension may run. */
  | { kind: 'forbidden' }
  /** The reader has not given access to this site. */
  | { kind: 'withheld'; origin: string };
