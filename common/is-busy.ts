/** Nodes of which the browsers tell in one ms: some 10 µs each. */
const HEARD = 100;

/**
 * Does hearing of a page's changes cost more than looking at all of its text once?
 * @param nodes so many came, and one for each record of changes
 * @param took ms that a look at all of the text took last
 */
export const isBusy = (nodes: number, took: number): boolean => nodes > HEARD * Math.max(1, took);
