/** What the built extension marked in a browser (`npm run scan -- … --json OUT.jsonl`), on labelled pages of the same names. */
import { basename } from 'node:path';
import type { FullMention } from '../../common/report.ts';
import type { PageRecord } from '../harness/scan/record.ts';
import { readLines } from './corpus.ts';
import type { Marked, Predict } from './predict.ts';

/** The mentions of each page that was scanned, by the name of its file without `.html`. */
export function readScan(file: string): Map<string, readonly FullMention[]> {
  const records = readLines<PageRecord>(file, '--scan is what `npm run scan -- … --json` wrote');
  return new Map(records.map(({ page, mentions }) => [basename(page, '.html'), mentions]));
}

/** Where one text starts in another, which may also be a part of it; null where neither holds the other. */
function offsetIn(text: string, other: string): number | null {
  const at = text.indexOf(other);
  if (at >= 0) return at;
  const before = other.indexOf(text);
  return before >= 0 ? -before : null;
}

/** A labelled block's marks are those of the block that has its text; where a browser parts blocks otherwise, of one that holds it. */
export const byScan =
  (scanned: ReadonlyMap<string, readonly FullMention[]>): Predict =>
  ({ id, blocks }) => {
    const texts = new Set(blocks.map(({ text }) => text));
    return blocks.map(({ text }) =>
      (scanned.get(id) ?? []).flatMap(({ blockText, start, end, section, evidence }): Marked[] => {
        const at = texts.has(blockText) && blockText !== text ? null : offsetIn(text, blockText);
        const isHere = at !== null && at + end > 0 && at + start < text.length;
        return isHere ? [{ start: at + start, end: at + end, section, evidence }] : [];
      }),
    );
  };
