/** When the card is there: states and events, one after another. */
import { expect, test } from 'vitest';
import { type Hover, type HoverEvent, hover, shownIn } from '../../entrypoints/page/hover-state.ts';

type Event = HoverEvent<string>;
const point = (on: string): Event => ({ type: 'point', on });
const open = (on: string): Event => ({ type: 'open', on });
const [dwelt, leave, enter, left, away, close]: Event[] = (
  ['dwelt', 'leave', 'enter', 'left', 'away', 'close'] as const
).map((type) => ({ type }));
const pin = (pinned: boolean): Event => ({ type: 'pin', pinned });

const after = (events: (Event | undefined)[]): Hover<string> =>
  events.reduce<Hover<string>>((state, event) => (event ? hover(state, event) : state), { mode: 'idle' });

test.each<[string, (Event | undefined)[], string | null]>([
  ['nothing before the dwell is over', [point('a')], null],
  ['a card after it', [point('a'), dwelt], 'a'],
  ['nothing where the pointer left before', [point('a'), leave, dwelt], null],
  ['the card while there is time to come back', [point('a'), dwelt, leave], 'a'],
  ['nothing after that', [point('a'), dwelt, leave, left], null],
  ['the card that the pointer came back to', [point('a'), dwelt, leave, point('a'), left], 'a'],
  ['the card that the pointer reached', [point('a'), dwelt, leave, enter, left], 'a'],
  ['the first card while the pointer is on another mark', [point('a'), dwelt, point('b')], 'a'],
  ['the first card where it went on to the card', [point('a'), dwelt, point('b'), enter, dwelt], 'a'],
  ['the other card where it rested', [point('a'), dwelt, point('b'), dwelt], 'b'],
  ['nothing where it left both', [point('a'), dwelt, point('b'), leave, left], null],
  ['the first card where it came back', [point('a'), dwelt, leave, point('b'), point('a'), dwelt], 'a'],
  ['an opened card when the pointer goes', [open('a'), leave, left], 'a'],
  ['an opened card while the pointer is on another mark', [open('a'), point('b')], 'a'],
  ['the other card where the pointer rested', [open('a'), point('b'), dwelt], 'b'],
  ['an opened card that the pointer reached across another mark', [open('a'), point('b'), enter, leave, left], 'a'],
  ['an opened card when the pointer only crossed another mark', [open('a'), point('b'), leave, left, dwelt], 'a'],
  ['an opened card that was pointed at', [open('a'), point('a'), leave, left], 'a'],
  ['no opened card after a press elsewhere, the pointer on another mark before', [open('a'), point('b'), away], null],
  ['a pinned card when the pointer rests on another mark', [open('a'), pin(true), point('b'), dwelt], 'a'],
  ['the next opened card', [open('a'), open('b')], 'b'],
  ['no opened card after a press elsewhere', [open('a'), away], null],
  ['a pinned card after a press elsewhere', [open('a'), pin(true), away, leave, left], 'a'],
  ['a pinned card until it is closed', [point('a'), dwelt, pin(true), leave, left, close], null],
  ['a card like any other once the pin is out', [open('a'), pin(true), pin(false), leave, left], null],
  ['a card under the pointer after a press elsewhere', [point('a'), dwelt, away], 'a'],
])('%s', (_, events, shown) => {
  expect(shownIn(after(events))).toBe(shown);
});

test.each<Hover<string>>([
  { mode: 'idle' },
  { mode: 'dwelling', on: 'a', over: null },
  { mode: 'open', on: 'a', kept: 'pinned' },
  { mode: 'leaving', on: 'a' },
])('an event that says nothing new leaves $mode as it is, to the object', (state) => {
  const same: Record<Hover<string>['mode'], Event | undefined> = {
    idle: leave,
    dwelling: point('a'),
    open: point('b'),
    leaving: leave,
  };
  expect(hover(state, same[state.mode] as Event)).toBe(state);
});
