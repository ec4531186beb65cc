/**
 * What the page changes after it was read: one observer, gathered and looked at in an idle moment. A page that is too
 * busy to be listened to is left alone until then, and read as a whole.
 */
import { isBusy } from '../../common/is-busy.ts';
import { Address } from './address.ts';
import { Allowance } from './allowance.ts';
import { type Changed, PendingChanges } from './pending-changes.ts';

/** Changes are gathered this long, ms, before an idle moment is asked for; this long where they are urgent. */
const GATHER = 200;
const GATHER_URGENT = 20;
/** How much of the page's time reading its changes takes; and where they are urgent: the reader sees that marks are not there. */
const SHARE = 0.001;
const SHARE_URGENT = 0.01;
/** The idle moment comes after this long at the latest, ms. */
const LATEST = 1000;

export interface Watcher {
  /** Watches another root: a shadow root or a frame's document. */
  watch(root: Node): void;
}

interface Options {
  /** Is this node our own host? */
  isOurs: (node: Node) => boolean;
  /** Have marks gone with what changed? */
  areMarksGone: () => boolean;
  /** How long it takes to read all of the page, ms. */
  whole: () => number;
  /** Called in an idle moment; the next call waits for it to end. */
  onChange: (changed: Changed) => Promise<void>;
  /** Called instead on a busy page, which has to be watched again. */
  onBusy: () => Promise<void>;
  signal: AbortSignal;
}

export function watchChanges({ isOurs, areMarksGone, whole, onChange, onBusy, signal }: Options): Watcher {
  const pending = new PendingChanges(isOurs);
  const allowance = new Allowance(SHARE);
  const allowanceUrgent = new Allowance(SHARE_URGENT);
  const address = new Address();
  let state: 'idle' | 'planned' | 'urgent' | 'reading' = 'idle';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Nobody listens, since too much came. */
  let busy = false;
  /** When listening began anew, ms. */
  let since = performance.now();

  async function handle(): Promise<void> {
    // Of two that were planned, one after the other, the first did it.
    if (state !== 'planned' && state !== 'urgent') return;
    state = 'reading';
    since = performance.now();
    const changed = busy ? null : pending.take();
    busy = false;
    pending.clear();
    try {
      await (changed ? onChange(changed) : onBusy());
    } finally {
      const took = performance.now() - since;
      allowance.spend(took);
      allowanceUrgent.spend(took);
      state = 'idle';
      plan();
    }
  }

  function plan(): void {
    if (signal.aborted || state === 'reading' || state === 'urgent' || !(busy || pending.size > 0)) return;
    const isUrgent = areMarksGone() || address.isNew;
    if (state === 'planned' && !isUrgent) return;
    state = isUrgent ? 'urgent' : 'planned';
    const wait = isUrgent ? Math.max(GATHER_URGENT, allowanceUrgent.wait) : Math.max(GATHER, allowance.wait);
    clearTimeout(timer);
    // A hidden tab is throttled by the browser itself; it is read when it is shown.
    timer = setTimeout(() => requestIdleCallback(() => void handle().catch(() => {}), { timeout: LATEST }), wait);
  }

  /** How many nodes it would be until the next look, should the page go on like this. */
  function expected(): number {
    const heard = Math.max(GATHER, performance.now() - since);
    return pending.size * Math.max(1, allowance.wait / heard);
  }

  const observer = new MutationObserver((news) => {
    pending.add(news);
    if (isBusy(expected(), whole())) {
      busy = true;
      observer.disconnect();
      pending.clear();
    }
    plan();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch: (root) => observer.observe(root, { childList: true, characterData: true, subtree: true }),
  };
}
