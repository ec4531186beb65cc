/** What a page pays that passed the gate, counted: text that is matched, nodes that are touched, pauses. */
import { afterEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import type { Engine } from '../../engine/annotate.ts';
import { cluesOf } from '../../engine/clues.ts';
import type { Match } from '../../engine/match.ts';
import { mapped } from '../../engine/steps.ts';
import type { Mention, PageContext } from '../../engine/types.ts';
import { PageIndex } from '../../entrypoints/page/page-index.ts';
import { PageReading } from '../../entrypoints/page/page-reading.ts';
import { createSlices } from '../../entrypoints/page/slices.ts';
import { lines, settled, WORDS } from './cost.ts';

/** A page that says nothing of itself. */
const CONTEXT: PageContext = { host: '', title: '', description: '', lang: '', language: null };

afterEach(() => {
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

function readingOf(engine: Engine) {
  const end = new AbortController();
  const index = new PageIndex(engine, () => false);
  const reading = new PageReading({
    engine,
    index,
    isOurs: () => false,
    areMarksGone: () => false,
    onRoot: () => {},
    onRead: () => {},
    signal: end.signal,
  });
  return { reading, index, end };
}

/** An engine that finds nothing and counts what it is given. */
function counting() {
  const given = { characters: 0, calls: 0 };
  const engine: Engine = {
    find(text) {
      given.characters += text.replaceAll('\n', '').length;
      given.calls++;
      return [];
    },
    read: () => {
      throw new Error('nothing was found');
    },
    languageOf: () => 'en',
    annotate: () => mapped([], () => []),
  };
  return { engine, given };
}

/** Text as it is shown: nothing around a block. */
const shown = (elements: readonly Element[]): number =>
  elements.reduce((sum, { textContent }) => sum + (textContent ?? '').trim().length, 0);

describe('the reading', () => {
  test('matches each character of the page once, and touches no text node of a page that says nothing', async () => {
    const blocks = lines(300, 'p');
    document.body.replaceChildren(...blocks);
    const { engine, given } = counting();
    const { reading, end } = readingOf(engine);
    const walk = vi.spyOn(Document.prototype, 'createTreeWalker');
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    await reading.readAll();
    end.abort();
    expect(given.characters).toBe(shown(blocks));
    expect(walk).not.toHaveBeenCalled();
    expect(observe).toHaveBeenCalledTimes(1);
  });

  test('matches only what came or changed, together, and once', async () => {
    document.body.replaceChildren(...lines(300, 'p'));
    const { engine, given } = counting();
    const { reading, end } = readingOf(engine);
    await reading.readAll();
    Object.assign(given, { characters: 0, calls: 0 });
    const added = lines(20, 'p');
    for (const line of added) document.body.append(line);
    const changed = document.body.children[7] as Element;
    for (let again = 0; again < 10; again++) (changed.lastChild as Text).data = `${WORDS}${again}`;
    document.body.append(...lines(5, 'p'));
    while (document.body.children.length > 320) document.body.lastChild?.remove();
    await settled(() => given.calls);
    end.abort();
    expect(given).toEqual({ characters: shown([...added, changed]), calls: 1 });
  });
});

/** An engine to which every block says something, which is a mention of Hong Kong's AI. */
const telling: Engine = {
  find: (text) => [...text.matchAll(/\d+/g)].map((found) => matchAt(found.index, found[0].length)),
  read: (block, matches, order = 0) => ({ block, order, matches, clues: cluesOf(block.text, [], []) }),
  languageOf: () => 'en',
  annotate: ({ blocks }) => mapped(blocks, ({ matches }) => matches.map(mentionAt)),
};
const says = { hongKong: true, ai: true };
const matchAt = (start: number, length: number): Match => ({
  start,
  end: start + length,
  term: 0,
  weak: false,
  says,
});
const mentionAt = ({ start, end }: Match): Mention => ({
  ...{ start, end, text: '', term: 'x', kind: 'general', section: 'introduction', language: 'en', evidence: [] },
});

describe('a page that changes', () => {
  /** Changes the page until the reading's observer, the first that was started, is told no more. */
  async function untilUnheard(observe: MockInstance, disconnect: MockInstance, change: () => void): Promise<void> {
    const [observer] = observe.mock.contexts;
    while (!disconnect.mock.contexts.includes(observer)) {
      change();
      // Each time is heard of by itself, if at all.
      await Promise.resolve();
    }
  }

  test('is, where it is busy, not listened to until it is read as a whole, once', async () => {
    document.body.innerHTML = '<p>One line that stays.</p><div></div>';
    const { engine, given } = counting();
    const { reading, end } = readingOf(engine);
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    await reading.readAll();
    Object.assign(given, { characters: 0, calls: 0 });
    const [line, rows] = document.body.children;
    let last: Element[] = [];
    const build = (): void => rows?.replaceChildren(...(last = lines(200, 'p')));
    await untilUnheard(observe, disconnect, build);
    for (let again = 0; again < 5; again++) build();
    await settled(() => given.calls);
    const [observer] = observe.mock.contexts;
    const times = (calls: readonly unknown[]): number => calls.filter((each) => each === observer).length;
    expect(times(disconnect.mock.contexts)).toBe(1);
    expect(times(observe.mock.contexts)).toBe(2);
    expect(given.characters).toBe(shown([line as Element, ...last]));
    end.abort();
  });

  test('that is built anew as it was keeps its mentions, wherever they stand then', async () => {
    document.body.innerHTML = '<main><p>Passage 1.</p><p>Passage 2.</p></main>';
    const { reading, index, end } = readingOf(telling);
    await reading.readAll();
    await index.annotate(CONTEXT, createSlices(end.signal));
    const before = [...index.mentions()];
    const [main] = document.body.children;
    if (main) main.innerHTML = '<p>Nothing.</p><div><p>Passage 2.</p></div><p>Passage 3.</p>';
    const texts = () => index.all().map(({ source }) => source.text);
    await vi.waitFor(() => expect(texts()).toEqual(['Passage 2.', 'Passage 3.']), { timeout: 10_000, interval: 50 });
    await index.annotate(CONTEXT, createSlices(end.signal));
    end.abort();
    const after = [...index.mentions()];
    expect(after[0]).toBe(before[1]);
    expect(after[0]?.block.source.container.element).toBe(main?.querySelector('div p'));
    expect(after[1]?.id).not.toBe(before[0]?.id);
  });

  test('and is busy keeps the blocks that stayed, in the order in which they stand now', async () => {
    document.body.replaceChildren(...lines(6, 'p'));
    const { reading, index, end } = readingOf(telling);
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    await reading.readAll();
    const before = [...index.all()];
    const [first, second, third] = document.body.children;
    second?.remove();
    if (third?.lastChild) third.lastChild.textContent = ' now says something else.';
    document.body.append(first as Element, ...lines(1, 'p'));
    // And then so much that nobody listens to it.
    const rest = document.createElement('aside');
    await untilUnheard(observe, disconnect, () => {
      rest.replaceChildren(...lines(100, 'p'));
      document.body.append(rest);
    });
    rest.remove();
    const elements = () => index.all().map(({ source }) => source.container.element);
    await vi.waitFor(() => expect(elements()).toEqual([...document.body.children]), { timeout: 10_000, interval: 50 });
    end.abort();
    expect(index.all().map((block) => before.indexOf(block))).toEqual([-1, 3, 4, 5, 0, -1]);
  });
});

describe('the count of blocks', () => {
  test('is taken anew before the page is judged, and not each time that it builds itself anew', async () => {
    document.body.replaceChildren(...lines(60, 'p'));
    const { engine, given } = counting();
    const { reading, index, end } = readingOf(engine);
    const count = vi.spyOn(index, 'countAnew');
    await reading.readAll();
    expect(index.total).toBe(60);
    for (let times = 1; times <= 6; times++) {
      const before = given.characters;
      document.body.replaceChildren(...lines(60, 'p'));
      await vi.waitFor(() => expect(given.characters).toBeGreaterThan(before), { timeout: 10_000, interval: 50 });
    }
    document.body.replaceChildren(...lines(10, 'p'));
    await settled(() => given.characters);
    expect(count.mock.calls.length).toBe(1);
    await reading.countIfOld(createSlices(end.signal));
    expect(index.total).toBe(10);
    await reading.countIfOld(createSlices(end.signal));
    expect(count.mock.calls.length).toBe(2);
    end.abort();
  });
});

describe('the judgement', () => {
  test('has a place to pause at every sixteenth block, and shows nothing before it has judged them all', async () => {
    document.body.replaceChildren(...lines(320, 'p'));
    const { reading, index, end } = readingOf(telling);
    await reading.readAll();
    const shown: number[] = [];
    const slices = {
      due: () => true,
      pause: async () => void shown.push([...index.mentions()].length),
      worked: () => 0,
    };
    await index.annotate(CONTEXT, slices);
    end.abort();
    expect(shown).toEqual(Array(20).fill(0));
    expect([...index.mentions()]).toHaveLength(320);
  });
});
