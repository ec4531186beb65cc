/** What must hold across the files: no name twice, no dangling id, three editions that agree, a plain tone, one kind of quotes. */

import { fold, scriptTable } from '../fold.ts';
import { otherReadingOf } from '../other-readings.ts';
import { RESERVED } from '../packing.ts';
import type { Section } from '../types.ts';
import { checkAgreement, lineOfFact } from './agreement.ts';
import type { Files } from './files.ts';
import type { Problem } from './problems.ts';
import { checkQuotes } from './quotes.ts';
import { checkTone } from './tone.ts';
import type { ListedForm, Vocabulary } from './vocabulary.ts';

/** Full-width characters as the matching tables have them. */
const plain = (text: string): string => fold(text, scriptTable('')).text;

function checkNames(forms: readonly ListedForm[], problems: Problem[]): void {
  const owner = new Map<string, ListedForm>();
  for (const form of forms) {
    const beside = [...form.neverBefore, ...form.neverAfter];
    if (
      [form.text, ...beside].some((text) => RESERVED.test(plain(text))) ||
      beside.some((text) => text.includes(','))
    ) {
      const { file, line, text } = form;
      problems.push({
        file,
        line,
        reason: `"${text}" has a character that no name may have (| ~ ^ = < >), or a comma beside it`,
      });
    }
    if (form.term.role !== 'entity' && form.term.role !== 'topic') continue;
    const name = form.text;
    const known = owner.get(name);
    if (known && known.term !== form.term) {
      const reason = `"${form.text}" of ${form.term.id} is a name of ${known.term.id} too (${known.file}:${known.line})`;
      problems.push({ file: form.file, line: form.line, reason });
    }
    owner.set(name, known ?? form);
  }
}

/** What nobody doubts has no other reading. */
function checkOtherReadings(forms: readonly ListedForm[], problems: Problem[]): void {
  const doubtful = new Set(forms.filter(({ weak }) => weak).map(({ text }) => text));
  const readings = new Map(forms.map((form) => [form.term, form]));
  for (const [term, { file, line }] of readings) {
    const of = otherReadingOf(term);
    if (of !== null && !doubtful.has(of))
      problems.push({ file, line, reason: `${term.id}: ${of} is not listed as weak` });
  }
}

function checkIds(vocabulary: Vocabulary, problems: Problem[]): Set<string> {
  const lineOf = new Map(vocabulary.forms.map((form) => [form.term.id, form] as const));
  const at = (id: string) => ({ file: lineOf.get(id)?.file ?? 'vocabulary', line: lineOf.get(id)?.line ?? 1 });
  const ids = new Set<string>();
  for (const { id } of [...vocabulary.entities, ...vocabulary.topics]) {
    if (ids.has(id)) problems.push({ ...at(id), reason: `the id ${id} stands twice` });
    ids.add(id);
  }
  for (const entity of vocabulary.entities) {
    for (const other of entity.related) {
      if (!ids.has(other)) problems.push({ ...at(entity.id), reason: `${entity.id}: related ${other} does not exist` });
    }
  }
  return ids;
}

function checkFacts(sections: readonly Section[], ids: ReadonlySet<string>, files: Files, problems: Problem[]): void {
  const seen = new Set<string>();
  for (const section of sections) {
    const file = `article/facts/${section.id}.yaml`;
    for (const fact of section.facts) {
      const line = lineOfFact(files.get(file) ?? '', fact.id);
      const report = (reason: string): number => problems.push({ file, line, reason: `${fact.id}: ${reason}` });
      if (seen.has(fact.id)) report('stands twice');
      seen.add(fact.id);
      for (const entity of fact.entities) if (!ids.has(entity)) report(`entity ${entity} does not exist`);
    }
  }
}

/**
 * Adds what is wrong to `problems`.
 * @param files where the article's texts stand, for their lines and their tone
 */
export function check(sections: readonly Section[], vocabulary: Vocabulary, problems: Problem[], files: Files): void {
  checkNames(vocabulary.forms, problems);
  checkOtherReadings(vocabulary.forms, problems);
  const ids = checkIds(vocabulary, problems);
  checkFacts(sections, ids, files, problems);
  checkAgreement(sections, files, problems);
  checkTone(files, problems);
  checkQuotes(files, problems);
}
