/** What the scripts in a tab share: a state in the isolated world's global, which no page can see. */
import type { MakeCardView } from './card-script.ts';

/** What our symbol is called there: a symbol, since every name may be that of an element of the page. */
export const WORLD_NAME = 'hong-kong-ai';

/** What the gate says of itself, for the page script and for the popup's question. */
export interface GateState {
  /** The page speaks of both, and the rest was asked for. */
  woken: boolean;
  /** Time spent looking at the text, ms. */
  ms: number;
  /** Set by the page script once it runs. */
  page?: boolean;
  /** Set by the card's script once it runs. */
  card?: MakeCardView;
}

const KEY = Symbol.for(WORLD_NAME);
type World = typeof globalThis & { [KEY]?: GateState };

export const gateState = (): GateState | undefined => (globalThis as World)[KEY];

export function setGateState(state: GateState): void {
  (globalThis as World)[KEY] = state;
}
