import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Address } from '../../entrypoints/page/address.ts';

const before = location.href;
const goOn = (to: string): void => history.replaceState(history.state, '', to);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  goOn(before);
});

test('an address is new from when it changes until what belongs to it has had time to come', () => {
  const address = new Address();
  vi.advanceTimersByTime(1000);
  expect(address.isNew).toBe(false);
  goOn('#next');
  expect(address.isNew).toBe(true);
  vi.advanceTimersByTime(4999);
  expect(address.isNew).toBe(true);
  vi.advanceTimersByTime(1);
  expect(address.isNew).toBe(false);
});

test('going back is going on, too', () => {
  goOn('#next');
  const address = new Address();
  goOn(before);
  expect(address.isNew).toBe(true);
});
