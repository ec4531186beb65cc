// A list that Vue renders twelve times: reordered by key, switched by v-if, and as raw markup.
import { createApp, h, ref } from 'vue/dist/vue.runtime.esm-bundler.js';

const LINES = [
  ['innohk', 'InnoHK pays for artificial intelligence research in Hong Kong.'],
  ['hkgai', 'HKGAI trains an AI model in Hong Kong.'],
  ['cyberport', 'Cyberport rents out AI computing in Hong Kong.'],
];

createApp({
  setup() {
    const round = ref(0);
    const timer = setInterval(() => {
      if (++round.value < 12) return;
      clearInterval(timer);
      globalThis.busy = false;
    }, 90);
    return () =>
      h('main', [
        h('h1', `Round ${round.value}`),
        round.value % 4 === 2 ? h('p', 'Loading …') : null,
        ...(round.value % 3 === 1 ? [...LINES].reverse() : LINES).map(([key, text]) =>
          round.value % 2 ? h('p', { key, innerHTML: `<i>${text.slice(0, 3)}</i>${text.slice(3)}` }) : h('p', { key }, text),
        ),
      ]);
  },
}).mount('#app');
