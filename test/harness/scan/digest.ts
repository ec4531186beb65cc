/** What the scan prints of a page: the digest that its reader would see in the popup. */
import { sentencesOf } from '../../../common/sentences.ts';
import type { SectionId } from '../../../engine/types.ts';
import type { Scanned } from './record.ts';

/** Said where there is no digest. */
const STATES = {
  found: '',
  nothing: 'nothing of Hong Kong AI here',
  'off-site': 'off on this site',
  'off-everywhere': 'off everywhere',
  editing: 'being edited, so not read',
  failed: 'NOT SCANNED',
} as const;

/** @param titles the sections' titles, in the order of the article */
export function printed({ record, digest }: Scanned, titles: ReadonlyMap<SectionId, string>): string {
  const lines = [record.page];
  if (record.title) lines.push(`  ${record.title.replace(/\s+/g, ' ').trim()}`);
  if (record.state !== 'found' || !digest) {
    lines.push(`  ${STATES[record.state]}${record.error ? `: ${record.error}` : ''}`);
    return lines.join('\n');
  }
  lines.push(`  ${digest.count} ${digest.count === 1 ? 'mention' : 'mentions'}, ${digest.language}`);
  const [lead] = digest.sections;
  for (const { section, count } of digest.sections) {
    lines.push(`  ${section === lead?.section ? '*' : ' '} ${titles.get(section) ?? section} (${count})`);
    for (const { runs } of sentencesOf(digest.mentions.filter((each) => each.section === section))) {
      lines.push(`      ${runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}`);
    }
  }
  return lines.join('\n');
}
