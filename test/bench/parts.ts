/** The parts of the benchmark, in the order in which they are printed. */
import type { Part } from './part.ts';
import { moving, size, terms } from './parts-growing.ts';
import { gate, heap, tax } from './parts-silent.ts';
import { blocked, hand, marking, peer } from './parts-telling.ts';

export const PARTS: readonly Part[] = [tax, gate, marking, peer, blocked, hand, moving, heap, size, terms];
