/** A block's text as it is on screen, and the way back from its offsets to text nodes. */
import type { Container } from './containers.ts';

/** A stretch of one text node in a block's text. Offsets are UTF-16 units. */
export interface Piece {
  node: Text;
  /** Where the stretch starts and ends in the node. */
  from: number;
  to: number;
  /** Where its collapsed text starts in the block's text. */
  start: number;
}

/** A block of the page with its nodes. */
export interface TextBlock {
  container: Container;
  text: string;
  pieces: Piece[];
}

const RUNS = /[\t\n\f\r ]+/g;
const COLLAPSES = /[\t\n\f\r]| {2}/;

/** White space as it is shown: runs become one space, and none follows a space that stands before. */
export function collapse(raw: string, afterSpace: boolean): string {
  const text = COLLAPSES.test(raw) ? raw.replace(RUNS, ' ') : raw;
  return afterSpace && text.charCodeAt(0) === 32 ? text.slice(1) : text;
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
  block.pieces.forEach((piece, index) => {
    const next = block.pieces[index + 1]?.start ?? block.text.length;
    if (piece.start >= end || next <= start) return;
    const raw = piece.node.data.slice(piece.from, piece.to);
    const afterSpace = piece.start === 0 || block.text.charCodeAt(piece.start - 1) === 32;
    const first = rawOffset(raw, Math.max(0, start - piece.start), afterSpace);
    const last = rawOffset(raw, Math.min(end, next) - 1 - piece.start, afterSpace) + 1;
    if (last > raw.length || first >= last) return;
    spans.push({ node: piece.node, start: piece.from + first, end: piece.from + last });
  });
  return spans;
}
