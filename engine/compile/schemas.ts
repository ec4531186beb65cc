/** The shapes of the files in assets/, with their limits of length. */
import * as v from 'valibot';
import { ENTITY_KINDS, FACT_STATUS, NEEDS, NO_PRIMARY, SECTIONS } from '../types.ts';

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.+-]*$/, 'is not an id (a-z, 0-9, - . +)'));

/** At most so many characters; a card never truncates. */
const upTo = (most: number) =>
  v.pipe(
    Text,
    v.check(
      (text) => [...text].length <= most,
      (issue) => `has ${[...(issue.input as string)].length} characters, at most ${most} fit`,
    ),
  );

const inLanguages = <E extends v.GenericSchema, Z extends v.GenericSchema>(english: E, chinese: Z) =>
  v.strictObject({ en: english, 'zh-Hant': chinese, 'zh-Hans': chinese });

const names = v.pipe(v.array(Text), v.minLength(1, 'has no name'));
/** A name, and the texts that make it another word when they stand next to it. */
const exceptions = v.optional(v.record(Text, v.array(Text)), {});

/** What entities and topics have in common. */
const term = {
  id,
  section: v.picklist(SECTIONS),
  needs: v.picklist(NEEDS),
  core: v.optional(v.boolean(), false),
  names: inLanguages(names, names),
  weak: v.optional(v.array(Text), []),
  never_before: exceptions,
  never_after: exceptions,
};

export const TopicFile = v.array(v.strictObject(term));

export const EntityFile = v.array(
  v.strictObject({
    ...term,
    kind: v.picklist(ENTITY_KINDS),
    what: inLanguages(upTo(150), upTo(60)),
    site: v.optional(v.pipe(Text, v.url('is not an address'))),
    related: v.pipe(v.array(id), v.minLength(1, 'names no related entity'), v.maxLength(5)),
  }),
);

const list = v.array(Text);
const words = v.strictObject({ en: list, zh: list });
const either = v.strictObject({ en: v.optional(list, []), zh: v.optional(list, []) });

export const SignalFile = v.strictObject({
  ai: v.strictObject({
    strong: words,
    products: words,
    weak: words,
    venues: either,
    paper: either,
    'stand-ins': either,
  }),
  'hong-kong': v.strictObject({
    strong: words,
    weak: words,
    wording: either,
    cantonese: list,
    'stand-ins': either,
    media: either,
    hosts: list,
  }),
  elsewhere: v.strictObject({ strong: words, mainland: words }),
  'not-ai': v.array(v.strictObject({ name: Text, en: list, zh: list })),
  'not-hong-kong': words,
  'other-readings': v.array(v.strictObject({ form: Text, en: list, zh: list })),
  gate: v.strictObject({ 'hong-kong': words, ai: words }),
  /** Forms and the longer words in which they do not count. */
  'longer-words': v.strictObject({ en: v.record(Text, list), zh: v.record(Text, list) }),
});
export type SignalFile = v.InferOutput<typeof SignalFile>;

const date = v.pipe(
  v.string('is not quoted text'),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date (2026, 2026-05 or 2026-05-31)'),
);

const Source = v.strictObject({
  publisher: Text,
  url: v.pipe(Text, v.url('is not an address')),
  primary: v.boolean(),
});

export const FactFile = v.array(
  v.pipe(
    v.strictObject({
      id,
      date,
      text: inLanguages(upTo(300), upTo(130)),
      sources: v.pipe(v.array(Source), v.minLength(1, 'has no source'), v.maxLength(2, 'has more than two sources')),
      no_primary: v.optional(v.picklist(NO_PRIMARY)),
      entities: v.optional(v.array(id), []),
      status: v.optional(v.picklist(FACT_STATUS)),
    }),
    v.forward(
      v.check(
        ({ sources, no_primary: why }) => sources.some(({ primary }) => primary) !== Boolean(why),
        'must have a primary source, or say in no_primary why there is none, and not both',
      ),
      ['sources'],
    ),
  ),
);

const frontMatter = (contextLength: number) =>
  v.strictObject({ title: upTo(90), context: upTo(contextLength), limits: v.pipe(v.array(Text), v.minLength(1)) });
export const EnglishFrontMatter = frontMatter(480);
export const ChineseFrontMatter = frontMatter(190);

const oneText = inLanguages(Text, Text);
export const EditionFile = v.strictObject({
  date: v.pipe(v.string(), v.isoDate()),
  name: oneText,
  scope: oneText,
  not_covered: inLanguages(v.array(Text), v.array(Text)),
});
