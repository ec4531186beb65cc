/** The vocabulary at other sizes: of the listed forms a part, or all of them and made-up ones beside. */
import { join } from 'node:path';
import { compileKnowledge } from '../../engine/compile/knowledge.ts';
import { readAssets } from '../../engine/compile/plugin.ts';
import { unpack } from '../../engine/packing.ts';
import type { Form } from '../../engine/tables.ts';
import { ROOT } from '../commands/root.ts';

const LATIN = 'Ab Bel Cor Dan Eth Fir Gal Hol Ist Jor Kel Lum Mar Nor Oth Pel Qua Ros Sen Tor Ul Var Wes Yor Zan'.split(
  ' ',
);
const HAN = '安博晨德恩方高海佳康林明寧鵬清瑞盛天文祥雅遠澤正中'.split('');

/** A name that nobody has, the n-th of its kind; two of five are Chinese, as in the vocabulary. */
function madeUp(at: number): string {
  const list = at % 5 < 2 ? HAN : LATIN;
  const part = (place: number): string => list[Math.floor(at / list.length ** place) % list.length] ?? '';
  return list === HAN ? `${part(0)}${part(1)}${part(2)}所` : `${part(0)}${part(1).toLowerCase()} ${part(2)} Labs`;
}

/** Every listed form. */
export function listedForms(): Form[] {
  const { tables } = compileKnowledge(readAssets(join(ROOT, 'assets')));
  const { forms } = unpack(tables);
  return forms.packed.map((_, index) => forms.at(index));
}

/**
 * So many forms: evenly spread over the listed ones, and made-up ones where those do not suffice.
 * @param most so many of them are listed at most
 */
export function formsOf(count: number, most = count): Form[] {
  const listed = listedForms();
  const step = Math.max(1, listed.length / most);
  const some = Array.from({ length: Math.min(most, listed.length) }, (_, at) => listed[Math.floor(at * step)] as Form);
  const says = { hongKong: false, ai: false };
  for (let at = 0; some.length < count; at++) {
    some.push({ text: madeUp(at), term: 0, weak: false, says, neverBefore: [], neverAfter: [] });
  }
  return some;
}
