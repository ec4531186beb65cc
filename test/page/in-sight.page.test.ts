/** Which text can be seen by scrolling, in a real document with real boxes. */
import { afterEach, expect, test } from 'vitest';
import { Sight } from '../../entrypoints/page/in-sight.ts';

const WORDS = '<p id="words">HKGAI in Hong Kong</p>';

function isSeen(html: string): boolean {
  document.body.innerHTML = html;
  const host = document.querySelector('#host');
  for (const template of host?.querySelectorAll('template') ?? [])
    host?.attachShadow({ mode: 'open' }).append(template.content);
  const element = document.querySelector('#words') ?? host?.shadowRoot?.querySelector('#words');
  const range = new Range();
  range.selectNodeContents(element as Element);
  const [box] = range.getClientRects();
  return box !== undefined && new Sight().reaches(element as Element, box);
}

afterEach(() => {
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  scrollTo(0, 0);
});

const READER = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
const SLIDES = (left: number): string =>
  `<div style="width:300px;overflow:hidden"><div style="width:900px;transform:translateX(${left}px)">
  <div style="margin-left:600px;width:300px">${WORDS}</div></div></div>`;

test.each([
  ['plain text', WORDS],
  ['text far down the page', `<div style="height:9000px"></div>${WORDS}`],
  [
    'text in a box that scrolls, below what is seen of it',
    `<div style="height:50px;overflow:auto"><div style="height:900px"></div>${WORDS}</div>`,
  ],
  ['text in a box with room for it', `<div style="height:90px;overflow:hidden">${WORDS}</div>`],
  [
    'text that leaves a box of no height, since it is placed elsewhere',
    `<div style="height:0;overflow:hidden"><div style="position:absolute;top:50px;left:0">${WORDS}</div></div>`,
  ],
  [
    'text that stays while the page scrolls',
    `<div style="height:0;overflow:hidden"><div style="position:fixed;top:9px;left:0">${WORDS}</div></div>`,
  ],
  [
    'text in a line element that hides nothing',
    `<p><span style="overflow:hidden;height:0" id="words">HKGAI</span></p>`,
  ],
  ['the picture of a carousel that is shown', SLIDES(-600)],
  [
    'text in a slot',
    `<div id="host"><template><div style="height:90px;overflow:hidden"><slot></slot></div></template>${WORDS}</div>`,
  ],
  ['text in a shadow root', `<div id="host"><template>${WORDS}</template></div>`],
])('is seen: %s', (_, html) => {
  expect(isSeen(html)).toBe(true);
});

test.each([
  ['text in a fold of no height', `<div style="height:0;overflow:hidden">${WORDS}</div>`],
  [
    'text far down in a fold',
    `<div style="height:80px;overflow:hidden"><div style="height:300px"></div>${WORDS}</div>`,
  ],
  ['a line kept for screen readers', `<div style="${READER}">${WORDS}</div>`],
  ['text off the page’s left', `<div style="position:absolute;left:-9999px">${WORDS}</div>`],
  ['text above the page', `<div style="position:absolute;top:-999px">${WORDS}</div>`],
  ['a drawer beside the window', `<div style="position:fixed;left:100vw;width:300px">${WORDS}</div>`],
  ['a picture of a carousel that is not shown', SLIDES(0)],
  [
    'text in a box that scrolls and cannot be seen itself',
    `<div style="height:0;overflow:hidden"><div style="height:50px;overflow:auto">${WORDS}</div></div>`,
  ],
  [
    'text in the slot of a fold',
    `<div id="host"><template><div style="height:0;overflow:hidden"><slot></slot></div></template>${WORDS}</div>`,
  ],
  [
    'text in the shadow root of what is folded',
    `<div style="height:0;overflow:hidden"><div id="host"><template>${WORDS}</template></div></div>`,
  ],
])('is not seen: %s', (_, html) => {
  expect(isSeen(html)).toBe(false);
});

test('what was scrolled past can be scrolled to', () => {
  document.body.innerHTML = `${WORDS}<div style="height:9000px"></div>`;
  scrollTo(0, 4000);
  const element = document.querySelector('#words') as Element;
  expect(element.getBoundingClientRect().bottom).toBeLessThan(0);
  expect(new Sight().reaches(element, element.getBoundingClientRect())).toBe(true);
});

test('a page from right to left goes on to the left', () => {
  document.documentElement.dir = 'rtl';
  expect(isSeen(`<div style="position:absolute;left:-2000px">${WORDS}</div>`)).toBe(true);
});
