/** A labelled page as the engine gets it: every block read, those kept that can bear or heed a mention, the context. */
import { languageOfTag } from '../../common/reader-language.ts';
import { createEngine, type Engine } from '../../engine/annotate.ts';
import { unpack } from '../../engine/packing.ts';
import { type Reading, readingOf } from '../../engine/reading.ts';
import { atOnce } from '../../engine/steps.ts';
import type { Tables } from '../../engine/tables.ts';
import type { LabelledPage } from './corpus.ts';

export function readPage(engine: Engine, page: LabelledPage) {
  const reads = page.blocks.map((block, order) => engine.read(block, engine.find(block.text), order));
  const kept = reads.filter((read) => read.matches.length > 0 || read.block.role === 'heading');
  const context = {
    title: page.title,
    description: '',
    host: page.host,
    lang: page.lang,
    language: languageOfTag(page.lang),
  };
  return { reads, kept, context };
}

/** Pages with all that the engine has to judge them by. */
export function readingsOf(
  pages: readonly LabelledPage[],
  tables: Tables,
  hosts: readonly string[],
): (Reading & { page: LabelledPage })[] {
  const engine = createEngine(tables, hosts);
  const { terms } = unpack(tables);
  return pages.map((page) => {
    const { reads, kept, context } = readPage(engine, page);
    const read = { context, blocks: kept, total: reads.length };
    return { page, ...atOnce(readingOf(read, engine, terms, hosts)) };
  });
}
