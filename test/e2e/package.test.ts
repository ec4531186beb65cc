/** The packages as they are shipped, read as files: what no test at run time can prove by not seeing it happen. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { currentBuild } from '../commands/builds.ts';
import { inProject } from '../commands/root.ts';

/** What could load or send something, or make code of text; by the name that no minifier can take from it. */
const FORBIDDEN: Record<string, RegExp> = {
  fetch: /\bfetch\s*\(/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  EventSource: /\bEventSource\b/,
  beacon: /\bsendBeacon\b/,
  'peer connections': /\bRTCPeerConnection\b|\bWebTransport\b/,
  eval: /\beval\s*\(/,
  'code of text': /\bnew\s+Function\b|\bFunction\s*\(\s*["'`]|\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
  'loading scripts': /\bimportScripts\b|\bimport\s*\(|createElement\(\s*["'`]script/,
  'markup of text': /\b(?:inner|outer)HTML\s*=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write\b/,
  'the page’s own world': /\bwrappedJSObject\b|\bexportFunction\b|\bcloneInto\b|world:\s*["'`]MAIN/,
  'storage of the page': /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|document\.cookie/,
  'a clock that can jump': /\bDate\.now\s*\(|\bnew Date\s*\(\s*\)/,
};
/** A page or another extension can only be listened to by one who asks for it. */
const LISTENING = /\bon(?:Message|Connect)External\s*\.\s*addListener\b/;

/** Every file of a build, by its path there. */
function filesOf(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  return new Map(
    paths.filter((path) => statSync(path).isFile()).map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );
}

const ofKind = (files: Map<string, string>, ...kinds: string[]): [string, string][] =>
  [...files].filter(([path]) => kinds.includes(extname(path)));

describe.each(['chrome', 'firefox'] as const)('the package for %s', async (name) => {
  const files = filesOf(await currentBuild(name, 'production'));
  const manifest = JSON.parse(files.get('manifest.json') ?? '{}');

  test.each(Object.entries(FORBIDDEN))('has nothing of: %s', (_, what) => {
    const where = ofKind(files, '.js', '.html').filter(([, text]) => what.test(text));
    expect(where.map(([path, text]) => `${path}: ${what.exec(text)?.[0]}`)).toEqual([]);
  });

  test('listens to no page and no other extension', () => {
    expect(ofKind(files, '.js').filter(([, text]) => LISTENING.test(text))).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('uses no remote address as a resource', () => {
    const used = /(?:\bsrc|<link[^>]*\bhref|\bsrcset|\baction|\bdata)\s*=\s*["']?(?:https?:)?\/\/[^"'\s>]+/g;
    const markup = ofKind(files, '.html').flatMap(([, text]) => text.match(used) ?? []);
    const styles = ofKind(files, '.css', '.js').flatMap(
      ([, text]) => text.match(/url\(\s*["']?(?:https?:)?\/\/[^)]*|@import[^;]*/g) ?? [],
    );
    expect([...markup, ...styles]).toEqual([]);
  });

  test('dispatches and posts nothing in a page', () => {
    const inPages = ['gate.js', 'page.js', 'card.js'].map((path) => files.get(path) ?? '').join('\n');
    expect(inPages.match(/\bdispatchEvent\b|\bBroadcastChannel\b|\bSharedWorker\b/g) ?? []).toEqual([]);
    // Between two slices of reading: through a channel whose ends stay in one function (entrypoints/page/slices.ts).
    const pause = inPages.match(/port2:\s*(\w+)\s*\}\s*=\s*new MessageChannel\b.{0,120}?\b\1\.postMessage\(null\)/gs);
    expect(pause).toHaveLength(1);
    expect(inPages.match(/\bpostMessage\b|\bMessageChannel\b/g)?.sort()).toEqual(['MessageChannel', 'postMessage']);
  });

  test('brings no page an address: none is in what runs there but the names of markup languages', () => {
    const addresses = ['gate.js', 'page.js', 'card.js', 'background.js'].flatMap(
      (path) => files.get(path)?.match(/https?:\/\/[\w.-]+/g) ?? [],
    );
    expect(addresses.filter((address) => address !== 'http://www.w3.org')).toEqual([]);
  });

  test('has the manifest that was agreed on, to the last permission', () => {
    const golden = JSON.parse(readFileSync(inProject('test', 'golden', `manifest-${name}.json`), 'utf8'));
    const { version, ...rest } = manifest;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rest).toEqual(golden);
  });

  test('allows its own pages nothing but its own files', () => {
    const policy = new Map(
      (manifest.content_security_policy.extension_pages as string)
        .split(';')
        .map((part) => part.trim().split(/\s+/))
        .map(([directive = '', ...sources]) => [directive, sources]),
    );
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('connect-src')).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    for (const [directive, sources] of policy) {
      for (const source of sources) expect(["'none'", "'self'", 'data:'], directive).toContain(source);
    }
    expect(policy.get('script-src')).toEqual(["'self'"]);
  });

  test('shows no file of its own to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test('has no script in its markup and no way to the open shadow root of the tests', () => {
    for (const [path, text] of ofKind(files, '.html')) {
      expect(text.match(/<script(?![^>]*\bsrc=)|\son\w+\s*=/g) ?? [], path).toEqual([]);
    }
    // Not by matchers: what they would print is the whole script.
    const attached = files.get('card.js')?.match(/attachShadow\([^)]*\)/g);
    expect(attached).toEqual([expect.stringMatching(/^attachShadow\(\{\s*mode:\s*["'`]closed["'`]\s*\}\)$/)]);
  });
});

/** Components of the card, which stands in pages: those that its files import, and theirs. */
function cardFiles(): string[] {
  const seen = new Set<string>();
  const add = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(inProject('components', file), 'utf8');
    for (const [, next = ''] of text.matchAll(/from '\.\/([\w-]+\.tsx)'/g)) add(next);
  };
  add('Card.tsx');
  return [...seen];
}

test('every button of the card asks whether the press was the reader’s own', () => {
  const handlers = cardFiles().flatMap((file) => {
    const text = readFileSync(inProject('components', file), 'utf8');
    // A press on an element; what components hand to each other begins there.
    return [...text.matchAll(/<[a-z]\w*\b[^<>]*?\s(on[A-Z]\w+)=\{([^}]*)/g)].map(
      ([, , does = '']) => `${file}: ${does}`,
    );
  });
  expect(handlers.length).toBeGreaterThan(4);
  expect(handlers.filter((does) => !/: (?:whenTrusted\(|answer\()/.test(does))).toEqual([]);
  expect(readFileSync(inProject('components', 'CardActions.tsx'), 'utf8')).toMatch(/answer = .*\n?\s*whenTrusted\(/);
});

test('every listener of the page script that acts on an event asks whether it is the browser’s own', () => {
  const listening = readdirSync(inProject('entrypoints', 'page')).flatMap((file) => {
    const text = readFileSync(inProject('entrypoints', 'page', file), 'utf8');
    const listeners = [...text.matchAll(/listenTo(?:<\w+>)?\([^;]*?(\bon[A-Z]\w+)/g)].map(([, name]) => name);
    return [...new Set(listeners)].map((name) => ({ file, name, text }));
  });
  expect(listening.length).toBeGreaterThan(6);
  for (const { file, name, text } of listening) {
    expect(text, `${file}, ${name}`).toMatch(
      new RegExp(`${name}\\b[^{;]*(?:\\{ isTrusted[^{]*)?\\{\\s+if \\(!(?:event\\.)?isTrusted`),
    );
  }
});
