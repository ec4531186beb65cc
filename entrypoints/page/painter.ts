/**
 * Draws marks with the CSS Custom Highlight API. Only this file touches a registry, and it never iterates one:
 * in Firefox that throws, and a page can put anything there. Ranges are static, and only those near
 * the viewport are registered: in Chromium a thousand registered ranges add 12 ms to every frame.
 */
import type { NodeSpan } from './block-text.ts';
import { locate } from './block-text.ts';
import type { PageMention } from './page-index.ts';
import type { Tier } from './tiers.ts';

type Kind = Tier | 'flash';
const SUFFIX: Record<Kind, string> = { first: 'a', again: 'b', flash: 'c' };

/** One document's registry: a frame has its own. */
interface Registry {
  highlights: Record<Kind, Highlight>;
}

export class Painter {
  /** Unlike on any other page, so that pages cannot look for it. */
  readonly name: string;
  private readonly registries = new Map<Document, Registry>();
  private readonly drawn = new Map<PageMention, { kind: Kind; ranges: StaticRange[]; document: Document }>();
  private dark = false;

  constructor(name: string) {
    this.name = name;
  }

  /** Marks on dark ground use other colours. To be said before the first one is drawn. */
  setGround(dark: boolean): void {
    this.dark = dark;
  }

  private key(kind: Kind): string {
    return `${this.name}${this.dark ? 'd' : ''}${SUFFIX[kind]}`;
  }

  private registryOf(document: Document): Registry | null {
    const known = this.registries.get(document);
    if (known) return known;
    const view = document.defaultView as (Window & typeof globalThis) | null;
    if (!view?.CSS?.highlights) return null;
    const make = (priority: number): Highlight => {
      const highlight = new view.Highlight();
      highlight.priority = priority;
      return highlight;
    };
    const highlights = { first: make(1), again: make(0), flash: make(2) };
    const registry = { highlights };
    this.registries.set(document, registry);
    this.register(document, highlights);
    return registry;
  }

  private register(document: Document, highlights: Record<Kind, Highlight>): void {
    const registry = document.defaultView?.CSS?.highlights;
    for (const kind of Object.keys(SUFFIX) as Kind[]) {
      // Setting a highlight anew repaints all that is in it, so only one that is gone is set.
      if (registry?.get(this.key(kind)) !== highlights[kind]) registry?.set(this.key(kind), highlights[kind]);
    }
  }

  private unregister(document: Document): void {
    const registry = document.defaultView?.CSS?.highlights;
    for (const kind of Object.keys(SUFFIX) as Kind[]) registry?.delete(this.key(kind));
  }

  /** A page may clear its registry: what is gone from it is put back. */
  restore(): void {
    for (const [document, { highlights }] of this.registries) this.register(document, highlights);
  }

  draw(mention: PageMention, kind: Kind): void {
    const before = this.drawn.get(mention);
    if (before?.kind === kind) return;
    if (before) this.erase(mention);
    const spans = locate(mention.block.source, mention.start, mention.end);
    const document = spans[0]?.node.ownerDocument;
    const registry = document && this.registryOf(document);
    if (!document || !registry) return;
    const ranges = spans.map(rangeOf);
    for (const range of ranges) registry.highlights[kind].add(range);
    this.drawn.set(mention, { kind, ranges, document });
  }

  erase(mention: PageMention): void {
    const drawn = this.drawn.get(mention);
    if (!drawn) return;
    const registry = this.registries.get(drawn.document);
    for (const range of drawn.ranges) registry?.highlights[drawn.kind].delete(range);
    this.drawn.delete(mention);
  }

  /** How many ranges are registered now. */
  get size(): number {
    let size = 0;
    for (const { ranges } of this.drawn.values()) size += ranges.length;
    return size;
  }

  isDrawn(mention: PageMention): boolean {
    return this.drawn.has(mention);
  }

  drawnMentions(): Iterable<PageMention> {
    return this.drawn.keys();
  }

  /** Takes every mark and every name out of the registries. */
  clear(): void {
    for (const document of this.registries.keys()) this.unregister(document);
    this.registries.clear();
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
