/** Work that can be interrupted: after every few items there is a place to pause, so that a long page holds nothing up. */

export type Steps<Result> = Generator<undefined, Result>;

/** So many items are worked on without a place to pause. */
const ITEMS = 16;

/** What `each` makes of every item, in their order. */
export function* mapped<Item, Result>(
  items: readonly Item[],
  each: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(each(item, results.length));
    if (results.length % ITEMS === 0) yield;
  }
  return results;
}

/** Does it all without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
