/** The vocabulary of the whole code. Plain data only; every other file speaks in these words. */

/** The reader's languages. */
export const LANGUAGES = ['en', 'zh-Hant', 'zh-Hans'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The article's sections, in the article's order. */
export const SECTIONS = [
  'introduction',
  'research-hubs',
  'government-support',
  'finance',
  'smart-city',
  'cross-border',
  'outlook',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** One text for each language. */
export type InLanguages<T = string> = Record<Language, T>;

/** What must stand near a term before it counts; what it does not need, it brings along itself. */
export const NEEDS = ['none', 'ai', 'hong-kong', 'hong-kong+ai'] as const;
export type Needs = (typeof NEEDS)[number];

export const ENTITY_KINDS = [
  'university',
  'research-centre',
  'government',
  'regulator',
  'scheme',
  'policy',
  'place',
  'infrastructure',
  'company',
  'model',
  'event',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** What the words of a match are: a named thing, a subject of the article, or Hong Kong's AI as such. */
export const TERM_KINDS = ['entity', 'topic', 'general'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** Term id of Hong Kong's AI as such. */
export const GENERAL_TERM = 'hong-kong-ai';

/** A unit of visible text: a paragraph, heading, list item or table cell. White space is collapsed as on screen. */
export interface Block {
  text: string;
  role: 'heading' | 'paragraph' | 'item' | 'cell';
  /** 1 to 6 for a heading, else 0. */
  level: number;
  /** Stands in navigation, a footer or another part that is not the page's own text. */
  aside: boolean;
}

/** What is known of a page before its text is read. */
export interface PageContext {
  title: string;
  description: string;
  /** Host name in lower case, without port; empty when there is none. */
  host: string;
  /** The page's own `lang`, as written; empty when it has none. */
  lang: string;
  /** The same as one of the reader's languages; null where it is none of them or none is given. */
  language: Language | null;
}

/** Why a mention counts: which words, standing where, speak for what. */
export interface Evidence {
  for: 'hong-kong' | 'ai' | 'subject';
  /** The words themselves, as the page has them. */
  text: string;
  where: 'name' | 'block' | 'heading' | 'title' | 'nearby' | 'page' | 'address';
}

/** A span of a block that a reader would want explained. Offsets are UTF-16 units in the block's text. */
export interface Mention {
  start: number;
  end: number;
  text: string;
  /** Id of an entity or topic; `hong-kong-ai` for Hong Kong's AI as such. */
  term: string;
  kind: TermKind;
  section: SectionId;
  language: Language;
  evidence: Evidence[];
}

/** Counts and weight of one section on one page; `score` is its share of the page's mentions, 0 to 1. */
export interface SectionShare {
  section: SectionId;
  count: number;
  score: number;
}

/* ------------------------------------------------------------------ knowledge, as compiled at build time */

export interface Entity {
  id: string;
  kind: EntityKind;
  section: SectionId;
  /** Every name, display name first. */
  names: InLanguages<string[]>;
  /** One plain sentence: what it is, since when, whose. */
  what: InLanguages;
  site?: string;
  related: string[];
}

export interface Topic {
  id: string;
  section: SectionId;
  names: InLanguages<string[]>;
}

export interface Source {
  publisher: string;
  url: string;
  /** Official, or the organisation's or index publisher's own. */
  primary: boolean;
}

/** Why a fact has no primary source: known from the press, said in public, or official but not to be read. */
export const NO_PRIMARY = ['press', 'spoken', 'unread'] as const;
export type NoPrimary = (typeof NO_PRIMARY)[number];

export const FACT_STATUS = ['plan', 'contested', 'superseded'] as const;
export type FactStatus = (typeof FACT_STATUS)[number];

export interface Fact {
  id: string;
  /** The day, month or year the fact speaks of: 2022-05-25, 2022-05 or 2022. */
  date: string;
  text: InLanguages;
  sources: Source[];
  entities: string[];
  status?: FactStatus;
  noPrimary?: NoPrimary;
}

export interface Section {
  id: SectionId;
  title: InLanguages;
  /** What the card shows: at most 480 characters in English, 190 in Chinese. */
  context: InLanguages;
  /** Paragraphs. */
  body: InLanguages<string[]>;
  limits: InLanguages<string[]>;
  facts: Fact[];
}

export interface Edition {
  /** ISO day. */
  date: string;
  name: InLanguages;
  scope: InLanguages;
  notCovered: InLanguages<string[]>;
}

/** What the card and the popup say of a section: its title and its context. */
export type SectionText = Pick<Section, 'id' | 'title' | 'context'>;

/** What the card says of a term: its names and, for an entity, what it is. */
export interface TermText {
  id: string;
  kind: TermKind;
  /** Display name in each language, then the equivalents worth showing. */
  names: InLanguages<string[]>;
  what?: InLanguages;
}
