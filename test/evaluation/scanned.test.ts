import { describe, expect, test } from 'vitest';
import type { FullMention } from '../../common/report.ts';
import { blockOf, type LabelledPage } from './corpus.ts';
import { byScan } from './scanned.ts';

const page = (...texts: string[]): LabelledPage => ({
  id: 'page',
  title: '',
  host: '',
  lang: 'en',
  genre: '',
  kind: 'on-topic',
  blocks: texts.map((text) => ({
    ...blockOf('p', text),
    language: 'en',
    label: { verdict: 'negative', sections: [], spans: [] },
  })),
});

/** A mention of these words in a block as a browser read it. */
function mention(blockText: string, text: string): FullMention {
  const start = blockText.indexOf(text);
  const end = start + text.length;
  return { text, start, end, blockText, term: 'x', kind: 'entity', section: 'finance', language: 'en', evidence: [] };
}

/** The marked words of each block. */
const marked = (labelled: LabelledPage, ...mentions: FullMention[]): string[][] =>
  byScan(new Map([['page', mentions]]))(labelled).map((marks, at) =>
    marks.map(({ start, end }) => (labelled.blocks[at]?.text ?? '').slice(Math.max(0, start), end)),
  );

describe('what a scan marked', () => {
  test('belongs to the block with its text, and to no other that holds it', () => {
    const labelled = page('HKMA', 'HKMA and InnoHK');
    expect(marked(labelled, mention('HKMA', 'HKMA'))).toEqual([['HKMA'], []]);
  });

  test('belongs to its part where the browser read two blocks as one', () => {
    const labelled = page('HKMA today', 'InnoHK tomorrow');
    const together = 'HKMA today InnoHK tomorrow';
    expect(marked(labelled, mention(together, 'InnoHK'))).toEqual([[], ['InnoHK']]);
  });

  test('belongs to the whole where the browser parted a block', () => {
    expect(marked(page('HKMA today: InnoHK tomorrow'), mention('InnoHK tomorrow', 'InnoHK'))).toEqual([['InnoHK']]);
  });

  test('is nothing on a page that was not scanned', () => {
    expect(byScan(new Map())(page('HKMA'))).toEqual([[]]);
  });
});
