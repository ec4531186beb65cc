/**
 * The whole truth about when the card is there. Pure: a state and an event in, a state out; timers are
 * asked for by the state and come back as events.
 *
 *     idle -point-> dwelling -dwelt-> open -leave-> leaving -left-> idle
 *                      |                ^              |
 *                      +--leave-> idle  +--enter/point-+
 *
 * `pinned` is open until it is closed: by keyboard, by pin, by focus inside the card.
 */

export type Hover<T> =
  | { mode: 'idle' }
  | { mode: 'dwelling'; on: T }
  | { mode: 'open'; on: T; pinned: boolean }
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
  | { type: 'pin'; pinned: boolean }
  | { type: 'close' };

const idle = { mode: 'idle' } as const;

export function hover<T>(state: Hover<T>, event: HoverEvent<T>): Hover<T> {
  switch (event.type) {
    case 'open':
      return { mode: 'open', on: event.on, pinned: true };
    case 'close':
      return idle;
    case 'point':
      if (state.mode === 'open' && (state.pinned || state.on === event.on)) return state;
      if (state.mode === 'leaving' && state.on === event.on) return { mode: 'open', on: state.on, pinned: false };
      if (state.mode === 'dwelling' && state.on === event.on) return state;
      return { mode: 'dwelling', on: event.on };
    case 'dwelt':
      return state.mode === 'dwelling' ? { mode: 'open', on: state.on, pinned: false } : state;
    case 'leave':
      if (state.mode === 'dwelling') return idle;
      return state.mode === 'open' && !state.pinned ? { mode: 'leaving', on: state.on } : state;
    case 'enter':
      return state.mode === 'leaving' ? { mode: 'open', on: state.on, pinned: false } : state;
    case 'left':
      return state.mode === 'leaving' ? idle : state;
    case 'pin':
      return state.mode === 'open' || state.mode === 'leaving'
        ? { mode: 'open', on: state.on, pinned: event.pinned }
        : state;
  }
}
