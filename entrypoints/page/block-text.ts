/** A block's text as it is on screen, and the way back from its offsets to text nodes. */
import { localNameOf, nodeTypeOf } from '../../common/unclobbered.ts';
import type { Container } from './containers.ts';

/** A stretch of one text node in a block's text. Offsets are UTF-16 units. */
export interface Piece {
  node: Text;
  /** Where the stretch starts and ends in the node. */
  from: number;
  to: number;
  /** Where its collapsed text starts and ends in the block's text. */
  start: number;
  end: number;
}

/** A space that stands in no node: what is shown side by side, or one below the other, without one. */
export const GAP = 'gap';

/** What a block's text comes from: an element read as a whole, a text node or a stretch of one, a line break. */
export type Part = Node | { node: Text; from: number; to: number } | typeof GAP;

/** A block of the page: its text, and what that comes from. */
export interface PlainBlock {
  container: Container;
  text: string;
  parts: Part[];
}

/** A block of which every place can be found in the page. */
export interface TextBlock {
  container: Container;
  text: string;
  pieces: Piece[];
}

/** White space that is not shown as it stands: all but single spaces. */
const RUNS = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g;

/** White space as it is shown: runs become one space, and none follows a space that stands before. */
export function collapse(raw: string, afterSpace: boolean): string {
  const text = raw.replace(RUNS, ' ');
  return afterSpace && text.charCodeAt(0) === 32 ? text.slice(1) : text;
}

/**
 * A block from its text as it stands in the page.
 * @returns null where that is blank
 */
export function plainBlock(container: Container, raw: string, parts: Part[]): PlainBlock | null {
  const text = collapse(raw, true).trimEnd();
  return text === '' ? null : { container, text, parts };
}

/** A longer text node is read in stretches of about this many units, cut where a sentence or word ends. */
export const LONGEST = 20_000;

/** Where a long text may be cut: after white space or a full stop near the limit. */
function cutAt(data: string, from: number): number {
  if (data.length - from <= LONGEST) return data.length;
  const window = data.slice(from + LONGEST - 400, from + LONGEST);
  const at = Math.max(...[' ', '\n', '。', '，'].map((end) => window.lastIndexOf(end)));
  return from + LONGEST - 400 + (at < 0 ? 399 : at) + 1;
}

/** A text node in stretches that are not too long, each with its text. */
export function* stretches(node: Text): Generator<[Part, string]> {
  const { data } = node;
  if (data.length <= LONGEST) yield [node, data];
  else
    for (let from = 0; from < data.length; ) {
      const to = cutAt(data, from);
      yield [{ node, from, to }, data.slice(from, to)];
      from = to;
    }
}

const isBreak = (part: Part): part is typeof GAP | Element =>
  part === GAP || ('nodeType' in part && nodeTypeOf(part) === 1 && localNameOf(part as Element) === 'br');

/** The stretches of text in a part, in order. */
function* textsOf(part: Exclude<Part, typeof GAP>): Generator<Pick<Piece, 'node' | 'from' | 'to'>> {
  if ('from' in part) yield part;
  else if (nodeTypeOf(part) === 3) yield { node: part as Text, from: 0, to: (part as Text).length };
  else {
    const walker = Document.prototype.createTreeWalker.call(
      document,
      part,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      yield { node: node as Text, from: 0, to: (node as Text).length };
  }
}

/** Finds the pieces of a block that was just read. */
export function withPieces({ container, text, parts }: PlainBlock): TextBlock {
  const pieces: Piece[] = [];
  let start = 0;
  let afterSpace = true;
  for (const part of parts) {
    if (isBreak(part)) {
      start += afterSpace ? 0 : 1;
      afterSpace = true;
    } else
      for (const { node, from, to } of textsOf(part)) {
        const shown = collapse(node.data.slice(from, to), afterSpace);
        if (shown === '') continue;
        pieces.push({ node, from, to, start, end: start + shown.length });
        start += shown.length;
        afterSpace = shown.endsWith(' ');
      }
  }
  return { container, text, pieces };
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);

/**
 * Offset in the node of the collapsed unit at `at`, counted from the piece's start.
 * @param afterSpace whether the block's text had a space just before the piece
 */
export function rawOffset(raw: string, at: number, afterSpace: boolean): number {
  let seen = 0;
  let space = afterSpace;
  for (let index = 0; index < raw.length; index++) {
    const here = isSpace(raw.charCodeAt(index));
    if (here && space) continue;
    if (seen === at) return index;
    seen++;
    space = here;
  }
  return raw.length;
}

/** One live node's part of a span. */
export interface NodeSpan {
  node: Text;
  start: number;
  end: number;
}

/** The parts of a block's span in its text nodes; empty where the page has changed them meanwhile. */
export function locate(block: TextBlock, start: number, end: number): NodeSpan[] {
  const spans: NodeSpan[] = [];
  for (const piece of block.pieces) {
    if (piece.start >= end || piece.end <= start) continue;
    const raw = piece.node.data.slice(piece.from, piece.to);
    const afterSpace = piece.start === 0 || block.text.charCodeAt(piece.start - 1) === 32;
    const first = rawOffset(raw, Math.max(0, start - piece.start), afterSpace);
    const last = rawOffset(raw, Math.min(end, piece.end) - 1 - piece.start, afterSpace) + 1;
    if (last > raw.length || first >= last) continue;
    spans.push({ node: piece.node, start: piece.from + first, end: piece.from + last });
  }
  return spans;
}
