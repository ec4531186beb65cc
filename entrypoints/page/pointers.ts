/** Follows the pointer for the card in every document that is read: a frame has its own. */
import { documentOf } from '../../common/unclobbered.ts';
import type { HoverCard } from './hover.ts';
import type { PageIndex } from './page-index.ts';
import type { PageSettings } from './page-settings.ts';
import type { Painter } from './painter.ts';
import { watchPointer } from './pointer.ts';
import { frameView, isShown } from './roots.ts';

interface Options {
  card: HoverCard;
  index: PageIndex;
  painter: Painter;
  settings: PageSettings;
  signal: AbortSignal;
}

export class Pointers {
  private readonly options: Options;
  /** What looks again, and what ends it. */
  private readonly followed = new Map<Document, { lookAgain: () => void; end: AbortController }>();

  constructor(options: Options) {
    this.options = options;
  }

  /** Follows the pointer in a root's document, unless it is followed there. */
  follow(root: Node): void {
    const { card, index, painter, settings, signal } = this.options;
    const document = documentOf(root) ?? (root as Document);
    if (this.followed.has(document)) return;
    const end = new AbortController();
    signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
    card.listen(document, end.signal);
    const inView = (x: number, y: number) => {
      const { left, top, scale } = frameView(document);
      return { x: x * scale + left, y: y * scale + top };
    };
    const lookAgain = watchPointer(document, {
      index,
      drawn: (mention) => painter.isDrawn(mention),
      settings: () => settings.now(),
      onHost: card.owns,
      shown: () => card.onMention,
      onPoint: (mention, x, y) => card.point(mention, inView(x, y)),
      onOpen: (mention, how, x, y) => card.open(mention, { at: inView(x, y), tapped: how === 'tap' }),
      onPress: () => card.press(),
      onAway: () => card.away(),
      onLeave: () => card.leave(),
      onEnterCard: () => card.enter(),
      signal: end.signal,
    });
    this.followed.set(document, { lookAgain, end });
  }

  /** Marks came: one may be under a pointer that rests. */
  lookAgain(): void {
    for (const { lookAgain } of this.followed.values()) lookAgain();
  }

  /** What listens in a frame that is gone would keep it for ever. */
  leaveGone(): void {
    for (const [document, { end }] of this.followed) {
      if (isShown(document)) continue;
      end.abort();
      this.followed.delete(document);
    }
  }
}
