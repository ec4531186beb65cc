/**
 * The whole truth about when the card is there. Pure: a state and an event in, a state out; timers are
 * asked for by the state and come back as events.
 *
 *     idle -point-> dwelling -dwelt-> open -leave-> leaving -left-> idle
 *                      |                ^              |
 *                      +--leave-> idle  +--enter/point-+
 *
 * A pointer that crosses another mark on its way to the card dwells on that one `over` the card, which stays
 * until the dwell is over.
 */

/** What keeps an open card: the pointer; nothing but a press elsewhere or a way to close it; only the latter. */
type Kept = 'by-pointer' | 'until-away' | 'pinned';

export type Hover<T> =
  | { mode: 'idle' }
  | { mode: 'dwelling'; on: T; over: T | null }
  | { mode: 'open'; on: T; kept: Kept }
  | { mode: 'leaving'; on: T };

export type HoverEvent<T> =
  /** The pointer came to rest on a mention. */
  | { type: 'point'; on: T }
  /** The dwell is over, and the pointer still rests on it. */
  | { type: 'dwelt' }
  /** The pointer is on no mention and not on the card. */
  | { type: 'leave' }
  /** The pointer is on the card. */
  | { type: 'enter' }
  /** The time to come back is over. */
  | { type: 'left' }
  /** By keyboard, click or from the popup: at once, and to stay. */
  | { type: 'open'; on: T }
  /** The page was pressed where there is no mark. */
  | { type: 'away' }
  | { type: 'pin'; pinned: boolean }
  | { type: 'close' };

const idle = { mode: 'idle' } as const;
const byPointer = <T>(on: T): Hover<T> => ({ mode: 'open', on, kept: 'by-pointer' });

/** The mention whose card is there. */
export function shownIn<T>(state: Hover<T>): T | null {
  return state.mode === 'idle' ? null : state.mode === 'dwelling' ? state.over : state.on;
}

function point<T>(state: Hover<T>, on: T): Hover<T> {
  if (state.mode === 'open' && state.kept !== 'by-pointer') return state;
  if (state.mode === 'dwelling' && state.on === on) return state;
  const over = shownIn(state);
  if (over !== on) return { mode: 'dwelling', on, over };
  return state.mode === 'open' ? state : byPointer(on);
}

export function hover<T>(state: Hover<T>, event: HoverEvent<T>): Hover<T> {
  const shown = shownIn(state);
  const kept = state.mode === 'open' ? state.kept : 'by-pointer';
  switch (event.type) {
    case 'open':
      return { mode: 'open', on: event.on, kept: 'until-away' };
    case 'close':
      return idle;
    case 'away':
      return kept === 'until-away' ? idle : state;
    case 'point':
      return point(state, event.on);
    case 'dwelt':
      return state.mode === 'dwelling' ? byPointer(state.on) : state;
    case 'leave':
      if (shown === null) return state.mode === 'dwelling' ? idle : state;
      return kept === 'by-pointer' && state.mode !== 'leaving' ? { mode: 'leaving', on: shown } : state;
    case 'enter':
      return shown !== null && state.mode !== 'open' ? byPointer(shown) : state;
    case 'left':
      return state.mode === 'leaving' ? idle : state;
    case 'pin':
      return shown === null ? state : { mode: 'open', on: shown, kept: event.pinned ? 'pinned' : 'by-pointer' };
  }
}
