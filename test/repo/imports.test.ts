/** Imports go one way (the map in CONTRIBUTING.md): whoever breaks the order is named. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { inProject, ROOT } from '../commands/root.ts';

interface Import {
  from: string;
  /** A path in the project, or a package's name. */
  to: string;
  /** It leaves nothing behind in what is shipped. */
  typeOnly: boolean;
}

/**
 * What the files of a folder import beside each other: folders end with a slash, and what begins with a package's name
 * is of that package. The longest folder that a file is in counts. Nobody is allowed test/, and nobody another
 * entrypoint's folder.
 */
const ALLOWED: Record<string, readonly string[]> = {
  'engine/': [],
  'engine/compile/': ['engine/', 'node:', 'marked', 'opencc-js', 'valibot', 'vite', 'yaml'],
  'common/': ['engine/types.ts', 'valibot', 'wxt/browser'],
  'components/': ['common/', 'engine/types.ts', 'preact'],
  'entrypoints/gate/': [
    'common/',
    'engine/hong-kong-address.ts',
    'virtual:knowledge/gate',
    'wxt/utils/define-unlisted-script',
  ],
  'entrypoints/page/': ['common/', 'engine/', 'virtual:knowledge/matching', 'wxt/utils/define-unlisted-script'],
  'entrypoints/card/': ['common/', 'components/', 'engine/types.ts', 'preact', 'wxt/utils/define-unlisted-script'],
  'entrypoints/background/': [
    'common/',
    'components/card.css',
    'engine/types.ts',
    'virtual:knowledge/card',
    'wxt/browser',
    'wxt/utils/define-background',
  ],
  'entrypoints/popup/': [
    'common/',
    'components/',
    'engine/types.ts',
    'preact',
    'virtual:knowledge/card',
    'wxt/browser',
  ],
  'entrypoints/article/': ['common/', 'components/', 'engine/types.ts', 'preact', 'virtual:knowledge/article'],
  'entrypoints/options/': ['common/', 'components/', 'engine/types.ts', 'preact', 'valibot'],
  'entrypoints/welcome/': ['common/', 'components/', 'engine/types.ts', 'preact', 'wxt/browser'],
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g;

const inSlashes = (path: string): string => path.split(sep).join('/');

function importsBelow(folder: string): Import[] {
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, named, called]) => {
        const name = named ?? called ?? '';
        const to = name.startsWith('.') ? inSlashes(relative(ROOT, join(dirname(file), name))) : name;
        return { from: inSlashes(relative(ROOT, file)), to, typeOnly: type !== undefined };
      });
    });
}

const all = ['engine', 'common', 'components', 'entrypoints'].flatMap(importsBelow);
const shown = ({ from, to }: Import): string => `${from} imports ${to}`;

/** The longest of the folders above that a path is in. */
const homeOf = (path: string): string | undefined =>
  Object.keys(ALLOWED)
    .filter((folder) => path.startsWith(folder))
    .sort((one, other) => other.length - one.length)[0];

/** Is this the file or package that is named, or something in it? */
const isIn = (path: string, named: string): boolean =>
  path === named || path.startsWith(/[/:]$/.test(named) ? named : `${named}/`) || path === `${named}?inline`;

test.each(Object.keys(ALLOWED))('what %s holds imports what it may, and nothing else', (folder) => {
  const theirs = all.filter(({ from }) => homeOf(from) === folder);
  expect(theirs.length).toBeGreaterThan(0);
  const strangers = theirs.filter(({ to }) => {
    const home = homeOf(to);
    if (home === folder) return false;
    // Compiling the knowledge is the build's work, also where all of the engine is allowed.
    if (home === 'engine/compile/') return true;
    return !ALLOWED[folder]?.some((named) => isIn(to, named));
  });
  expect(strangers.map(shown)).toEqual([]);
});

test('every file is in one of these folders', () => {
  expect(all.filter(({ from }) => homeOf(from) === undefined).map(shown)).toEqual([]);
});

// It brings a wrapper of ten kilobytes along; common/extension-api.ts is for them.
test.each(['gate', 'page', 'card'])('nothing that the script "%s" is made of imports wxt/browser', (script) => {
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { from, to, typeOnly } of all) if (from === file && !typeOnly) follow(to);
  };
  for (const { from } of all) if (from.startsWith(`entrypoints/${script}/`)) follow(from);
  expect(reached).toContain('wxt/utils/define-unlisted-script');
  expect(reached).not.toContain('wxt/browser');
});
