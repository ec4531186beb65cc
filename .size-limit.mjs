/** What is shipped may weigh so much and no more. */
import { existsSync, readFileSync } from 'node:fs';

const BUILD = '.output/chrome-mv3';

if (!existsSync(BUILD)) {
  // By this name Size Limit knows whom a message is for, and leaves out the stack.
  throw Object.assign(new Error(`There is no ${BUILD}: run *npm run build* first`), { name: 'SizeLimitError' });
}

/** A page of the extension with every script and style that its markup asks for. */
function withItsFiles(page) {
  const markup = readFileSync(`${BUILD}/${page}`, 'utf8');
  const files = [...markup.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => `${BUILD}/${file}`);
  return [`${BUILD}/${page}`, ...files];
}

export default [
  { name: 'what runs on every page', path: `${BUILD}/gate.js`, limit: '16 kB', gzip: false, brotli: false },
  {
    name: 'everything a page with mentions loads, gzipped',
    path: [`${BUILD}/gate.js`, `${BUILD}/page.js`],
    limit: '60 kB',
    gzip: true,
  },
  { name: 'what comes once a mark is pointed at, gzipped', path: `${BUILD}/card.js`, limit: '12 kB', gzip: true },
  { name: 'the popup, gzipped', path: withItsFiles('popup.html'), limit: '40 kB', gzip: true },
];
