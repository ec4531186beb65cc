/** Runs the card's states: timers, the pointer, the keyboard and the host together. */

import { documentOf, focusedIn, listenTo } from '../../common/page-world.ts';
import type { Position } from '../../components/CardFoot.tsx';
import type { PageContext } from '../../engine/types.ts';
import { MentionCard } from './card.tsx';
import { CardHost } from './card-host.tsx';
import { boxesOf } from './hit-test.ts';
import { type Hover, type HoverEvent, hover, shownIn } from './hover-state.ts';
import { LEAVE, REST } from './hover-timing.ts';
import type { PageMention } from './page-index.ts';
import type { PageSettings } from './page-settings.ts';
import { frameOffset } from './roots.ts';
import type { Texts } from './texts.ts';

interface Options {
  settings: PageSettings;
  texts: Texts;
  context: () => PageContext;
  signal: AbortSignal;
}

/** How a card comes to open. */
interface How {
  /** Where the mark was pointed at or pressed, CSS px of the viewport. */
  at?: { x: number; y: number };
  tapped?: boolean;
  /** Opened by a command, which says where it led. */
  position?: Position;
}

/** A mention's boxes in the viewport of the page, whatever frame it is in. */
function inTopViewport(mention: PageMention): DOMRect[] {
  const { left, top } = frameOffset(documentOf(mention.block.source.container.element));
  return boxesOf(mention).map((box) => new DOMRect(box.x + left, box.y + top, box.width, box.height));
}

/** Below this width a tapped mark opens a sheet at the bottom, CSS px. */
const SHEET_WIDTH = 480;

export class HoverCard {
  private readonly options: Options;
  private readonly host: CardHost;
  private state: Hover<PageMention> = { mode: 'idle' };
  private card: MentionCard | null = null;
  private how: How = {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  private focusBefore: Element | null = null;
  private whenGone: (() => void) | null = null;
  /** What opens the card once its words have come. */
  private waiting: HoverEvent<PageMention> | null = null;
  /** Dismissed by Esc: it stays away until the pointer has left. */
  private dismissed: PageMention | null = null;

  constructor(options: Options) {
    this.options = options;
    this.host = new CardHost(
      () => options.texts.cardStyle,
      () => this.send({ type: 'close' }),
    );
    options.signal.addEventListener('abort', () => this.close());
  }

  /** Hears Esc in a document: a frame has its own. */
  listen(document: Document, signal: AbortSignal): void {
    listenTo<KeyboardEvent>(document, 'keydown', (event) => this.onKey(event), { capture: true, signal });
  }

  get onMention(): PageMention | null {
    return shownIn(this.state);
  }

  owns = (event: Event): boolean => event.composedPath().some((target) => this.host.owns(target));
  ownsNode = (node: Node): boolean => this.host.owns(node);

  point(mention: PageMention, at: { x: number; y: number }): void {
    if (mention === this.dismissed) return;
    // A card that is open stays where it is while the pointer moves along its mark.
    if (this.onMention !== mention) this.how = { at };
    this.send({ type: 'point', on: mention });
  }

  /** Opened by a command it takes focus; from card to card, focus still goes back to the page's own element. */
  open(mention: PageMention, how: How): void {
    if (!this.host.focused) this.focusBefore = focusedIn(document);
    this.how = how;
    this.card = null;
    this.send({ type: 'open', on: mention });
    if (how.position) this.host.focus();
  }

  /** The page was pressed where there is no mark. */
  away(): void {
    this.send({ type: 'away' });
  }

  enter(): void {
    this.send({ type: 'enter' });
  }

  leave(): void {
    this.dismissed = null;
    this.send({ type: 'leave' });
  }

  close(): void {
    this.send({ type: 'close' });
  }

  /** Calls when the open card, if it tells of something just done, is gone; false where it tells of nothing. */
  afterNotice(whenGone: () => void): boolean {
    if (!this.card?.tells) return false;
    this.whenGone = whenGone;
    return true;
  }

  /** Words came: a card that waited for them opens. */
  retry(): void {
    if (this.waiting) this.send(this.waiting);
  }

  /** Closes if the mention that the card is about, or is to be about, is gone. */
  forget(isGone: (mention: PageMention) => boolean): void {
    const { state, onMention } = this;
    if ((onMention && isGone(onMention)) || (state.mode === 'dwelling' && isGone(state.on))) this.close();
  }

  private onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || !this.host.isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    this.dismissed = this.onMention;
    this.close();
  }

  private send(event: HoverEvent<PageMention>): void {
    const before = this.state;
    const after = hover(before, event);
    if (after === before) return;
    this.state = after;
    this.waiting = null;
    clearTimeout(this.timer);
    const { dwell } = this.options.settings.now();
    if (after.mode === 'dwelling')
      this.timer = setTimeout(() => this.send({ type: 'dwelt' }), Math.max(0, dwell - REST));
    if (after.mode === 'leaving') this.timer = setTimeout(() => this.send(this.left()), LEAVE);
    if (shownIn(after) === null) this.hide();
    if (after.mode === 'open') this.show(after.on, after.kept === 'pinned', event);
  }

  /** The pointer did not come back: but whoever is in the card by keyboard keeps it. */
  private left(): HoverEvent<PageMention> {
    return { type: this.host.focused?.matches(':focus-visible') ? 'enter' : 'left' };
  }

  private show(mention: PageMention, pinned: boolean, event: HoverEvent<PageMention>): void {
    const same = this.card?.mention === mention;
    if (!same) this.card = this.make(mention);
    if (!this.card) {
      // The words are still on their way: the card comes with them, if it is still wanted then.
      this.state = { mode: 'dwelling', on: mention, over: null };
      this.waiting = event;
      this.hide();
      return;
    }
    this.card.pinned = pinned;
    if (same) this.host.update(this.card.draw());
    else this.host.show(this.card.draw(), this.anchor(mention), this.isSheet());
  }

  private isSheet(): boolean {
    return this.how.tapped === true && innerWidth <= SHEET_WIDTH;
  }

  private anchor(mention: PageMention) {
    const element = mention.block.source.container.element;
    return { element, boxes: () => inTopViewport(mention), at: this.how.at };
  }

  private make(mention: PageMention): MentionCard | null {
    const texts = this.options.texts.of(mention.term, mention.section);
    if (!texts) return null;
    return new MentionCard({
      mention,
      texts,
      settings: this.options.settings,
      host: this.options.context().host,
      sheet: this.isSheet(),
      position: this.how.position,
      root: () => this.host.shadow ?? document,
      onPin: (pinned) => this.send({ type: 'pin', pinned }),
      onClose: () => this.close(),
      onDraw: () => {
        if (this.card) this.host.update(this.card.draw());
      },
    });
  }

  private hide(): void {
    const hadFocus = this.host.focused !== null;
    this.card = null;
    this.host.hide();
    if (hadFocus && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    this.focusBefore = null;
    const { whenGone } = this;
    this.whenGone = null;
    whenGone?.();
  }
}
