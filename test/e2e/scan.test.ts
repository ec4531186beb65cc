/** The scan: many pages in one browser, past whatever is broken on the way. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { currentBuild } from '../commands/builds.ts';
import { printed } from '../harness/scan/digest.ts';
import type { PageRecord } from '../harness/scan/record.ts';
import { scan } from '../harness/scan/scan.ts';
import { targetsOf } from '../harness/scan/targets.ts';
import { BROWSERS } from './stage.ts';

const SENTENCE = 'InnoHK pays for artificial intelligence research in Hong Kong.';
const page = (body: string, title = 'AI in Hong Kong'): string =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title>${body}`;

/** 香港人工智能 in the encoding that many older pages of Hong Kong have. */
const BIG5 = Buffer.concat([
  Buffer.from('<!doctype html><meta charset="big5"><title>x</title><p>'),
  Buffer.from([0xad, 0xbb, 0xb4, 0xe4, 0xa4, 0x48, 0xa4, 0x75, 0xb4, 0xbc, 0xaf, 0xe0]),
]);

const FILES: Record<string, string | Buffer> = {
  'a-found.html': page(`<p>${SENTENCE}</p>`),
  'b-hangs.html': page(`<p>${SENTENCE}</p><script>for (;;);</script>`),
  'c-asks.html': page(`<script>alert('Who?'); confirm('Sure?')</script><p>${SENTENCE}</p>`),
  'd-leaves.html': page(`<p>${SENTENCE}</p><script>location.href = '/nowhere'</script>`),
  'e-silent.htm': page('<p>Bread needs time.</p>', 'Bread'),
  'f big5 #1?.html': BIG5,
  'g-later.html': page(
    `<p id="text"></p><script>onload = () => { text.textContent = '${SENTENCE}' }</script>`,
    'Later',
  ),
  'h-image.html': page(
    `<img src="below/missing.png"><link rel="stylesheet" href="http://unreachable.example/a.css"><p>${SENTENCE}</p>`,
  ),
  'below/i.xhtml': `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${SENTENCE}</p></body></html>`,
  'j-unsaid.html': '<title>x</title><p>香港人工智能',
  'notes.txt': SENTENCE,
};

describe.each(BROWSERS)('a scan of a folder, in %s', (browser) => {
  let folder: string;
  const records: PageRecord[] = [];
  const prints: string[] = [];
  const warnings: string[] = [];
  const by = (name: string): PageRecord | undefined => records.find((record) => record.page.endsWith(name));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'scan-'));
    mkdirSync(join(folder, 'below'));
    for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
    const extension = await currentBuild(browser, 'e2e');
    const targets = targetsOf([folder], (path) => path);
    const warn = (message: string): void => void warnings.push(message);
    await scan(targets, { browser, extension, patience: 4000, lanes: 3, warn }, (scanned, titles) => {
      records.push(scanned.record);
      prints.push(printed(scanned, titles));
    });
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has one record for every page below it, in order, and for nothing else', () => {
    const names = records.map((record) => record.page.slice(folder.length + 1));
    expect(names).toEqual(
      Object.keys(FILES)
        .filter((name) => name !== 'notes.txt')
        .sort(),
    );
  });

  test('tells each mention with its block, offsets, term, section, language and evidence', () => {
    const record = by('a-found.html');
    expect(record).toMatchObject({ state: 'found', title: 'AI in Hong Kong', language: 'en' });
    expect(record?.sections[0]).toEqual({
      section: expect.any(String),
      count: expect.any(Number),
      score: expect.any(Number),
    });
    const mention = record?.mentions.find(({ text }) => text === 'InnoHK');
    expect(mention).toMatchObject({
      start: 0,
      end: 6,
      blockText: SENTENCE,
      term: 'innohk',
      kind: 'entity',
      language: 'en',
    });
    expect(mention?.evidence[0]).toEqual({
      for: expect.any(String),
      text: expect.any(String),
      where: expect.any(String),
    });
    expect(Object.keys(record?.timing ?? {})).toEqual(['gate', 'scan', 'firstMark', 'total']);
  });

  test('goes on past a page that hangs, and says so', () => {
    expect(by('b-hangs.html')?.state).toBe('failed');
    expect(warnings.join('\n')).toContain('b-hangs.html');
    expect(by('h-image.html')?.state).toBe('found');
  });

  test('goes on past a page that asks questions', () => {
    expect(by('c-asks.html')?.state).toBe('found');
  });

  test('has nothing to say of a page that is about something else', () => {
    expect(by('e-silent.htm')).toMatchObject({ state: 'nothing', sections: [], mentions: [], title: 'Bread' });
  });

  test('reads any encoding, any file name and XHTML', () => {
    expect(by('f big5 #1?.html')?.mentions[0]?.blockText).toBe('香港人工智能');
    expect(by('j-unsaid.html')?.mentions[0]?.blockText).toBe('香港人工智能');
    expect(by('i.xhtml')?.state).toBe('found');
  });

  test('waits for text that the page’s own script writes', () => {
    expect(by('g-later.html')?.state).toBe('found');
  });

  test('prints the digest: sections with their counts, and the page’s sentences', () => {
    expect(prints[records.findIndex(({ page: name }) => name.endsWith('a-found.html'))]).toMatch(
      /\(\d\)\n\s+\[InnoHK\] pays for/,
    );
  });
});
