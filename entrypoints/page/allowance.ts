/** How much of the page's time reading its changes may take: a small share of it, saved up while the page stands still. */

/** So much is saved up at most, ms: enough for some screens of an endless list, one after the other. */
const SAVED = 20;
/** And so much a page has from the start, ms: what comes late on most pages is little. */
const FIRST = 5;
/** However much was spent, changes wait no longer than this, ms. */
const LONGEST = 3000;

export class Allowance {
  /** Less than 0: it was overdrawn. */
  private left = FIRST;
  private counted = performance.now();
  private readonly share: number;

  /** @param share time that is earned, ms for each ms that passes */
  constructor(share: number) {
    this.share = share;
  }

  /** @param ms time that was taken just now */
  spend(ms: number): void {
    const now = performance.now();
    this.left = Math.min(SAVED, this.left + (now - this.counted) * this.share) - ms;
    this.left = Math.max(this.left, -LONGEST * this.share);
    this.counted = now;
  }

  /** How long until there is some again, ms. */
  get wait(): number {
    return Math.max(0, -this.left / this.share - (performance.now() - this.counted));
  }
}
