/** The one card of a page: what it shows (card.tsx), in its host (card-host.tsx). */
import type { Anchor, CardView, CardWish } from '../../common/card-script.ts';
import { MentionCard } from './card.tsx';
import { CardHost } from './card-host.tsx';

export class PageCard implements CardView {
  private readonly host: CardHost;
  private card: MentionCard | null = null;

  constructor(style: () => string, onLost: () => void) {
    this.host = new CardHost(style, onLost);
  }

  owns(node: Node | EventTarget): boolean {
    return this.host.owns(node);
  }

  get isOpen(): boolean {
    return this.host.isOpen;
  }

  get focused(): Element | null {
    return this.host.focused;
  }

  get tells(): boolean {
    return this.card?.tells ?? false;
  }

  show(wish: CardWish, anchor: Anchor): void {
    this.card = new MentionCard(wish, {
      root: () => this.host.shadow ?? document,
      onDraw: () => this.draw(),
    });
    this.host.show(this.card.draw(), anchor, wish.sheet);
  }

  pin(pinned: boolean): void {
    if (!this.card) return;
    this.card.pinned = pinned;
    this.draw();
  }

  focus(): void {
    this.host.focus();
  }

  hide(): void {
    this.card = null;
    this.host.hide();
  }

  private draw(): void {
    if (this.card) this.host.update(this.card.draw());
  }
}
