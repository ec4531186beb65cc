/** A labelled page as the engine gets it: every block read, those kept that can bear or heed a mention, the context. */
import { languageOfTag } from '../../common/words.ts';
import type { Engine } from '../../engine/annotate.ts';
import type { LabelledPage } from './corpus.ts';

export function readPage(engine: Engine, page: LabelledPage) {
  const reads = page.blocks.map((block, order) => engine.read(block, order, engine.find(block.text)));
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
