/** The page's address, which pages change that go on to another one without loading it. */

/** What comes so long after the page took another address belongs to it, ms: text is fetched after the click. */
const LATELY = 5000;

export class Address {
  private known = location.href;
  private changed = Number.NEGATIVE_INFINITY;

  /** Has the page gone on to another address lately, so that its reader waits for what comes? To be asked at every change. */
  get isNew(): boolean {
    if (location.href !== this.known) {
      this.known = location.href;
      this.changed = performance.now();
    }
    return performance.now() - this.changed < LATELY;
  }
}
