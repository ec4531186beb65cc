/** The order of names in each script: letters, strokes (Hong Kong), pinyin (mainland). */

import { displayName } from '../common/display-name.ts';
import { LANG } from '../common/words.ts';
import type { Entity, Language } from '../engine/types.ts';

/** What a group of names has in common. `other` is for signs and digits. */
export type Label = { kind: 'letter'; letter: string } | { kind: 'strokes'; count: number } | { kind: 'other' };

export interface NameGroup {
  label: Label;
  entities: Entity[];
}

/** The first character of each stroke count, from 1 on, and of each pinyin initial, in the browsers' order. */
const STROKES = [...'一丁丈不丗丞丣並临丵乾亁亂僎僵亸償儭儳儶儷亹'];
const PINYIN = [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀'];
const INITIALS = [...'ABCDEFGHJKLMNOPQRSTWXYZ'];

/** The names in the order of the reader's language: Latin letters first, then Chinese, then the rest. */
export function nameGroups(entities: readonly Entity[], language: Language): NameGroup[] {
  const order = new Intl.Collator(LANG[language]);
  const groups = new Map<string, NameGroup>();
  const sorted = entities.toSorted((a, b) => order.compare(sortKey(a, language), sortKey(b, language)));
  for (const entity of sorted) {
    const label = labelOf(sortKey(entity, language), language, order);
    const key = JSON.stringify(label);
    const group = groups.get(key) ?? { label, entities: [] };
    group.entities.push(entity);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => rank(a) - rank(b));
}

/** The name without the quotation marks or brackets it may start with; in English without its article. */
function sortKey(entity: Entity, language: Language): string {
  const name = displayName(entity, language).replace(/^[^\p{L}\p{N}]+/u, '');
  return language === 'en' ? name.replace(/^the /i, '') : name;
}

function labelOf(name: string, language: Language, order: Intl.Collator): Label {
  const first = name.normalize('NFKD').charAt(0).toUpperCase();
  if (/[A-Z]/.test(first)) return { kind: 'letter', letter: first };
  if (!/\p{Script=Han}/u.test(first) || language === 'en') return { kind: 'other' };
  const starts = language === 'zh-Hant' ? STROKES : PINYIN;
  const at = starts.findLastIndex((start) => order.compare(start, name) <= 0);
  if (at < 0) return { kind: 'other' };
  return language === 'zh-Hant' ? { kind: 'strokes', count: at + 1 } : { kind: 'letter', letter: INITIALS[at] ?? '' };
}

/** Letters, then strokes, then the rest. In pinyin a Latin name and a Chinese one share their letter. */
function rank({ label }: NameGroup): number {
  if (label.kind === 'letter') return label.letter.charCodeAt(0);
  return label.kind === 'strokes' ? 1000 + label.count : 2000;
}
