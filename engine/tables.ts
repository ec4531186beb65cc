/** What the matching tables hold. `engine/compile` writes them at build time; packing.ts has how they travel. */
import type { Needs, SectionId } from './types.ts';

/**
 * What a listed form stands for. Entities and topics may become mentions; the others only speak for or
 * against: words for AI, for Hong Kong, for other places, for other meanings of either, and of doubtful words; or say
 * nothing, so that no form is found within them.
 */
export const ROLES = [
  'entity',
  'topic',
  'ai',
  'ai-hint',
  'ai-elsewhere',
  'hong-kong',
  'hong-kong-hint',
  'elsewhere',
  'mainland',
  'not-ai',
  'not-hong-kong',
  'other-reading',
] as const;
export type Role = (typeof ROLES)[number];

/** A term as the engine needs it. Signals have no section and need nothing. */
export interface TermRow {
  id: string;
  role: Role;
  section: SectionId | null;
  needs: Needs;
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
  /** Words and names inside it that speak for Hong Kong or for AI, whatever the form itself stands for. */
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
