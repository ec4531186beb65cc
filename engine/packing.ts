/** Terms and forms as one text: packed at build time, unpacked in the page, each form when it is asked for. */
import { isLatin } from './fold.ts';
import { type Form, ROLES, type Role, type Tables, type TermRow } from './tables.ts';
import { NEEDS, type Needs, SECTIONS } from './types.ts';

/** What parts a form from its marks; no name may contain any of these. */
export const RESERVED = /[|~^=<>\t\n]/;

/** A form as text: its own, then what is known of it. */
export function packForm({ text, weak, says, neverBefore, neverAfter }: Form): string {
  const marks = `${weak ? '~' : ''}${says.hongKong ? '^' : ''}${says.ai ? '=' : ''}`;
  const before = neverBefore.length > 0 ? `<${neverBefore.join()}` : '';
  const after = neverAfter.length > 0 ? `>${neverAfter.join()}` : '';
  return `${text}${marks}${before}${after}`;
}

const startsLatin = ({ text }: Form): boolean => isLatin(text.charCodeAt(0));

/**
 * Three parts, each with a line a term: codes (numbers of role, needs and section, core), Latin
 * forms, Han forms. The vocabulary is most of what a page with mentions loads, and like packs with like.
 */
export function pack(terms: readonly TermRow[], forms: readonly Form[]): string {
  const codes = terms.map(({ role, needs, section, core }) => {
    const sectionCode = section === null ? '-' : String(SECTIONS.indexOf(section));
    const roleCode = ROLES.indexOf(role).toString(36);
    return `${roleCode}${NEEDS.indexOf(needs)}${sectionCode}${core ? 'c' : ''}`;
  });
  const lines = (some: Form[]): string[] =>
    terms.map((_, index) =>
      some
        .filter(({ term }) => term === index)
        .map(packForm)
        .join('|'),
    );
  const parts = [codes, lines(forms.filter(startsLatin)), lines(forms.filter((form) => !startsLatin(form)))];
  return parts.map((part) => part.join('\n')).join('\t');
}

const listOf = (packed: string | undefined): string[] => (packed ? packed.split(',') : []);
const FORM = /^([^~^=<>]*)([~^=]*)(?:<([^>]*))?(?:>(.*))?$/;

function unpackForm(packed: string, term: number): Form {
  const [, text = '', marks = '', before, after] = FORM.exec(packed) ?? [];
  const says = { hongKong: marks.includes('^'), ai: marks.includes('=') };
  return { text, term, weak: marks.includes('~'), says, neverBefore: listOf(before), neverAfter: listOf(after) };
}

/** Forms as they are packed, each unpacked when it is asked for: most pages ask for few of them. */
export interface FormList {
  /** Each form's text, with its marks after it. */
  packed: readonly string[];
  at(index: number): Form;
}

/**
 * @param terms index of each form's term
 * @public the benchmark brings this file to a page and calls it there
 */
export function formList(packed: readonly string[], terms: readonly number[]): FormList {
  const unpacked: Form[] = [];
  return {
    packed,
    at: (index) => (unpacked[index] ??= unpackForm(packed[index] as string, terms[index] as number)),
  };
}

const numberAt = (code: string, at: number): number => Number.parseInt(code.charAt(at), 36);

/** The inverse of `pack`. */
export function unpack({ packed, ids }: Pick<Tables, 'packed' | 'ids'>): { terms: TermRow[]; forms: FormList } {
  const [codeLines = [], ...formLines] = packed.split('\t').map((part) => part.split('\n'));
  const terms = codeLines.map((code, index) => ({
    id: ids[index] ?? '',
    role: ROLES[numberAt(code, 0)] as Role,
    needs: NEEDS[numberAt(code, 1)] as Needs,
    section: SECTIONS[numberAt(code, 2)] ?? null,
    core: code.endsWith('c'),
  }));
  const forms: string[] = [];
  const termOf: number[] = [];
  for (const lines of formLines) {
    lines.forEach((line, term) => {
      if (line !== '') for (const form of line.split('|')) termOf[forms.push(form) - 1] = term;
    });
  }
  return { terms, forms: formList(forms, termOf) };
}
