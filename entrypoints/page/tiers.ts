/** How strongly each mention is marked, so that a page full of them stays readable. Pure. */

/** `first` is drawn fully, `again` more faintly. */
export type Tier = 'first' | 'again';

export interface Placed {
  term: string;
  /** Where it stands in the page's text, characters from its start. */
  at: number;
  /** In navigation and the like, which never is drawn fully. */
  aside: boolean;
}

/** About what a screen shows of a text, characters: a term is drawn fully once in each such stretch. */
const SCREENFUL = 2500;

/** The tier of each mention, in the order given. */
export function tiers(mentions: readonly Placed[]): Tier[] {
  const last = new Map<string, number>();
  return mentions.map(({ term, at, aside }) => {
    const before = last.get(term);
    if (aside || (before !== undefined && at - before < SCREENFUL)) return 'again';
    last.set(term, at);
    return 'first';
  });
}
