/** Everything in assets/ -> everything the extension knows. Pure: texts in, knowledge out, or BrokenKnowledge. */
import type { Tables } from '../tables.ts';
import {
  type Edition,
  type Entity,
  GENERAL_TERM,
  LANGUAGES,
  type Section,
  type SectionText,
  type TermText,
  type Topic,
} from '../types.ts';
import { compileArticle, compileEdition } from './article.ts';
import { check } from './check.ts';
import type { Files } from './files.ts';
import { compileGate, type GateExpressions } from './gate.ts';
import { BrokenKnowledge, type Problem } from './problems.ts';
import { compileTables } from './tables.ts';
import { compileVocabulary } from './vocabulary.ts';

export interface Knowledge {
  gate: GateExpressions;
  tables: Tables;
  /** The tables but for the ids, as a page carries them. */
  matching: Omit<Tables, 'ids'>;
  ids: string[];
  hosts: string[];
  sections: SectionText[];
  termTexts: TermText[];
  article: Section[];
  entities: Entity[];
  topics: Topic[];
  edition: Edition;
}

/** How many names of a term the card can show in one language: its display name and the usual short forms. */
const SHOWN_NAMES = 3;

function termText(term: Entity | Topic): TermText {
  const names = { ...term.names };
  for (const language of LANGUAGES) names[language] = names[language].slice(0, SHOWN_NAMES);
  return 'what' in term
    ? { id: term.id, kind: 'entity', names, what: term.what }
    : { id: term.id, kind: 'topic', names };
}

/** Hong Kong's AI as such: the term of general mentions. */
const GENERAL: TermText = {
  id: GENERAL_TERM,
  kind: 'general',
  names: { en: ['Hong Kong’s AI'], 'zh-Hant': ['香港人工智能'], 'zh-Hans': ['香港人工智能'] },
};

/**
 * @param files the text of every file below assets/, by path
 * @throws BrokenKnowledge with every problem found, each with file, line and reason
 */
export function compileKnowledge(files: Files): Knowledge {
  const problems: Problem[] = [];
  const article = compileArticle(files, problems);
  const edition = compileEdition(files, problems);
  const vocabulary = compileVocabulary(files, problems);
  // What a file that cannot be read holds would be missed in all others.
  if (problems.length === 0) check(article, vocabulary, problems, files);
  if (problems.length > 0 || !edition) throw new BrokenKnowledge(problems);
  const tables = compileTables(vocabulary.forms);
  const { ids, ...matching } = tables;
  return {
    gate: compileGate(vocabulary.gate),
    tables,
    matching,
    ids,
    hosts: vocabulary.hosts,
    sections: article.map(({ id, title, context }) => ({ id, title, context })),
    termTexts: [GENERAL, ...[...vocabulary.entities, ...vocabulary.topics].map(termText)],
    article,
    entities: vocabulary.entities,
    topics: vocabulary.topics,
    edition,
  };
}
