/**
 * The gate's two expressions: does a flat text speak of Hong Kong, or name something of its AI, and does
 * it speak of AI? They may pass too much, since everything is judged later, and must let nothing through
 * unseen that the engine would mark.
 */
import { escaped, trie } from './trie.ts';
import type { ListedForm } from './vocabulary.ts';

export interface GateExpressions {
  /** Sources of expressions without flags. */
  hongKong: string;
  ai: string;
}

const isHan = (text: string): boolean => text.charCodeAt(0) >= 0x2e80;

/** Abbreviations that count as AI where a page is of Hong Kong, though they may mean something else. */
const BARE_AI = /^(?:AI|LLM|AGI)$/;

/** Does the form by itself speak of Hong Kong (or of AI)? What a term does not need it brings along. */
function brings({ term: { role, needs }, weak, text }: ListedForm, what: 'hong-kong' | 'ai'): boolean {
  if (weak) return what === 'ai' && role === 'ai' && BARE_AI.test(text);
  if (role === what) return true;
  return (role === 'entity' || role === 'topic') && !needs.includes(what);
}

/** Does the text contain the form, as words where it is Latin? */
const contains = (text: string, form: string): boolean =>
  isHan(form) ? text.includes(form) : new RegExp(`(?<![A-Za-z0-9])${escaped(form)}(?![A-Za-z0-9])`).test(text);

/** The forms that are needed: one that contains another listed one is found by it. */
function covering(forms: readonly string[]): string[] {
  const kept: string[] = [];
  for (const form of [...new Set(forms)].sort((a, b) => a.length - b.length)) {
    if (!kept.some((shorter) => contains(form, shorter))) kept.push(form);
  }
  return kept;
}

/** White space of any kind within a name, dotted abbreviations, and a capital at a sentence's start. */
function latinSource(words: readonly string[]): string {
  return trie(words.toSorted()).replaceAll(' ', '[\\s\\-\\u00a0]+');
}

function expression(forms: readonly string[]): string {
  const han = forms.filter(isHan);
  const latin = forms.filter((form) => !isHan(form)).flatMap((form) => {
    const first = form.charAt(0);
    return first === first.toLowerCase() ? [form, first.toUpperCase() + form.slice(1)] : [form];
  });
  return [`\\b${latinSource(latin)}`, trie(han.toSorted())].filter((part) => part !== '\\b' && part !== '').join('|');
}

export function compileGate(forms: readonly ListedForm[]): GateExpressions {
  const of = (what: 'hong-kong' | 'ai'): string =>
    expression(covering(forms.filter((form) => brings(form, what)).map((form) => form.text)));
  // The house spelling of some publishers, and full-width letters: a flat text is not folded.
  return { hongKong: of('hong-kong'), ai: `${of('ai')}|A\\.I\\.|ＡＩ` };
}
