/** The shapes of what a page says of itself: bounded, since a page may be anybody's. */
import * as v from 'valibot';
import { LANGUAGES, SECTIONS } from '../engine/types.ts';
import { DIGEST_MENTIONS } from './report.ts';

const Text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Milliseconds = v.pipe(v.number(), v.minValue(0));

export const SectionName = v.picklist(SECTIONS);
export const LanguageName = v.picklist(LANGUAGES);
export const TermId = v.pipe(v.string(), v.regex(/^[a-z0-9.+-]{1,80}$/));

const DigestMention = v.object({
  id: Count,
  text: Text(400),
  before: Text(400),
  after: Text(400),
  term: TermId,
  kind: v.picklist(['entity', 'topic', 'general']),
  section: SectionName,
  language: LanguageName,
});

export const PageReport = v.object({
  url: Text(4000),
  title: Text(1000),
  language: LanguageName,
  state: v.picklist(['found', 'nothing', 'off-site', 'off-everywhere', 'editing']),
  sections: v.array(
    v.object({ section: SectionName, count: Count, score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
  ),
  inView: v.nullable(SectionName),
  mentions: v.pipe(v.array(DigestMention), v.maxLength(DIGEST_MENTIONS)),
  count: Count,
  settled: v.boolean(),
  timing: v.object({ gate: Milliseconds, scan: Milliseconds, firstMark: v.nullable(Milliseconds) }),
});
