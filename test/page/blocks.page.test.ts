/** Blocks read from a real document: what is one line of thought to a reader is one block. */
import { afterEach, describe, expect, test } from 'vitest';
import { locate, withPieces } from '../../entrypoints/page/block-text.ts';
import { readBlocks } from '../../entrypoints/page/read-blocks.ts';

function blocksOf(html: string) {
  document.body.innerHTML = html;
  return [...readBlocks(document.body)].filter((block) => block !== null);
}
const textsOf = (html: string): string[] => blocksOf(html).map(({ text }) => text);

afterEach(() => {
  document.body.innerHTML = '';
});

describe('blocks', () => {
  test('are paragraphs, headings, items and cells, with their roles', () => {
    const blocks = blocksOf('<h2>Title</h2><p>One</p><ul><li>Two</li></ul><table><tr><td>Three</td></tr></table>');
    expect(blocks.map(({ text, container: { role, level } }) => [text, role, level])).toEqual([
      ['Title', 'heading', 2],
      ['One', 'paragraph', 0],
      ['Two', 'item', 0],
      ['Three', 'cell', 0],
    ]);
  });

  test('go on through elements within a line', () => {
    expect(textsOf('<p>Hong <b>Kong</b> <a href="#">AI</a> today</p>')).toEqual(['Hong Kong AI today']);
  });

  test('have a space between words that stand in boxes of their own, and only there', () => {
    const style =
      '<style>.box { display: block } .row { display: flex } .chip, .letter { display: inline-block }</style>';
    const lines = [
      '<a><span class="box">Tech</span><span class="box">Inno<b>HK</b></span><span class="box">12 March</span></a>',
      '<p class="row"><b>InnoHK</b><i><u>HKGAI</u></i><span>2026</span></p>',
      '<p><span class="chip">SenseTime</span><span class="chip">AI</span></p>',
      '<p><b>Sense</b><i>Time</i> GPT<sub>4</sub></p>',
      '<p><span class="letter">H</span><span class="letter">K</span>GAI</p>',
      '<div>Inno<b>HK</b><div>Two</div><span class="box">One</span><span>HKUST</span></div>',
    ];
    expect(textsOf(style + lines.join(''))).toEqual([
      'Tech InnoHK 12 March',
      'InnoHK HKGAI 2026',
      'SenseTime AI',
      'SenseTime GPT4',
      'HKGAI',
      'InnoHK',
      'Two',
      'One HKUST',
    ]);
  });

  test('have white space as it is shown', () => {
    expect(textsOf('<p>  Hong\n  Kong <b> AI</b>\t</p>')).toEqual(['Hong Kong AI']);
  });

  test('end at two line breaks, not at one', () => {
    expect(textsOf('<div>one<br>two<br><br>three</div>')).toEqual(['one two', 'three']);
  });

  test('leave out code, scripts, editors and form fields', () => {
    const html =
      '<p>kept</p><pre>code</pre><script>1</script><textarea>typed</textarea><div contenteditable>edited</div><div role="textbox">x</div>';
    expect(textsOf(html)).toEqual(['kept']);
  });

  test('know what is not the page’s own text', () => {
    const blocks = blocksOf('<nav>menu</nav><p>text</p><footer>foot</footer>');
    expect(blocks.map(({ container }) => container.aside)).toEqual([true, false, true]);
  });

  test('lead back to the very characters in their text nodes', () => {
    const [block] = blocksOf('<p>  The  Hong <b>Kong</b>\n Monetary Authority</p>');
    if (!block) throw new Error('no block');
    const start = block.text.indexOf('Hong');
    const spans = locate(withPieces(block), start, start + 'Hong Kong Monetary'.length);
    expect(
      spans
        .map(({ node, start: from, end }) => node.data.slice(from, end))
        .join('')
        .replace(/\s+/g, ' '),
    ).toBe('Hong Kong Monetary');
  });

  test('lead back to their nodes across a space that stands in none', () => {
    const [block] = blocksOf(
      '<a><b style="display: block">Tech </b><b style="display: block">Inno<i>HK</i></b><b style="display: block">2026</b></a>',
    );
    if (!block) throw new Error('no block');
    expect(block.text).toBe('Tech InnoHK 2026');
    const found = (words: string): string[] => {
      const start = block.text.indexOf(words);
      return locate(withPieces(block), start, start + words.length).map(({ node, start: from, end }) =>
        node.data.slice(from, end),
      );
    };
    expect(found('InnoHK 2026')).toEqual(['Inno', 'HK', '2026']);
    expect(found('2026')).toEqual(['2026']);
  });

  test('are read from a tree 10,000 levels deep', () => {
    const top = document.createElement('div');
    top.hidden = true;
    let at: HTMLElement = top;
    for (let level = 0; level < 10_000; level++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'deep';
    document.body.replaceChildren(top);
    expect([...readBlocks(document.body)].filter((block) => block !== null).map(({ text }) => text)).toEqual(['deep']);
  });
});

describe('whatever the markup', () => {
  const INLINE = ['b', 'a', 'span', 'i'];
  const BLOCK = ['p', 'div', 'li', 'h2', 'td', 'section'];
  const OTHER = ['br', 'hr', 'img', 'code', 'button'];
  const WORDS = ['Hong', ' Kong', '\n  ', ' ', 'AI', ' in\n the ', 'HKUST', '\u00a0'];

  /** Numbers that look random and are the same every time. */
  function numbers(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  }

  function grow(into: Element, depth: number, pick: (below: number) => number): void {
    for (let left = pick(5); left >= 0; left--) {
      const kind = pick(10);
      const list = kind < 4 ? null : kind < 6 ? INLINE : kind < 9 ? BLOCK : OTHER;
      if (!list) into.append(WORDS[pick(WORDS.length)] ?? '');
      else {
        const child = document.createElement(list[pick(list.length)] ?? 'p');
        into.append(child);
        if (depth > 0 && list !== OTHER) grow(child, depth - 1, pick);
        else if (child.localName === 'code' || child.localName === 'button') child.textContent = 'left out';
      }
    }
  }

  const solid = (text: string): string => text.replace(/\s+/g, '');

  test('every word is read once, in its order, and found again where it stands', () => {
    for (let seed = 1; seed <= 300; seed++) {
      document.body.replaceChildren();
      grow(document.body, 4, numbers(seed));
      const blocks = [...readBlocks(document.body)].filter((block) => block !== null);
      const copy = document.body.cloneNode(true) as HTMLElement;
      for (const element of copy.querySelectorAll('code, button')) element.remove();
      expect(solid(blocks.map(({ text }) => text).join('')), `seed ${seed}`).toBe(solid(copy.textContent ?? ''));
      for (const plain of blocks) {
        expect(plain.text).toBe(plain.text.replace(/[\t\n\r ]+/g, ' '));
        const block = withPieces(plain);
        for (const { 0: word, index } of plain.text.matchAll(/[^\s]+/g)) {
          const spans = locate(block, index, index + word.length);
          expect(spans.map(({ node, start, end }) => node.data.slice(start, end)).join(''), `seed ${seed}`).toBe(word);
        }
      }
    }
  });
});
