/** The page that is soaked: a small single-page application, and one turn of it. */

const WORDS = [
  'InnoHK pays for AI laboratories in Hong Kong.',
  'HKGAI trains an AI model in Hong Kong.',
  'Cyberport rents out AI computing power in Hong Kong.',
  '香港的數碼港出租人工智能算力。',
];

export const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>AI in Hong Kong</title>
<body><p>AI in Hong Kong.</p><main></main></body></html>`;

/** Goes to another route: everything is thrown away and built anew, with a frame and a shadow root. Runs in the page. */
export function turn(round: number, words: readonly string[]): void {
  history.pushState({}, '', `?route=${round}`);
  document.title = `AI in Hong Kong, route ${round}`;
  const main = document.createElement('main');
  for (let at = 0; at < 30; at++) {
    const line = document.createElement('p');
    line.textContent = words[(round + at) % words.length] ?? '';
    main.append(line);
  }
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = `<p>${words[0]}</p>`;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:400px;height:150px';
  frame.srcdoc = `<p>${words[1]}</p>`;
  main.append(host, frame);
  document.querySelector('main')?.replaceWith(main);
  // Rendered again, as frameworks do: the same lines in another order, some of their text replaced.
  for (const line of [...main.querySelectorAll('p')].reverse().slice(0, 10)) {
    main.prepend(line);
    line.textContent = `${line.textContent} `;
  }
}

/** Back to where it began: nothing to mark. Runs in the page. */
export function rest(): void {
  history.replaceState({}, '', '?');
  document.title = 'AI in Hong Kong';
  document.querySelector('main')?.replaceWith(document.createElement('main'));
}

export const words: readonly string[] = WORDS;
