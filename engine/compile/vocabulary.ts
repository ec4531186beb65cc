/** YAML of assets/vocabulary -> entities, topics, and every listed form with its line. Pure. */
import type * as v from 'valibot';
import type { Role, TermRow } from '../tables.ts';
import { type Entity, LANGUAGES, type Topic } from '../types.ts';
import type { Files } from './files.ts';
import type { Problem } from './problems.ts';
import { EntityFile, SignalFile, TopicFile } from './schemas.ts';
import { readRequired, readYaml, type YamlFile } from './yaml-file.ts';

/** A form as listed, with where it is listed. */
export interface ListedForm {
  text: string;
  term: TermRow;
  weak: boolean;
  neverBefore: string[];
  neverAfter: string[];
  file: string;
  line: number;
}

export interface Vocabulary {
  entities: Entity[];
  topics: Topic[];
  forms: ListedForm[];
  /** Endings of host names that say a page is from Hong Kong. */
  hosts: string[];
  /** What the first look at every page asks for. */
  gate: SignalFile['gate'];
}

type Listed = v.InferOutput<typeof EntityFile>[number] | v.InferOutput<typeof TopicFile>[number];

function formsOf(read: YamlFile<Listed[]>, role: 'entity' | 'topic', problems: Problem[]): ListedForm[] {
  const forms: ListedForm[] = [];
  read.value.forEach((listed, index) => {
    const { id, section, needs, core } = listed;
    const term: TermRow = { id, role, section, needs, core };
    const all = new Set(LANGUAGES.flatMap((language) => listed.names[language]));
    for (const text of all) {
      forms.push({
        text,
        term,
        weak: listed.weak.includes(text),
        neverBefore: [...(listed.never_before[text] ?? [])],
        neverAfter: [...(listed.never_after[text] ?? [])],
        file: read.file,
        line: read.lineOf([index]),
      });
    }
    for (const text of [...listed.weak, ...Object.keys(listed.never_before), ...Object.keys(listed.never_after)]) {
      if (!all.has(text)) {
        problems.push({
          file: read.file,
          line: read.lineOf([index]),
          reason: `${listed.id}: "${text}" is not among its names`,
        });
      }
    }
  });
  return forms;
}

type Lists = { en: string[]; zh: string[] };

function signalForms(read: YamlFile<SignalFile>): ListedForm[] {
  const forms: ListedForm[] = [];
  const add = (role: Role, name: string, weak: boolean, lists: Lists, path: string[]): void => {
    const term: TermRow = { id: `${role}:${name}`, role, section: null, needs: 'none', core: false };
    const line = read.lineOf(path);
    for (const text of new Set([...lists.en, ...lists.zh])) {
      forms.push({ text, term, weak, neverBefore: [], neverAfter: [], file: read.file, line });
    }
  };
  const { ai, 'hong-kong': hongKong, elsewhere } = read.value;
  add('ai', 'strong', false, ai.strong, ['ai', 'strong']);
  add('ai-elsewhere', 'products', false, ai.products, ['ai', 'products']);
  add('ai', 'venues', false, ai.venues, ['ai', 'venues']);
  add('ai', 'weak', true, ai.weak, ['ai', 'weak']);
  for (const name of ['paper', 'stand-ins'] as const) add('ai-hint', name, true, ai[name], ['ai', name]);
  add('hong-kong', 'strong', false, hongKong.strong, ['hong-kong', 'strong']);
  add('hong-kong', 'weak', true, hongKong.weak, ['hong-kong', 'weak']);
  for (const name of ['wording', 'stand-ins', 'media'] as const) {
    add('hong-kong-hint', name, true, hongKong[name], ['hong-kong', name]);
  }
  add('hong-kong-hint', 'cantonese', true, { en: [], zh: hongKong.cantonese }, ['hong-kong', 'cantonese']);
  add('elsewhere', 'strong', false, elsewhere.strong, ['elsewhere', 'strong']);
  add('mainland', 'mainland', false, elsewhere.mainland, ['elsewhere', 'mainland']);
  add('not-hong-kong', 'compounds', false, read.value['not-hong-kong'], ['not-hong-kong']);
  for (const { form, ...lists } of read.value['other-readings']) {
    add('other-reading', form, false, lists, ['other-readings']);
  }
  for (const sense of read.value['not-ai']) add('not-ai', sense.name, false, sense, ['not-ai']);
  return forms;
}

/** Longer words in which a form does not count, as what may not stand before or after it. */
function applyLongerWords(forms: readonly ListedForm[], read: YamlFile<SignalFile>, problems: Problem[]): void {
  for (const language of ['en', 'zh'] as const) {
    for (const [text, words] of Object.entries(read.value['longer-words'][language])) {
      const line = read.lineOf(['longer-words', language, text]);
      const listed = forms.filter((form) => form.text === text);
      const report = (reason: string) => problems.push({ file: read.file, line, reason: `longer-words: ${reason}` });
      if (listed.length === 0) report(`"${text}" is not listed`);
      for (const word of words) {
        const at = word.toLowerCase().indexOf(text.toLowerCase());
        const [before, after] = [word.slice(0, Math.max(0, at)), word.slice(at + text.length)];
        if (at < 0 || Boolean(before) === Boolean(after)) report(`"${word}" does not go on before or after "${text}"`);
        else if (before) for (const form of listed) form.neverAfter.push(before);
        else for (const form of listed) form.neverBefore.push(after);
      }
    }
  }
}

const NO_GATE: SignalFile['gate'] = { 'hong-kong': { en: [], zh: [] }, ai: { en: [], zh: [] } };

/** The whole vocabulary; what is missing or malformed goes to `problems`. */
export function compileVocabulary(files: Files, problems: Problem[]): Vocabulary {
  const vocabulary: Vocabulary = { entities: [], topics: [], forms: [], hosts: [], gate: NO_GATE };
  for (const [file, source] of files) {
    if (!file.startsWith('vocabulary/entities/')) continue;
    const read = readYaml(file, source, EntityFile, problems);
    if (!read) continue;
    vocabulary.forms.push(...formsOf(read, 'entity', problems));
    for (const { id, kind, section, names, what, site, related } of read.value) {
      vocabulary.entities.push({ id, kind, section, names, what, related, ...(site ? { site } : {}) });
    }
  }

  const topics = readRequired(files, 'vocabulary/topics.yaml', TopicFile, problems);
  if (topics) {
    vocabulary.forms.push(...formsOf(topics, 'topic', problems));
    vocabulary.topics = topics.value.map(({ id, section, names }) => ({ id, section, names }));
  }

  const signals = readRequired(files, 'vocabulary/signals.yaml', SignalFile, problems);
  if (signals) {
    vocabulary.forms.push(...signalForms(signals));
    applyLongerWords(vocabulary.forms, signals, problems);
    vocabulary.hosts = signals.value['hong-kong'].hosts;
    vocabulary.gate = signals.value.gate;
  }
  return vocabulary;
}
