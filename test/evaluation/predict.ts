/** What is marked on a labelled page: by the engine, and by two baselines that need none. */

import { createEngine, type Engine } from '../../engine/annotate.ts';
import type { GateExpressions } from '../../engine/compile/gate.ts';
import { scriptTable } from '../../engine/fold.ts';
import { saysHongKong } from '../../engine/hong-kong-address.ts';
import { createFind } from '../../engine/match.ts';
import { unpack } from '../../engine/packing.ts';
import { atOnce } from '../../engine/steps.ts';
import type { Tables } from '../../engine/tables.ts';
import type { Mention, SectionId } from '../../engine/types.ts';
import type { Weights } from '../../engine/weights.ts';
import type { LabelledPage } from './corpus.ts';
import { readPage } from './read-page.ts';

export interface Marked {
  start: number;
  end: number;
  section: SectionId;
  evidence: Mention['evidence'];
}

/** The marks of each block of a page. */
export type Predict = (page: LabelledPage) => Marked[][];

export function byEngine(tables: Tables, hosts: readonly string[], weights?: Weights): Predict {
  const engine: Engine = weights ? createEngine(tables, hosts, weights) : createEngine(tables, hosts);
  return (page) => {
    const { reads, kept, context } = readPage(engine, page);
    const found = new Map(
      atOnce(engine.annotate({ context, blocks: kept, total: reads.length })).map((mentions, at) => [
        kept[at],
        mentions,
      ]),
    );
    return reads.map((read) => found.get(read) ?? []);
  };
}

/** The engine behind the gate, as a page has them. */
export function behindGate(gate: GateExpressions, predict: Predict): Predict {
  const hongKong = new RegExp(gate.hongKong);
  const ai = new RegExp(gate.ai);
  return (page) => {
    const text = [page.title, ...page.blocks.map((block) => block.text)].join('\n');
    return (saysHongKong(page.host, page.lang) || hongKong.test(text)) && ai.test(text)
      ? predict(page)
      : page.blocks.map(() => []);
  };
}

/** A keyword highlighter: every listed name and subject, wherever it stands. */
export function everyTerm(tables: Tables): Predict {
  const { terms, forms } = unpack(tables);
  const find = createFind(forms, scriptTable(tables.script));
  return (page) =>
    page.blocks.map(({ text }) =>
      find(text).flatMap(({ start, end, term }) => {
        const row = terms[term];
        return row?.section ? [{ start, end, section: row.section, evidence: [] }] : [];
      }),
    );
}

const HONG_KONG = /Hong ?Kong|\bHK[A-Z]*\b|香港|金管局|本港/;
const AI =
  /(?<![A-Za-z])(?:A\.I\.|(?:Gen)?AI)(?![A-Za-z])|[Aa]rtificial [Ii]ntelligence|[Mm]achine [Ll]earning|[Dd]eep [Ll]earning|[Ll]anguage [Mm]odel|人工智|大模型|生成式|[機机][器械][學学][習习]/;

/** A word for Hong Kong and a word for AI in the same block; every such word is marked. */
export const bothWords: Predict = (page) =>
  page.blocks.map(({ text }) => {
    if (!HONG_KONG.test(text) || !AI.test(text)) return [];
    const words = [...text.matchAll(new RegExp(`${HONG_KONG.source}|${AI.source}`, 'g'))];
    return words.map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      section: 'introduction' as const,
      evidence: [],
    }));
  });
