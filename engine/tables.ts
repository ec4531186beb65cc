/** The matching tables: what `engine/compile` writes at build time and the matcher reads. Plain JSON. */
import { type Needs, SECTIONS, type SectionId } from './types.ts';

/**
 * What a listed form stands for. Entities and topics may become mentions; the others only speak for or
 * against: words for AI, for Hong Kong, for other places, and for other meanings of either.
 */
export type Role =
  | 'entity'
  | 'topic'
  | 'ai'
  | 'ai-hint'
  | 'ai-elsewhere'
  | 'hong-kong'
  | 'hong-kong-hint'
  | 'elsewhere'
  | 'mainland'
  | 'not-ai'
  | 'not-hong-kong';

/** A term as the engine needs it. Signals have no section and need nothing. */
export interface TermRow {
  id: string;
  role: Role;
  section: SectionId | null;
  needs: Needs;
  /** A university, place or company, whose name says less of a block's subject than others do. */
  broad: boolean;
  /** AI's own ground: tied to Hong Kong it counts wherever the page speaks of AI at all. */
  core: boolean;
}

/** Which words a longer form holds. */
export interface Says {
  hongKong: boolean;
  ai: boolean;
}

/** One written form of a term, folded (see fold.ts), capitals kept. */
export interface Form {
  text: string;
  /** Index into the tables' terms. */
  term: number;
  /** Ambiguous by itself. */
  weak: boolean;
  /** Words inside it that speak for Hong Kong or for AI, whatever the form itself stands for. */
  says: Says;
  /** Texts that make it another word when they stand right after it, or right before it. */
  neverBefore: string[];
  neverAfter: string[];
}

export interface Tables {
  /** Han characters two by two: a traditional one and what it folds to. */
  script: string;
  /** Terms and their forms, as `pack` writes them. */
  packed: string;
  /** The terms' ids, in their order: apart, since a page gets them from the background. */
  ids: string[];
}

const ROLES: Record<Role, string> = {
  entity: 'e',
  topic: 't',
  ai: 'a',
  'ai-hint': 'b',
  'ai-elsewhere': 'p',
  'hong-kong': 'h',
  'hong-kong-hint': 'i',
  elsewhere: 'x',
  mainland: 'm',
  'not-ai': 'n',
  'not-hong-kong': 'o',
};
const NEEDS: Record<Needs, string> = { none: '0', ai: 'a', 'hong-kong': 'h', 'hong-kong+ai': '2' };

const codes = <T extends string>(table: Record<T, string>): Map<string, T> =>
  new Map((Object.entries(table) as [T, string][]).map(([name, code]) => [code, name]));
const roleOf = codes(ROLES);
const needsOf = codes(NEEDS);

/** What parts a form from its marks; no name may contain any of these. */
export const RESERVED = /[|~^=<>\t\n]/;

function packForm({ text, weak, says, neverBefore, neverAfter }: Form): string {
  const marks = `${weak ? '~' : ''}${says.hongKong ? '^' : ''}${says.ai ? '=' : ''}`;
  const before = neverBefore.length > 0 ? `<${neverBefore.join()}` : '';
  const after = neverAfter.length > 0 ? `>${neverAfter.join()}` : '';
  return `${text}${marks}${before}${after}`;
}

const isLatin = ({ text }: Form): boolean => text.charCodeAt(0) < 0x2e80;

/**
 * Three parts, each with a line a term: codes (role, needs, section's number, broad, core), Latin
 * forms, Han forms. The vocabulary is most of what a page with mentions loads, and like packs with like.
 */
export function pack(terms: readonly TermRow[], forms: readonly Form[]): string {
  const codes = terms.map(({ role, needs, section, broad, core }) => {
    const sectionCode = section === null ? '-' : String(SECTIONS.indexOf(section));
    return `${ROLES[role]}${NEEDS[needs]}${sectionCode}${broad ? 'b' : ''}${core ? 'c' : ''}`;
  });
  const lines = (some: Form[]): string[] =>
    terms.map((_, index) =>
      some
        .filter(({ term }) => term === index)
        .map(packForm)
        .join('|'),
    );
  const parts = [codes, lines(forms.filter(isLatin)), lines(forms.filter((form) => !isLatin(form)))];
  return parts.map((part) => part.join('\n')).join('\t');
}

const listOf = (packed: string | undefined): string[] => (packed ? packed.split(',') : []);
const FORM = /^([^~^=<>]*)([~^=]*)(?:<([^>]*))?(?:>(.*))?$/;

function unpackForm(packed: string, term: number): Form {
  const [, text = '', marks = '', before, after] = FORM.exec(packed) ?? [];
  const says = { hongKong: marks.includes('^'), ai: marks.includes('=') };
  return { text, term, weak: marks.includes('~'), says, neverBefore: listOf(before), neverAfter: listOf(after) };
}

/** The inverse of `pack`. */
export function unpack({ packed, ids }: Pick<Tables, 'packed' | 'ids'>): { terms: TermRow[]; forms: Form[] } {
  const [codeLines = [], ...formLines] = packed.split('\t').map((part) => part.split('\n'));
  const terms = codeLines.map((code, index) => ({
    id: ids[index] ?? '',
    role: roleOf.get(code.charAt(0)) ?? 'not-ai',
    needs: needsOf.get(code.charAt(1)) ?? 'hong-kong+ai',
    section: SECTIONS[Number.parseInt(code.charAt(2), 10)] ?? null,
    broad: code.includes('b', 3),
    core: code.includes('c', 3),
  }));
  const forms = formLines.flatMap((lines) =>
    lines.flatMap((line, term) => (line === '' ? [] : line.split('|').map((form) => unpackForm(form, term)))),
  );
  return { terms, forms };
}
