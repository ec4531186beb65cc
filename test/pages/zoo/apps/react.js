// A list that React renders twelve times: reordered by key, remounted, and split into text nodes.
import { createElement as h, Fragment, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const LINES = [
  ['innohk', 'InnoHK', ' pays for artificial intelligence research in Hong Kong.'],
  ['hkgai', 'HKGAI', ' trains an AI model in Hong Kong.'],
  ['cyberport', 'Cyberport', ' rents out AI computing in Hong Kong.'],
];

function App() {
  const [round, setRound] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => (round < 12 ? setRound(round + 1) : (globalThis.busy = false)), 90);
    return () => clearTimeout(timer);
  }, [round]);
  const lines = round % 3 === 1 ? [...LINES].reverse() : LINES;
  return h(
    'main',
    { key: round % 4 === 2 ? 'other' : 'same' },
    h('h1', null, 'Round ', round),
    lines.map(([key, name, rest]) => h(Fragment, { key }, h('p', null, round % 2 ? h('b', null, name) : name, rest))),
  );
}

createRoot(document.getElementById('app')).render(h(App));
