/** Work in slices: some milliseconds at a time, then the page and its reader have their turn. */
import type { Steps } from '../../engine/steps.ts';

/** Longest stretch of work without a pause, ms: half a frame, so that input and painting never wait. */
const SLICE = 8;

/** A clock for one piece of work: `due` says that it is time for a pause, `pause` lets everything else run. */
export interface Slices {
  due(): boolean;
  pause(): Promise<void>;
  /** Time worked so far, ms, pauses left out. */
  worked(): number;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** @param signal aborted: `pause` then rejects, and the work ends where it stands */
export function createSlices(signal: AbortSignal): Slices {
  let began = performance.now();
  let before = 0;
  return {
    due: () => performance.now() - began > SLICE,
    async pause() {
      before += performance.now() - began;
      await nextTurn();
      signal.throwIfAborted();
      began = performance.now();
    },
    worked: () => before + performance.now() - began,
  };
}

/**
 * Takes steps as long as a slice lasts, then pauses.
 * @throws the signal's reason when the work was called off during a pause
 */
export async function inSlices<Result>(steps: Steps<Result>, slices: Slices): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (slices.due()) await slices.pause();
  }
}
