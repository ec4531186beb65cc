/** Random documents and random changes of them, drawn from what breaks readers of pages. Plain data, so that a seed makes them again. */
import fc from 'fast-check';

/** Pieces of text: names, the words beside them, other languages, and characters that are no letters. */
// biome-ignore format: a list reads better in long lines
const PIECES = [
  'InnoHK', 'HKGAI', 'Cyberport', 'HKUST', 'GenA.I. Sandbox', 'HKMA', 'the GBA', 'GPT', '數碼港', '数码港', '河套', '中大', '中大型',
  'Hong Kong', 'Hong Kong’s', '香港', 'AI', 'A.I.', 'artificial intelligence', '人工智能', 'machine learning', '生成式人工智能',
  'Shenzhen', 'Singapore', 'bread', 'time', 'ferries', '的', '和', '發展', 'AI Authorized Institution', 'smart city', 'fraud detection',
  ' ', ' ', ' ', '  ', '\n', '\t', '\u00a0', '.', ', ', '。', '，', '-', '/', '\u200b', '\u00ad', '\u202e', '\u2066', '\ufeff', '\ud83c',
  '\udf06', '\ud83c\udf06', 'e\u0301', '\u0301', 'ＨＫ', 'Ａ', '\u0000', '\uffff', 'ﬁ', 'İ', 'ẞ', '한국어', 'مرحبا', '<b>', '&amp;',
];

const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''));

// biome-ignore format: a list reads better in long lines
const TAGS = [
  'p', 'p', 'p', 'div', 'section', 'ul', 'li', 'table', 'tr', 'td', 'h1', 'h2', 'span', 'b', 'a', 'em', 'i', 'br', 'ruby', 'rt', 'pre', 'code',
  'textarea', 'button', 'svg', 'style', 'template', 'details', 'summary', 'blockquote', 'article', 'nav', 'form', 'input', 'x-box', 'font', 'mark',
];
// biome-ignore format: a list reads better in long lines
const ATTRIBUTES = [
  '', '', '', '', '', '', 'hidden', 'style="display:none"', 'style="display:contents"', 'style="visibility:hidden"', 'style="writing-mode:vertical-rl"',
  'contenteditable', 'contenteditable="false"', 'dir="rtl"', 'lang="zh-Hant-HK"', 'lang="fr"', 'role="textbox"', 'role="navigation"', 'inert',
  'style="float:left"', 'style="content-visibility:auto"', 'name="nodeType"', 'name="textContent"', 'id="body"', 'open', 'translate="no"',
];

/** HTML as text; anything may stand in anything, and the parser makes of it what it will. */
const { markup } = fc.letrec<{ markup: string; element: string; node: string }>((tie) => ({
  markup: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('element')),
  element: fc
    .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), tie('markup'), fc.integer({ min: 0, max: 40 }))
    .map(([tag, attributes, inside, odd]) => {
      if (odd === 0) return `<div><template shadowrootmode="open">${inside}<slot></slot></template>${inside}</div>`;
      if (odd === 1) return `<iframe srcdoc="${inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
      return `<${tag} ${attributes}>${inside}</${tag}>`;
    }),
}));

// biome-ignore format: a list reads better in long lines
export const CHANGES = [
  'data', 'append', 'insert', 'html', 'remove', 'move', 'clone', 'wrap', 'unwrap', 'split', 'normalize', 'hide', 'show', 'style', 'empty', 'shadow',
  'title', 'clear', 'edit', 'body', 'swap', 'rename',
] as const;

/** One change: what, at which nodes (any number, taken modulo how many there are), with what, after how many ms. */
export interface Change {
  what: (typeof CHANGES)[number];
  at: number;
  to: number;
  text: string;
  markup: string;
  wait: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom(...CHANGES),
  at: fc.nat(100_000),
  to: fc.nat(100_000),
  text,
  markup,
  wait: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
});

export interface Case {
  title: string;
  body: string;
  /** Stretches of changes; after each the page is left alone until the extension has followed. */
  stretches: Change[][];
}

const one: fc.Arbitrary<Case> = fc.record({
  title: fc.constantFrom('AI in Hong Kong', '香港人工智能', 'Bread', 'Hong Kong'),
  body: fc.array(markup, { minLength: 2, maxLength: 12 }).map((parts) => parts.join('\n')),
  stretches: fc.array(fc.array(change, { minLength: 1, maxLength: 25 }), { minLength: 1, maxLength: 3 }),
});

/** The case that a seed stands for: always the same one. */
export function caseOf(seed: number): Case {
  // As plain objects: those of the library have no prototype, which Firefox's protocol refuses.
  return JSON.parse(JSON.stringify(fc.sample(one, { seed, numRuns: 1 })[0]));
}

/** A page that starts with the case's text. Small letters: every mark is near the viewport, and is to be drawn. */
export const pageOf = ({ title, body }: Case): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>* { font-size: 4px !important; margin: 0 !important } iframe { width: 300px; height: 150px }</style><body><p>InnoHK and AI in Hong Kong.</p>${body.replaceAll('\0', '')}</body></html>`;

/** Carries changes out. Runs in the page; a change that the page cannot take is left out. */
export async function carryOut(changes: Change[]): Promise<void> {
  const nodes = (): Node[] => {
    const all: Node[] = [];
    const add = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node === document.body || node.parentNode === document.documentElement) continue;
        all.push(node);
        const { shadowRoot } = node as Element;
        if (shadowRoot instanceof ShadowRoot) add(shadowRoot);
      }
    };
    add(document.body);
    return all;
  };
  const pick = (at: number, wanted: (node: Node) => boolean = () => true): Node | undefined => {
    const fitting = nodes().filter(wanted);
    return fitting[at % fitting.length];
  };
  const isText = (node: Node): boolean => node.nodeType === 3;
  const isElement = (node: Node): boolean => node instanceof Element;
  for (const { what, at, to, text, markup, wait } of changes) {
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    try {
      const element = (pick(at, isElement) ?? document.body) as HTMLElement;
      const other = (pick(to, isElement) ?? document.body) as HTMLElement;
      const node = pick(at, isText) as Text | undefined;
      if (what === 'data' && node) node.data = text;
      if (what === 'append' && node) node.appendData(text);
      if (what === 'insert') element.append(text);
      if (what === 'html') element.insertAdjacentHTML('afterend', markup);
      if (what === 'remove') element.remove();
      if (what === 'move') other.append(element);
      if (what === 'clone') other.append(element.cloneNode(true));
      if (what === 'wrap') {
        const box = document.createElement(to % 2 ? 'span' : 'div');
        element.replaceWith(box);
        box.append(element);
      }
      if (what === 'unwrap') element.replaceWith(...element.childNodes);
      if (what === 'split') node?.splitText(to % (node.length + 1));
      if (what === 'normalize') element.normalize();
      if (what === 'hide') element.hidden = true;
      if (what === 'show') element.hidden = false;
      if (what === 'style') element.style.display = to % 2 ? 'contents' : 'inline';
      if (what === 'empty') element.replaceChildren();
      if (what === 'shadow') {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = markup;
        other.append(host);
      }
      if (what === 'title') document.title = text;
      if (what === 'clear') CSS.highlights.clear();
      if (what === 'edit') element.contentEditable = 'true';
      if (what === 'body' && at % 4 === 0) {
        const body = document.createElement('body');
        body.append(...document.body.childNodes);
        document.body.replaceWith(body);
      }
      if (what === 'swap') element.parentNode?.append(element);
      if (what === 'rename') {
        const renamed = document.createElement(to % 2 ? 'p' : 'b');
        renamed.append(...element.childNodes);
        element.replaceWith(renamed);
      }
    } catch {
      // Such as an element that would be put into itself.
    }
  }
  // A registry that was cleared is noticed with the next change.
  document.body?.append('.');
}
