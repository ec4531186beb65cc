/** Runs the card's states: timers, the pointer, the keyboard and the host together. */
import type { PageContext } from '../../engine/types.ts';
import { MentionCard } from './card.tsx';
import { CardHost } from './card-host.tsx';
import { boxesOf } from './hit-test.ts';
import { type Hover, type HoverEvent, hover } from './hover-state.ts';
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

/** A mention's boxes in the viewport of the page, whatever frame it is in. */
function inTopViewport(mention: PageMention): DOMRect[] {
  const { left, top } = frameOffset(mention.block.source.container.element.ownerDocument);
  return boxesOf(mention).map((box) => new DOMRect(box.x + left, box.y + top, box.width, box.height));
}

/** Below this width a tapped mark opens a sheet at the bottom, CSS px. */
const SHEET_WIDTH = 480;

export class HoverCard {
  private readonly options: Options;
  private readonly host = new CardHost(() => this.send({ type: 'close' }));
  private state: Hover<PageMention> = { mode: 'idle' };
  private card: MentionCard | null = null;
  private at: { x: number; y: number } | undefined;
  private tapped = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private focusBefore: Element | null = null;
  private whenGone: (() => void) | null = null;
  private waiting: { mention: PageMention; pinned: boolean } | null = null;
  /** Dismissed by Esc: it stays away until the pointer has left. */
  private dismissed: PageMention | null = null;

  constructor(options: Options) {
    this.options = options;
    document.addEventListener('keydown', (event) => this.onKey(event), { capture: true, signal: options.signal });
    options.signal.addEventListener('abort', () => this.close());
  }

  get onMention(): PageMention | null {
    return this.state.mode === 'open' || this.state.mode === 'leaving' ? this.state.on : null;
  }

  owns = (event: Event): boolean => event.composedPath().some((target) => this.host.owns(target));
  ownsNode = (node: Node): boolean => this.host.owns(node);

  point(mention: PageMention, at: { x: number; y: number }): void {
    if (mention === this.dismissed) return;
    // A card that is open stays where it is while the pointer moves along its mark.
    if (this.onMention !== mention) this.at = at;
    this.tapped = false;
    this.send({ type: 'point', on: mention });
  }

  open(mention: PageMention, how: { at?: { x: number; y: number }; tapped?: boolean; focus?: boolean }): void {
    this.at = how.at;
    this.tapped = how.tapped ?? false;
    this.focusBefore = document.activeElement;
    this.send({ type: 'open', on: mention });
    if (how.focus) this.host.focus();
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
    const { waiting, state } = this;
    if (!waiting || state.mode !== 'dwelling' || state.on !== waiting.mention) return;
    this.send(waiting.pinned ? { type: 'open', on: waiting.mention } : { type: 'dwelt' });
  }

  /** The mention that the card is about is gone. */
  forget(isGone: (mention: PageMention) => boolean): void {
    if (this.state.mode !== 'idle' && isGone(this.state.on)) this.close();
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
    clearTimeout(this.timer);
    const { dwell } = this.options.settings.now();
    if (after.mode === 'dwelling')
      this.timer = setTimeout(() => this.send({ type: 'dwelt' }), Math.max(0, dwell - REST));
    if (after.mode === 'leaving') this.timer = setTimeout(() => this.send({ type: 'left' }), LEAVE);
    if (after.mode === 'idle' || after.mode === 'dwelling') this.hide();
    if (after.mode === 'open') this.show(after.on, after.pinned, before);
  }

  private show(mention: PageMention, pinned: boolean, before: Hover<PageMention>): void {
    const same = before.mode !== 'idle' && before.mode !== 'dwelling' && before.on === mention && this.card !== null;
    if (!same) this.card = this.make(mention);
    if (!this.card) {
      // The words are still on their way: the card comes with them, if it is still wanted then.
      this.state = { mode: 'dwelling', on: mention };
      this.waiting = { mention, pinned };
      return;
    }
    this.waiting = null;
    this.card.pinned = pinned;
    if (same) this.host.update(this.card.draw());
    else this.host.show(this.card.draw(), this.anchor(mention), this.isSheet());
  }

  private isSheet(): boolean {
    return this.tapped && innerWidth <= SHEET_WIDTH;
  }

  private anchor(mention: PageMention) {
    const element = mention.block.source.container.element;
    return { element, boxes: () => inTopViewport(mention), ...(this.at ? { at: this.at } : {}) };
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
