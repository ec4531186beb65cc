/** The pages that are measured: made of our own words by rule, the same in every run. */

/** Sentences that speak neither of Hong Kong nor of what its AI is about, or of both. */
export type Subject = 'nothing' | 'hong-kong-ai';

const ENGLISH =
  'the river crosses an old valley where farmers keep small orchards and the road follows its bank towards a market town with stone bridges several mills and a school whose bell was cast in winter after long debate about cost while travellers still come in summer to walk between villages read the names on the gates and buy bread from a woman who remembers every harvest since the flood of that year which changed the course of the water and with it the border of two parishes'.split(
    ' ',
  );
const NAMES = 'Ashford Brindle Calder Dunmore Everly Farrow Glenmoor Harwick Ilsley Jarrow Kelso Lorne'.split(' ');
const CHINESE =
  '河水穿過古老山谷農夫種植果樹道路沿著岸邊通往小鎮石橋磨坊學校鐘聲冬天夏季旅人往來村莊門上名字麵包收成洪水那年改變水流邊界兩個教區人們記得每次春耕秋收';
const ON_TOPIC = [
  "Hong Kong's artificial intelligence sector grew when InnoHK opened its laboratories.",
  'The HKMA lets banks in Hong Kong try generative AI in its GenA.I. Sandbox.',
  'Researchers at HKUST train large language models for Cantonese speech in Hong Kong.',
  "Cyberport's AI Supercomputing Centre serves start-ups across Hong Kong.",
  'HKGAI built an AI assistant that the Hong Kong government uses for drafting.',
];
const ON_TOPIC_CHINESE = [
  '香港人工智能產業因創新香港研發平台而增長。',
  '金管局讓香港銀行在沙盒中試用生成式人工智能。',
  '數碼港人工智能超算中心為香港初創提供算力。',
];

/** Numbers that look random and are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Pick = (below: number) => number;
const one = <T>(list: readonly T[], pick: Pick): T => list[pick(list.length)] as T;

function sentence(pick: Pick): string {
  const words = Array.from({ length: 8 + pick(14) }, () => one(ENGLISH, pick));
  words[0] = one(NAMES, pick);
  words[3 + pick(4)] = one(NAMES, pick);
  return `${words.join(' ')}.`;
}

const chineseSentence = (pick: Pick): string =>
  `${Array.from({ length: 14 + pick(20) }, () => one([...CHINESE], pick)).join('')}。`;

/** A paragraph as encyclopedias have them: links, emphasis, a note. */
function paragraph(pick: Pick, extra: string): string {
  const parts = Array.from({ length: 4 }, () => sentence(pick));
  const [first = '', second = '', ...rest] = parts;
  return `<p>${first} <a href="#s${pick(50)}">${second}</a> <b>${one(NAMES, pick)}</b> ${extra} ${rest.join(' <i>or</i> ')}<sup>[${pick(99)}]</sup></p>`;
}

export const document = (body: string, title = 'A page', head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>body{font:16px/1.5 sans-serif;max-width:60em}td{border:1px solid}</style>${head}</head><body>${body}</body></html>`;

const titleOf = (subject: Subject): string => (subject === 'nothing' ? 'A valley' : 'AI in Hong Kong');

/**
 * @param size about so many characters of text
 * @param every a sentence on the subject in each so many paragraphs
 */
export function encyclopedia(size: number, subject: Subject, every = 20): string {
  const pick = numbers(7);
  const parts: string[] = [];
  for (let written = 0, count = 0; written < size; count++) {
    if (count % 12 === 0) parts.push(`<h2 id="s${count}">${one(NAMES, pick)} and ${one(NAMES, pick)}</h2>`);
    const extra = subject === 'hong-kong-ai' && count % every === 1 ? one(ON_TOPIC, pick) : '';
    const html = paragraph(pick, extra);
    parts.push(html);
    written += html.length - 75;
  }
  return document(parts.join('\n'), titleOf(subject));
}

/** A reference page: headings, short entries, code, a list of links. */
export function reference(): string {
  const pick = numbers(3);
  const entries = Array.from(
    { length: 120 },
    (_, at) =>
      `<h3 id="e${at}"><code>${one(ENGLISH, pick)}_${one(ENGLISH, pick)}()</code></h3><p>${sentence(pick)} ${sentence(pick)}</p><pre>let ${one(ENGLISH, pick)} = ${at};</pre><ul><li>${sentence(pick)}</li><li>${sentence(pick)}</li></ul>`,
  );
  const links = entries.map((_, at) => `<li><a href="#e${at}">${one(NAMES, pick)}</a></li>`);
  return document(`<nav><ul>${links.join('')}</ul></nav>${entries.join('')}`);
}

export function chinese(size: number, subject: Subject): string {
  const pick = numbers(11);
  const parts: string[] = [];
  for (let written = 0, count = 0; written < size; count++) {
    const extra = subject === 'hong-kong-ai' && count % 20 === 1 ? one(ON_TOPIC_CHINESE, pick) : '';
    const text = Array.from({ length: 5 }, () => chineseSentence(pick)).join('') + extra;
    parts.push(`<p>${text}</p>`);
    written += text.length;
  }
  return document(parts.join('\n'), subject === 'nothing' ? '山谷' : '香港人工智能');
}

/** @param nodes about so many nodes: rows of ten cells with a number or a name each */
export function table(nodes: number): string {
  const pick = numbers(5);
  const row = (): string =>
    `<tr>${Array.from({ length: 10 }, () => `<td>${pick(2) ? pick(10_000) : one(NAMES, pick)}</td>`).join('')}</tr>`;
  return document(`<table>${Array.from({ length: Math.round(nodes / 21) }, row).join('')}</table>`);
}

/** @param count about so many mentions, three in a paragraph */
export function mentions(count: number): string {
  const pick = numbers(13);
  const parts = Array.from(
    { length: Math.round(count / 6) },
    () => `<p>${one(ON_TOPIC, pick)} ${sentence(pick)} ${one(ON_TOPIC, pick)}</p>`,
  );
  return document(`<h1>AI in Hong Kong</h1>${parts.join('')}`, titleOf('hong-kong-ai'));
}

const said = (subject: Subject): string => JSON.stringify(subject === 'nothing' ? '' : `<p>${ON_TOPIC[0]}</p>`);

/** Adds 20 messages each 100 ms to a list and takes the oldest away, as a busy chat does. */
export function chat(subject: Subject): string {
  const pick = numbers(17);
  const lines = JSON.stringify(Array.from({ length: 200 }, () => sentence(pick)));
  return document(
    `<div id="top"></div><ul id="chat"></ul><script>
const lines = ${lines}, chat = document.getElementById('chat');
document.getElementById('top').innerHTML = ${said(subject)};
let at = 0;
setInterval(() => {
  for (let i = 0; i < 20; i++) {
    const item = document.createElement('li');
    item.innerHTML = '<b>Kelso</b> <span>' + lines[at++ % lines.length] + '</span>';
    chat.append(item);
  }
  while (chat.children.length > 400) chat.firstChild.remove();
}, 100);</script>`,
    titleOf(subject),
  );
}

/** Writes 400 rows anew each 100 ms, as a page does that renders itself from its state. */
export function rerendering(subject: Subject): string {
  const pick = numbers(19);
  const lines = JSON.stringify(Array.from({ length: 200 }, () => sentence(pick)));
  return document(
    `<div id="top"></div><div id="rows"></div><script>
const lines = ${lines}, rows = document.getElementById('rows');
document.getElementById('top').innerHTML = ${said(subject)};
let at = 0;
setInterval(() => {
  at++;
  let html = '';
  for (let i = 0; i < 400; i++) html += '<div><b>' + (at + i) + '</b> <span>' + lines[(at + i) % lines.length] + '</span></div>';
  rows.innerHTML = html;
}, 100);</script>`,
    titleOf(subject),
  );
}
