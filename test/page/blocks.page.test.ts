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
