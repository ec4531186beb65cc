/**
 * When the card is there. Pure: a state and an event in, a state out; timers are asked for by the state and
 * come back as events. One state is not made here: a card whose script or words have not come goes back to
 * dwelling, without a timer (`show` in hover.ts).
 *
 *     idle -point-> dwelling -dwelt-> open -leave-> leaving -left-> idle
 *                      |                ^              |
 *                      +--leave-> idle  +--enter/point-+
 *
 * A pointer that crosses another mark on its way to the card dwells on that one `over` the card, which stays
 * until the dwell is over. Only a pinned card stays beyond that.
 */

/** How long an open card stays: as long as the pointer does; until the page is pressed; until it is closed. */
type Kept = 'by-pointer' | 'until-away' | 'pinned';

type Open<T> = { mode: 'open'; on: T; kept: Kept };

export type Hover<T> =
  | { mode: 'idle' }
  | { mode: 'dwelling'; on: T; over: Open<T> | null }
  | Open<T>
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
const byPointer = <T>(on: T): Open<T> => ({ mode: 'open', on, kept: 'by-pointer' });

/** The card that is there, as it is when the pointer comes back to it. */
function cardIn<T>(state: Hover<T>): Open<T> | null {
  if (state.mode === 'idle') return null;
  if (state.mode === 'dwelling') return state.over;
  return state.mode === 'open' ? state : byPointer(state.on);
}

/** The mention whose card is there. */
export const shownIn = <T>(state: Hover<T>): T | null => cardIn(state)?.on ?? null;

function point<T>(state: Hover<T>, on: T): Hover<T> {
  const card = cardIn(state);
  if (card?.kept === 'pinned' || card?.on === on) return card;
  return state.mode === 'dwelling' && state.on === on ? state : { mode: 'dwelling', on, over: card };
}

function leave<T>(state: Hover<T>): Hover<T> {
  if (state.mode === 'idle' || state.mode === 'leaving') return state;
  const card = cardIn(state);
  return card?.kept === 'by-pointer' ? { mode: 'leaving', on: card.on } : (card ?? idle);
}

export function hover<T>(state: Hover<T>, event: HoverEvent<T>): Hover<T> {
  const card = cardIn(state);
  switch (event.type) {
    case 'open':
      return { mode: 'open', on: event.on, kept: 'until-away' };
    case 'close':
      return idle;
    case 'away':
      return card?.kept === 'until-away' ? idle : state;
    case 'point':
      return point(state, event.on);
    case 'dwelt':
      return state.mode === 'dwelling' ? byPointer(state.on) : state;
    case 'leave':
      return leave(state);
    case 'enter':
      return card ?? state;
    case 'left':
      return state.mode === 'leaving' ? idle : state;
    case 'pin':
      return card ? { ...card, kept: event.pinned ? 'pinned' : 'by-pointer' } : state;
  }
}
