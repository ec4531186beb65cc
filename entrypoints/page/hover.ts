/** Runs the card's states: timers, the pointer, the keyboard and the host together. */

import type { Anchor, CardView, CardWish, Position } from '../../common/card-script.ts';
import { focusedWithin } from '../../common/composed-tree.ts';
import { tellBackground } from '../../common/messages.ts';
import { gateState } from '../../common/page-world.ts';
import { bodyOf, focusedIn, listenTo, viewOf } from '../../common/unclobbered.ts';
import { groundOf, MIDDLE } from './ground.ts';
import { inTopViewport } from './hit-test.ts';
import { type Hover, type HoverEvent, hover, shownIn } from './hover-state.ts';
import { LEAVE, REST } from './hover-timing.ts';
import type { PageMention } from './page-index.ts';
import type { PageSettings } from './page-settings.ts';
import type { Texts } from './texts.ts';

interface Options {
  settings: PageSettings;
  texts: Texts;
  /** There is no background any more. */
  onOrphaned: () => void;
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

/** Below this width a tapped mark opens a sheet at the bottom, CSS px. */
const SHEET_WIDTH = 480;

export class HoverCard {
  private readonly options: Options;
  /** Null until its script has come. */
  private view: CardView | null = null;
  private isComing = false;
  private state: Hover<PageMention> = { mode: 'idle' };
  /** The mention that the card shows. */
  private shown: PageMention | null = null;
  private how: How = {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  private focusBefore: Element | null = null;
  private whenGone: (() => void) | null = null;
  /** What opens the card once its script and its words have come. */
  private waiting: HoverEvent<PageMention> | null = null;
  /** What the pointer is on. */
  private pointed: PageMention | null = null;
  /** Dismissed by Esc under the pointer: it stays away until the pointer has left. */
  private dismissed: PageMention | null = null;

  constructor(options: Options) {
    this.options = options;
    options.signal.addEventListener('abort', () => this.close());
  }

  /** Hears Esc in a document, before its elements and the card do: a frame has its own. */
  listen(document: Document, signal: AbortSignal): void {
    listenTo<KeyboardEvent>(viewOf(document) ?? document, 'keydown', (event) => this.onKey(event), {
      capture: true,
      signal,
    });
  }

  get onMention(): PageMention | null {
    return shownIn(this.state);
  }

  owns = (event: Event): boolean => event.composedPath().some((target) => this.view?.owns(target));
  ownsNode = (node: Node): boolean => this.view?.owns(node) ?? false;

  point(mention: PageMention, at: { x: number; y: number }): void {
    this.pointed = mention;
    if (mention === this.dismissed) return;
    // A card that is open stays where it is while the pointer moves along its mark.
    if (this.onMention !== mention) this.how = { at };
    this.bringView();
    this.send({ type: 'point', on: mention });
  }

  /** Opened by a command it takes focus; from card to card, focus still goes back to the page's own element. */
  open(mention: PageMention, how: How): void {
    if (!this.view?.focused) this.focusBefore = focusedWithin(document);
    this.how = how;
    this.shown = null;
    this.bringView();
    this.send({ type: 'open', on: mention });
  }

  /** A button is held on the page: no card comes now, and one that the pointer keeps goes if that takes long. */
  press(): void {
    this.send({ type: 'leave' });
  }

  /** The page was pressed where there is no mark. */
  away(): void {
    // Focus is where the reader pressed.
    if (!this.view?.focused) this.focusBefore = null;
    this.send({ type: 'away' });
  }

  enter(): void {
    this.pointed = null;
    this.send({ type: 'enter' });
  }

  leave(): void {
    this.pointed = null;
    this.dismissed = null;
    this.send({ type: 'leave' });
  }

  close(): void {
    this.send({ type: 'close' });
  }

  /** Calls when the open card, if it tells of something just done, is gone; false where it tells of nothing. */
  afterNotice(whenGone: () => void): boolean {
    if (!this.view?.tells) return false;
    this.whenGone = whenGone;
    return true;
  }

  /** The dwell, and more, is enough for the script to come. */
  private bringView(): void {
    if (this.view || this.isComing) return;
    const come = (): void => {
      this.isComing = false;
      // Where it could not be brought the next mark that is pointed at asks again.
      this.view = gateState()?.card?.(this.options.texts.style, () => this.close()) ?? null;
      this.retry();
    };
    if (gateState()?.card) come();
    else {
      this.isComing = true;
      tellBackground({ type: 'bring-card' }).then(come, this.options.onOrphaned);
    }
  }

  /** Script or words came: a card that waited for them opens. */
  retry(): void {
    if (this.waiting) this.send(this.waiting);
  }

  /** Closes if the mention that the card is about, or is to be about, is gone. */
  forget(isGone: (mention: PageMention) => boolean): void {
    const { state, onMention } = this;
    if ((onMention && isGone(onMention)) || (state.mode === 'dwelling' && isGone(state.on))) this.close();
  }

  private onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || !this.view?.isOpen) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.dismissed = this.pointed === this.onMention ? this.pointed : null;
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
    return { type: this.view?.focused?.matches(':focus-visible') ? 'enter' : 'left' };
  }

  private show(mention: PageMention, pinned: boolean, event: HoverEvent<PageMention>): void {
    if (this.shown === mention) {
      this.view?.pin(pinned);
      return;
    }
    const wish = this.wish(mention, pinned);
    if (!wish || !this.view) {
      // They are still on their way: the card comes with them, if it is still wanted then. No timer: `retry` sends
      // the event again.
      this.state = { mode: 'dwelling', on: mention, over: null };
      this.waiting = event;
      this.shown = null;
      this.view?.hide();
      return;
    }
    this.shown = mention;
    if (!this.how.position) this.giveFocusBack();
    this.view.show(wish, this.anchor(mention));
    if (this.how.position) this.view.focus();
  }

  private isSheet(): boolean {
    return this.how.tapped === true && innerWidth <= SHEET_WIDTH;
  }

  private anchor(mention: PageMention): Anchor {
    const element = mention.block.source.container.element;
    // The card takes the page's ground: a white one on a dark page would dazzle.
    const dark = groundOf(element) < MIDDLE;
    return { element, boxes: () => inTopViewport(mention), at: this.how.at, dark };
  }

  private wish(mention: PageMention, pinned: boolean): CardWish | null {
    const { texts, settings } = this.options;
    const words = texts.of(mention.term, mention.section);
    return (
      words && {
        mention,
        texts: words,
        settings,
        host: location.hostname,
        sheet: this.isSheet(),
        position: this.how.position,
        pinned,
        onPin: (pin) => this.send({ type: 'pin', pinned: pin }),
        onClose: () => this.close(),
      }
    );
  }

  /** Focus that is in the card, or was lost there, goes back to where it was on the page. */
  private giveFocusBack(): void {
    const { focusBefore: before } = this;
    if (!this.view?.focused && focusedIn(document) !== bodyOf(document)) return;
    if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
  }

  private hide(): void {
    this.giveFocusBack();
    this.shown = null;
    this.view?.hide();
    this.focusBefore = null;
    const { whenGone } = this;
    this.whenGone = null;
    whenGone?.();
  }
}
