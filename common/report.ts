/** What a page says of itself: its digest for the popup, and every detail for whoever examines it. */
import type { Evidence, Language, SectionId, SectionShare, TermKind } from '../engine/types.ts';
import type { Choice } from './choice.ts';

/** The most mentions that a report lists, unless all are asked for; the counts are of all of them. */
export const DIGEST_MENTIONS = 300;

/** The longest address that is told whole, UTF-16 units. */
export const LONGEST_ADDRESS = 4000;

/** `found`: there are mentions. `nothing`: read, and silent. The others: not read; `editing`: all of it is an editor. */
export const PAGE_STATES = ['found', 'nothing', 'off-site', 'off-everywhere', 'editing'] as const;

export interface DigestMention {
  /** Stays the mention's own as long as its block lives. */
  id: number;
  text: string;
  /** The page's own words around it: its sentence, or of a long one what is near, cut at word ends. */
  before: string;
  after: string;
  term: string;
  kind: TermKind;
  section: SectionId;
  language: Language;
}

export interface PageReport {
  url: string;
  title: string;
  language: Language;
  state: (typeof PAGE_STATES)[number];
  sections: SectionShare[];
  /** The section that most of what stands in the window belongs to; null where no mention does. */
  inView: SectionId | null;
  mentions: DigestMention[];
  /** What was chosen for this page alone, over what is stored. */
  here?: Choice[];
  /** How many there are in all. */
  count: number;
  /** The whole page has been read. */
  settled: boolean;
  timing: {
    /** Looking at the flat text, ms. */
    gate: number;
    /** Reading blocks, matching and judging, over all slices, ms. */
    scan: number;
    /** From the start of the second script to the first mark, ms. */
    firstMark: number | null;
  };
}

/** What the toolbar's button shows of a page. */
export type ButtonState = Pick<PageReport, 'state' | 'count'>;

/** A mention with its block and its evidence. Offsets are UTF-16 units in `blockText`. */
export interface FullMention {
  text: string;
  start: number;
  end: number;
  blockText: string;
  term: string;
  kind: TermKind;
  section: SectionId;
  language: Language;
  evidence: Evidence[];
}

/** What the popup is told of a tab. */
export type TabState =
  | { kind: 'page'; report: PageReport }
  /** The gate found nothing, so nothing else was loaded. */
  | { kind: 'silent' }
  /** The page is being read. */
  | { kind: 'reading' }
  /** Open since before the extension was installed or updated. */
  | { kind: 'not-started' }
  /** No web page: plain text, an image, a PDF file. */
  | { kind: 'other-document' }
  /** A page of the browser or of a store, where no extension may run; or a file on the reader's device. */
  | { kind: 'forbidden' }
  /** The reader has not given access to all sites, and this page is none that the extension may know of. */
  | { kind: 'withheld' };
