/** From blocks to mentions, with the shipped vocabulary and weights. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../engine/annotate.ts';
import { atOnce } from '../../engine/steps.ts';
import type { Block, Mention } from '../../engine/types.ts';
import { shipped } from './knowledge.ts';

const { tables, hosts } = shipped();
const engine = createEngine(tables, hosts);

const paragraph = (text: string): Block => ({ text, role: 'paragraph', level: 0, aside: false });
const heading = (text: string): Block => ({ text, role: 'heading', level: 1, aside: false });

/** The mentions of each block of a page, headings and blocks that say something kept as on a page. */
function annotate(blocks: readonly Block[], title = ''): Mention[][] {
  const reads = blocks.map((block, order) => engine.read(block, engine.find(block.text), order));
  const kept = reads.filter((read) => read.matches.length > 0 || read.block.role === 'heading');
  const context = { title, description: '', host: '', lang: 'en', language: 'en' as const };
  const found = atOnce(engine.annotate({ context, blocks: kept, total: blocks.length }));
  return reads.map((read) => found[kept.indexOf(read)] ?? []);
}

const words = (mentions: readonly Mention[] | undefined): string[] => (mentions ?? []).map(({ text }) => text);

const ON_TOPIC = paragraph(
  'Hong Kong’s artificial intelligence laboratories, HKGAI among them, train a language model.',
);

describe('a block on the subject', () => {
  test('has its names and its general words marked, each once', () => {
    const [mentions] = annotate([ON_TOPIC]);
    expect(words(mentions)).toContain('HKGAI');
    expect(words(mentions)).toContain('Hong Kong’s artificial intelligence');
  });

  test('has the words for Hong Kong marked also where they stand alone', () => {
    const text = 'Banks in Hong Kong ask HKGAI for artificial intelligence, and insurers in Hong Kong follow.';
    const [mentions] = annotate([paragraph(text)]);
    expect(words(mentions).filter((word) => word === 'Hong Kong')).toHaveLength(2);
  });

  test('has words for AI and for Hong Kong marked as one only where they stand together', () => {
    const text = 'AI is changing how banks work, and InnoHK engineers moved from Singapore in Hong Kong.';
    expect(words(annotate([ON_TOPIC, paragraph(text)])[1])).toContain('AI');
    expect(words(annotate([paragraph('InnoHK funds AI in Hong Kong.')])[0])).toContain('AI in Hong Kong');
  });

  test('tells which words spoke for Hong Kong and for AI', () => {
    const [mentions] = annotate([ON_TOPIC]);
    expect(mentions?.[0]?.evidence.map((one) => one.for)).toEqual(expect.arrayContaining(['hong-kong', 'ai']));
  });
});

describe('what the page says elsewhere', () => {
  test('takes the two letters for what the page says they mean', () => {
    const flights = ['Hong Kong arrivals of Air India (AI)', 'AI is late in Hong Kong today.'];
    expect(annotate(flights.map(paragraph)).flat()).toEqual([]);
    const lab = ['A laboratory of Applied Intelligence (AI) in Hong Kong', 'AI research in Hong Kong grows today.'];
    expect(annotate(lab.map(paragraph)).flat()).not.toEqual([]);
  });

  test('leaves the two letters unmarked where the page defines them as something else', () => {
    const page = [
      '金管局要求認可機構（AI）在香港使用生成式人工智能時保障消費者。',
      '各AI須於六個月內提交使用人工智能的計劃。',
      '香港的科技（AI）公司訓練人工智能模型。',
    ];
    const [, second, third] = annotate(page.map(paragraph)).map(words);
    expect(second).toContain('人工智能');
    expect(second).not.toContain('AI');
    expect(third).not.toEqual([]);
    expect(words(annotate([page[2] as string].map(paragraph))[0])).toContain('AI');
  });

  test('takes a title’s two letters for what the page says they mean', () => {
    const page = [paragraph('Each authorized institution (AI) in Hong Kong reports to HKUST every month.')];
    expect(annotate(page, 'Circular on AI in Hong Kong').flat()).toEqual([]);
  });

  test.each(['advances in (AI)', 'areas including (AI)', '人工智能應用（AI）', '旗艦模型（AI）'])(
    'does not take “%s” for another meaning',
    (text) => {
      const course = paragraph('香港科技大學推出AI課程，由人工智能實驗室講授。');
      expect(words(annotate([paragraph(text), course])[1])).toContain('AI');
    },
  );

  test('is no matter of a box beside the text, whose headings are its own', () => {
    const page = [heading('Artificial intelligence at HKUST'), paragraph('HKUST will host the centre in Hong Kong.')];
    const [, alone] = annotate(page);
    const [, , beside] = annotate([page[0] as Block, { ...heading('Popular now'), aside: true }, page[1] as Block]);
    expect(words(alone)).not.toEqual([]);
    expect(words(beside)).toEqual(words(alone));
  });

  test('is told by the nearest words', () => {
    const page = ['Deep learning.', 'A box.', 'HKUST in Hong Kong hosts it.', 'Machine learning grows.'].map(paragraph);
    const [, , mentions] = annotate([...page, ON_TOPIC], '');
    expect(mentions?.[0]?.evidence.find((one) => one.for === 'ai')?.text).toBe('Machine learning');
  });

  test('takes a doubtful word for what stands beside it', () => {
    const game = '香港人工智能展覽旁有任天堂GBA遊戲機。';
    const bay = '香港與GBA其他城市合作發展人工智能。';
    const [first, second] = annotate([ON_TOPIC, paragraph(game), paragraph(bay)])
      .slice(1)
      .map(words);
    expect(first).not.toContain('GBA');
    expect(second).toContain('GBA');
  });

  const bank = paragraph('The SFC reviewed how licensed firms use generative AI language models for research.');
  const spelled = paragraph(
    'The Securities and Futures Commission of Hong Kong sent a circular on artificial intelligence.',
  );

  test('makes a short form mean what was spelled out', () => {
    expect(words(annotate([spelled, bank])[1])).toContain('SFC');
  });

  test('makes a name that it coined and repeats a mention where it says something', () => {
    const page = [
      heading('QuayMind'),
      paragraph('QuayMind is an artificial intelligence model of Hong Kong that HKUST trains.'),
      paragraph('HKUST tests QuayMind, its artificial intelligence model, in Hong Kong.'),
    ];
    expect(words(annotate(page)[1])).toContain('QuayMind');
    expect(words(annotate([page[1] as Block])[0])).not.toContain('QuayMind');
  });
});

test('a page without a block that is surely on the subject has no mention at all', () => {
  const page = [
    paragraph('Shares in Hong Kong rose on Tuesday.'),
    paragraph('A robot served noodles.'),
    ...Array.from({ length: 20 }, (_, at) => paragraph(`The ferry left pier ${at} on time.`)),
  ];
  expect(annotate(page).flat()).toEqual([]);
});

test('mentions lie inside their block, in order, apart from each other; no Unicode throws', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'Hong Kong ',
      '香港',
      'AI',
      '人工智能',
      'HKUST',
      '商湯',
      'SFC ',
      'TransLaw ',
      ' in ',
      '\u200b',
      '\ud83d',
      '　',
    ),
  );
  const text = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));
  const roles = fc.constantFrom(paragraph, heading);
  fc.assert(
    fc.property(fc.array(fc.tuple(roles, text), { maxLength: 12 }), (page) => {
      const blocks = page.map(([make, words]) => make(words));
      annotate(blocks, page[0]?.[1] ?? '').forEach((mentions, index) => {
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(blocks[index]?.text.slice(mention.start, mention.end)).toBe(mention.text);
          end = mention.end;
        }
      });
    }),
  );
});

test('long runs of letters and of dotted capitals take no longer than other text', () => {
  const runs = [`${'Aa'.repeat(200_000)}@`, `${'A.'.repeat(200_000)}b`].map(paragraph);
  expect(words(annotate([ON_TOPIC, ...runs])[0])).toContain('HKGAI');
});
