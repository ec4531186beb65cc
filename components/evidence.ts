/** Which evidence is worth showing: for each thing it speaks for, the nearest two pieces. */
import type { Evidence } from '../engine/types.ts';

const NEAREST_FIRST: Evidence['where'][] = ['name', 'block', 'heading', 'title', 'nearby', 'page', 'address'];
const ORDER: Evidence['for'][] = ['hong-kong', 'ai', 'subject'];
const SHOWN = 2;

/** Evidence by what it speaks for, nearest first, without repeats. The marked words need no second witness. */
export function evidenceByKind(evidence: readonly Evidence[]): { for: Evidence['for']; pieces: Evidence[] }[] {
  return ORDER.map((kind) => ({ for: kind, pieces: nearest(evidence.filter((piece) => piece.for === kind)) })).filter(
    ({ pieces }) => pieces.length > 0,
  );
}

function nearest(pieces: Evidence[]): Evidence[] {
  const rank = (piece: Evidence) => NEAREST_FIRST.indexOf(piece.where);
  const sorted = pieces.toSorted((a, b) => rank(a) - rank(b));
  const first = sorted[0];
  if (first?.where === 'name') return [first];
  const seen = new Set<string>();
  const distinct = sorted.filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
  return distinct.slice(0, SHOWN);
}
