/** Judges the page, one judgement at a time, and once more where it changes meanwhile. */
import type { PageContext } from '../../engine/types.ts';
import { pageContext } from './page-context.ts';
import type { PageIndex } from './page-index.ts';
import type { PageReading } from './page-reading.ts';
import { createSlices } from './slices.ts';

interface Options {
  index: PageIndex;
  reading: PageReading;
  /** The index has the mentions as the page stands. */
  onJudged: () => void;
  signal: AbortSignal;
}

export class Judging {
  /** What was known of the page, beside its text, when it was last judged. */
  context: PageContext = pageContext();
  /** Time spent judging, ms. */
  worked = 0;
  private readonly options: Options;
  private running: Promise<void> | null = null;
  private stale = false;

  constructor(options: Options) {
    this.options = options;
  }

  /** Rejects when it is called off, and for a fault of ours. */
  judge(): Promise<void> {
    this.stale = true;
    this.running ??= this.judgeWhileStale();
    return this.running;
  }

  /** After a change: a judgement that fails leaves the page as it was marked. */
  judgeLater(): void {
    this.judge().catch(() => {});
  }

  private async judgeWhileStale(): Promise<void> {
    const { index, reading, onJudged, signal } = this.options;
    try {
      while (this.stale) {
        this.stale = false;
        const slices = createSlices(signal);
        await reading.countIfOld(slices);
        signal.throwIfAborted();
        this.context = pageContext();
        await index.annotate(this.context, slices);
        signal.throwIfAborted();
        this.worked += slices.worked();
        onJudged();
      }
    } finally {
      this.running = null;
    }
  }
}
