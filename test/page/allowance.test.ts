import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Allowance } from '../../entrypoints/page/allowance.ts';

describe('reading changes may take a thousandth of the time', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => vi.useRealTimers());

  test('what a page that never stands still took has to be earned', () => {
    const allowance = new Allowance(0.001);
    allowance.spend(5);
    expect(allowance.wait).toBe(0);
    allowance.spend(2);
    expect(allowance.wait).toBe(2000);
    vi.advanceTimersByTime(1500);
    expect(allowance.wait).toBe(500);
  });

  test('nobody waits longer than three seconds, however long it took', () => {
    const allowance = new Allowance(0.001);
    allowance.spend(300);
    expect(allowance.wait).toBe(3000);
    vi.advanceTimersByTime(3000);
    allowance.spend(1);
    expect(allowance.wait).toBe(1000);
  });

  test('a page that stood still may change several times without a wait, though not for ever', () => {
    const allowance = new Allowance(0.001);
    vi.advanceTimersByTime(60_000);
    for (let screen = 0; screen < 4; screen++) {
      allowance.spend(5);
      expect(allowance.wait).toBe(0);
    }
    allowance.spend(5);
    expect(allowance.wait).toBe(3000);
  });
});
