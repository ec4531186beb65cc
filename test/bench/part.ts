/** What a part of the benchmark is, and what all parts share. */
import type { Race } from './race.ts';

/** How much is measured. */
export interface Plan {
  quick: boolean;
  /** Rounds for small pages, and for pages of 1 MB and more. */
  rounds: number;
  large: number;
}

/** Measures one thing and gives its table, in Markdown. */
export interface Part {
  title: string;
  measure(race: Race, plan: Plan): Promise<string>;
}

/** Curves that the parts drew, by file name. */
export const drawn = new Map<string, string>();

const isLarge = (page: string): boolean => /\d MB|50,000|10,000/.test(page);

/** The pages that a plan has time for. */
export const chosen = (pages: readonly string[], { quick }: Plan): string[] =>
  pages.filter((page) => !quick || !isLarge(page));

/** How often a page is visited. */
export const roundsOf = (plan: Plan, page: string): number => (isLarge(page) ? plan.large : plan.rounds);
