/** What every page pays, counted: text that is looked at, observers, listeners. Numbers, not times, so that no machine tells otherwise. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import gate from '../../entrypoints/gate/index.ts';
import { watchLaterText } from '../../entrypoints/gate/later-text.ts';
import { lengthOf, lines, settled, WORDS } from './cost.ts';

afterEach(() => {
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

describe('the gate', () => {
  /** Watches the page, and notes each text that is looked at. */
  function watched(): string[] {
    const looked: string[] = [];
    const note = (texts: readonly string[]): boolean => {
      looked.push(...texts);
      return false;
    };
    const { documentElement } = document;
    watchLaterText(
      documentElement,
      () => [documentElement.textContent ?? ''],
      note,
      () => {},
    );
    return looked;
  }
  const lengths = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

  test('looks at a busy page as a whole, once, and does not listen until then', async () => {
    document.body.innerHTML = '<div></div>';
    const [rows] = document.body.children;
    const heard = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const looked = watched();
    for (let again = 0; again < 5; again++) {
      rows?.replaceChildren(...lines(200, 'p'));
      // Each time is heard of by itself, if at all.
      await Promise.resolve();
    }
    await settled(() => lengths(looked));
    expect(looked).toEqual([document.documentElement.textContent]);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(observe).toHaveBeenCalledTimes(2);
  });

  test('starts one observer, and no listener, on a page that says nothing', () => {
    document.body.innerHTML = `<p>${WORDS}</p>`;
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const listen = vi.spyOn(EventTarget.prototype, 'addEventListener');
    gate.main();
    expect(observe).toHaveBeenCalledTimes(1);
    expect(listen).not.toHaveBeenCalled();
  });

  test('looks once at each character that comes, and at none that is gone again', async () => {
    document.body.innerHTML = `<ul></ul><div></div><p>${WORDS.repeat(100)}</p>`;
    const [list, rows] = document.body.children;
    const looked = watched();
    const kept = lines(10, 'li');
    list?.append(...lines(20, 'li'));
    list?.replaceChildren();
    list?.append(...kept);
    let last: Element[] = [];
    for (let again = 0; again < 5; again++) rows?.replaceChildren(...(last = lines(10, 'p')));
    await settled(() => lengths(looked));
    expect(lengths(looked)).toBe(lengthOf([...kept, ...last]));
  });
});
