/**
 * The card's script comes to a page once a mark is pointed at, since most pages with marks are only read. What it and
 * the page script know of each other; they meet in the isolated world's global (page-world.ts).
 */
import type { Evidence, Language, SectionId, SectionText, TermKind, TermText } from '../engine/types.ts';
import type { Choice } from './choice.ts';
import type { Settings } from './settings.ts';

/** The words that a card shows. */
export interface CardTexts {
  term: TermText;
  section: SectionText;
  /** The edition's day, as ISO. */
  edition: string;
}

/** A mention as its card knows it. */
export interface CardMention {
  id: number;
  term: string;
  kind: TermKind;
  section: SectionId;
  language: Language;
  evidence: readonly Evidence[];
}

/** A mention's place among all of its page, from 1. */
export interface Position {
  at: number;
  all: number;
}

export interface CardWish {
  mention: CardMention;
  texts: CardTexts;
  settings: { now(): Settings; choose(choice: Choice): Promise<boolean> };
  /** Host of the page; empty where it has none. */
  host: string;
  /** At the bottom edge of a narrow touch screen. */
  sheet: boolean;
  /** Where a command led to it. */
  position: Position | undefined;
  pinned: boolean;
  onPin: (pinned: boolean) => void;
  onClose: () => void;
}

/** What the card stands beside: the boxes of a mention's lines, and the line that was pointed at. */
export interface Anchor {
  element: Element;
  boxes: () => DOMRect[];
  /** Viewport coordinates, CSS px; absent when opened by keyboard. */
  at: { x: number; y: number } | undefined;
  /** The text stands on dark ground. */
  dark: boolean;
}

/** The one card of a page. */
export interface CardView {
  /** Is this node our host? */
  owns(node: Node | EventTarget): boolean;
  readonly isOpen: boolean;
  /** The element with focus inside the card. */
  readonly focused: Element | null;
  /** Does it tell of something that was just done and can be undone? */
  readonly tells: boolean;
  /** Shows a card beside its anchor; a card that is open is replaced. */
  show(wish: CardWish, anchor: Anchor): void;
  pin(pinned: boolean): void;
  focus(): void;
  hide(): void;
}

/**
 * @param style the card's style sheet, which has come by the time that a card is shown
 * @param onLost the page took the card out, and again after it was put back: it is gone
 */
export type MakeCardView = (style: () => string, onLost: () => void) => CardView;
