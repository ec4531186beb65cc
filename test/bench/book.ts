/** All measured pages by name. */
import { EYES, HEART } from './in-page.ts';
import * as pages from './pages.ts';

const withHead = (html: string, head: string): string => html.replace('</head>', `${head}</head>`);

/** Pages that say nothing: what they cost is a tax. */
export const SILENT: Record<string, () => string> = {
  'blank page': () => pages.document('<p>Nothing.</p>'),
  'reference page, 50 KB': pages.reference,
  'encyclopedia, 100 KB': () => pages.encyclopedia(100_000, 'nothing'),
  'Chinese, 200 KB': () => pages.chinese(200_000, 'nothing'),
  'table, 50,000 nodes': () => pages.table(50_000),
  'encyclopedia, 1 MB': () => pages.encyclopedia(1_000_000, 'nothing'),
  'encyclopedia, 5 MB': () => pages.encyclopedia(5_000_000, 'nothing'),
};

/** Pages on the subject: a sentence of it in every twentieth paragraph. */
export const TELLING: Record<string, () => string> = {
  'on topic, 100 KB': () => pages.encyclopedia(100_000, 'hong-kong-ai'),
  'on topic, Chinese, 200 KB': () => pages.chinese(200_000, 'hong-kong-ai'),
  'on topic, 1 MB': () => pages.encyclopedia(1_000_000, 'hong-kong-ai'),
  'on topic, 5 MB': () => pages.encyclopedia(5_000_000, 'hong-kong-ai'),
  '1,000 mentions': () => pages.mentions(1000),
  '10,000 mentions': () => pages.mentions(10_000),
};

/** Texts of growing size, for the curves, characters. */
export const SIZES = [50_000, 200_000, 800_000, 3_200_000];
export const sized = (size: number, telling: boolean): string => `${telling ? 'telling' : 'silent'} ${size}`;

export const MOVING: Record<string, () => string> = {
  'chat, silent': () => pages.chat('nothing'),
  'chat, on topic': () => pages.chat('hong-kong-ai'),
  're-rendering, silent': () => pages.rerendering('nothing'),
  're-rendering, on topic': () => pages.rerendering('hong-kong-ai'),
};

/** What speaks of AI in these pages. */
const AI = /\bAI\b|artificial intelligence|generative AI|large language models|HKGAI|<title>.*?<\/title>|GenA\.I\./g;
const withoutAi = (size: number): string => pages.encyclopedia(size, 'hong-kong-ai').replaceAll(AI, 'tea');

/** Speaks of Hong Kong from the start and of AI only once a paragraph is added. */
export const LATE: Record<string, () => string> = {
  'late, 1 MB': () => withoutAi(1_000_000),
  'late, 5 MB': () => withoutAi(5_000_000),
};

/** Addresses and markup. A page's address is its name in plain letters. */
export const addressOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export function writeBook(): Map<string, string> {
  const book = new Map<string, string>();
  for (const [name, make] of Object.entries({ ...SILENT, ...MOVING })) book.set(addressOf(name), make());
  for (const [name, make] of Object.entries({ ...TELLING, ...LATE }))
    book.set(addressOf(name), withHead(make(), HEART));
  book.set('hover', withHead(pages.mentions(60), EYES));
  for (const size of SIZES) {
    book.set(addressOf(sized(size, false)), pages.encyclopedia(size, 'nothing'));
    book.set(addressOf(sized(size, true)), pages.encyclopedia(size, 'hong-kong-ai'));
  }
  return book;
}
