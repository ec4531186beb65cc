/** The matching tables: what `engine/compile` writes at build time and the matcher reads. Plain JSON. */
import type { EntityKind, Needs, SectionId } from './types.ts';

/**
 * What a listed form stands for. Entities and topics may become mentions; the others only speak for or
 * against: words for AI, for Hong Kong, for other places, and for other meanings of either.
 */
export type Role =
  | 'entity'
  | 'topic'
  | 'ai'
  | 'ai-hint'
  | 'hong-kong'
  | 'hong-kong-hint'
  | 'elsewhere'
  | 'mainland'
  | 'speaker'
  | 'not-ai'
  | 'not-hong-kong';

/** A term as the engine needs it. Signals have no section and need nothing. */
export interface TermRow {
  id: string;
  role: Role;
  section: SectionId | null;
  needs: Needs;
  kind: EntityKind | null;
  /** AI's own ground: tied to Hong Kong it counts wherever the page speaks of AI at all. */
  core?: boolean;
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
  terms: TermRow[];
  /** Han characters two by two: a traditional one and what it folds to. */
  script: string;
  /** Source of the expression that finds where a Latin form may start, in folded lower-case text. */
  latin: string;
  /** The same for forms that start with a Han character. */
  han: string;
  /** For each prefix that the expressions find, the forms to try there, longest first, as `packForms` writes them. */
  forms: Record<string, string>;
}

/** Forms as one string: a form a line, its parts parted by tabs, lists by commas. Small, and read only when met. */
export function packForms(forms: readonly Form[]): string {
  return forms
    .map(({ text, term, weak, says, neverBefore, neverAfter }) =>
      [text, `${term.toString(36)}${weak ? '~' : ''}${says.hongKong ? '!' : ''}${says.ai ? '*' : ''}`, neverBefore.join(), neverAfter.join()].join('\t').trimEnd(),
    )
    .join('\n');
}

const listOf = (packed: string | undefined): string[] => (packed ? packed.split(',') : []);

export function unpackForms(packed: string): Form[] {
  return packed.split('\n').map((line) => {
    const [text = '', mark = '', before, after] = line.split('\t');
    return {
      text,
      term: Number.parseInt(mark, 36),
      weak: mark.includes('~'),
      says: { hongKong: mark.includes('!'), ai: mark.includes('*') },
      neverBefore: listOf(before),
      neverAfter: listOf(after),
    };
  });
}
