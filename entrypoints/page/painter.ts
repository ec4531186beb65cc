/**
 * Draws marks with the CSS Custom Highlight API. Only this file touches a registry, and it never iterates one:
 * in Firefox that throws, and a page can put anything there. Ranges are static, and only those near
 * the viewport are registered: in Chromium a thousand registered ranges add 12 ms to every frame.
 */
import { groundAt, highlightName, type MarkKind } from '../../common/mark-look.ts';
import { viewOf } from '../../common/unclobbered.ts';
import type { NodeSpan, TextBlock } from './block-text.ts';
import { locate } from './block-text.ts';
import { groundOf } from './ground.ts';
import type { PageMention } from './page-index.ts';
import type { Tier } from './tiers.ts';

/** Which is drawn over which. */
const PRIORITY: Record<MarkKind, number> = { again: 0, first: 1, flash: 2 };

/**
 * A document's registry; none where it is shown no longer: in Firefox a removed frame's document is a dead object.
 * Its getter is looked up anew each time, since Firefox, once `CSS.highlights` was read some ten times in one place,
 * gives there the registry of one window for every window's.
 */
function registryOf(document: Document): HighlightRegistry | undefined {
  try {
    const view = viewOf(document);
    return view ? Object.getOwnPropertyDescriptor(view.CSS, 'highlights')?.get?.call(view.CSS) : undefined;
  } catch {
    return undefined;
  }
}

export class Painter {
  /** Unlike on any other page, so that pages cannot look for it. */
  readonly name: string;
  /** By document, since a frame has its own registry, and by name. */
  private readonly registered = new Map<Document, Map<string, Highlight>>();
  private readonly drawn = new Map<PageMention, { kind: Tier; source: TextBlock; takeOut: () => void }>();

  private over = false;

  constructor(name: string) {
    this.name = name;
  }

  /** Null in a document without a window. */
  private highlightFor(document: Document, element: Element, kind: MarkKind): Highlight | null {
    const view = viewOf(document);
    const registry = registryOf(document);
    if (!view || !registry) return null;
    const names = this.registered.get(document) ?? new Map<string, Highlight>();
    this.registered.set(document, names);
    const name = highlightName(this.name, groundAt(groundOf(element)), kind);
    const known = names.get(name);
    if (known) return known;
    const highlight = new view.Highlight();
    highlight.priority = PRIORITY[kind];
    registry.set(name, highlight);
    names.set(name, highlight);
    return highlight;
  }

  /** A page may clear its registry: what is gone from it is put back. */
  restore(): void {
    for (const [document, names] of this.registered) {
      const registry = registryOf(document);
      if (!registry) this.registered.delete(document);
      // Setting a highlight anew repaints all that is in it, so only one that is gone is set.
      for (const [name, highlight] of names) if (registry?.get(name) !== highlight) registry?.set(name, highlight);
    }
  }

  /** Puts a mention into a highlight; gives what takes it out again. */
  private put({ block, start, end }: PageMention, kind: MarkKind): (() => void) | null {
    // What was planned before the end may still come after it.
    if (this.over) return null;
    const spans = locate(block.source, start, end);
    const document = spans[0]?.node.ownerDocument;
    const highlight = document && this.highlightFor(document, block.source.container.element, kind);
    if (!document || !highlight) return null;
    const ranges = spans.map(rangeOf);
    for (const range of ranges) highlight.add(range);
    return () => {
      if (registryOf(document)) for (const range of ranges) highlight.delete(range);
    };
  }

  draw(mention: PageMention, kind: Tier): void {
    const { source } = mention.block;
    const drawn = this.drawn.get(mention);
    if (drawn?.kind === kind && drawn.source === source) return;
    this.erase(mention);
    const takeOut = this.put(mention, kind);
    if (takeOut) this.drawn.set(mention, { kind, source, takeOut });
  }

  erase(mention: PageMention): void {
    this.drawn.get(mention)?.takeOut();
    this.drawn.delete(mention);
  }

  /** Over the mark, which may come or go meanwhile. @param ms how long */
  flash(mention: PageMention, ms: number): void {
    const takeOut = this.put(mention, 'flash');
    if (takeOut) setTimeout(takeOut, ms);
  }

  isDrawn(mention: PageMention): boolean {
    return this.drawn.has(mention);
  }

  drawnMentions(): Iterable<PageMention> {
    return this.drawn.keys();
  }

  /** Takes every mark and every name out of the registries, for good. */
  clear(): void {
    this.over = true;
    for (const [document, names] of this.registered) {
      for (const name of names.keys()) registryOf(document)?.delete(name);
    }
    this.registered.clear();
    this.drawn.clear();
  }
}

const rangeOf = ({ node, start, end }: NodeSpan): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

/** A highlight name of letters and digits, new for every page. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `h${Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')}`;
}
