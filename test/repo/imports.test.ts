/** Imports go one way (docs/architecture.md): whoever breaks the order is named. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { inProject, ROOT } from '../commands/root.ts';

interface Import {
  from: string;
  /** A path in the project, or a package's name. */
  to: string;
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g;

function importsBelow(folder: string): Import[] {
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const from = relative(ROOT, file).split(sep).join('/');
      const named = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
      return named.map((name) => {
        const to = name.startsWith('.')
          ? relative(ROOT, join(dirname(file), name))
              .split(sep)
              .join('/')
          : name;
        return { from, to };
      });
    });
}

const all = ['engine', 'common', 'components', 'entrypoints'].flatMap(importsBelow);
/** Imports out of a folder that none of the patterns allows. */
const strangers = (folder: RegExp, allowed: RegExp): string[] =>
  all.filter(({ from, to }) => folder.test(from) && !allowed.test(to)).map(({ from, to }) => `${from} imports ${to}`);

test('the imports are read at all', () => {
  expect(all.length).toBeGreaterThan(100);
});

test('the engine imports the engine only', () => {
  expect(strangers(/^engine\/[^/]+\.ts$/, /^engine\/[^/]+\.ts$/)).toEqual([]);
});

test('what compiles the knowledge imports the engine, Node and the libraries that read files', () => {
  expect(strangers(/^engine\/compile\//, /^(?:engine\/|node:|(?:yaml|marked|valibot|vite|opencc-js)(?:\/|$))/)).toEqual(
    [],
  );
});

test('the common contracts import the engine’s types and themselves', () => {
  expect(strangers(/^common\//, /^(?:common\/|engine\/types\.ts$|wxt\/browser$|valibot$)/)).toEqual([]);
});

test('components take what they are given: no extension API, no entrypoint', () => {
  expect(strangers(/^components\//, /^(?:components\/|common\/|engine\/types\.ts$|preact(?:\/|$)|virtual:)/)).toEqual(
    [],
  );
  expect(all.filter(({ from, to }) => from.startsWith('components/') && to.startsWith('wxt'))).toEqual([]);
});

test('no entrypoint imports another one’s folder', () => {
  const folderOf = (path: string): string | undefined => /^entrypoints\/([^/]+)/.exec(path)?.[1];
  const crossing = all.filter(({ from, to }) => folderOf(to) !== undefined && folderOf(from) !== folderOf(to));
  expect(crossing).toEqual([]);
});

test('nothing that is shipped imports what compiles the knowledge', () => {
  const compiling = all.filter(
    ({ from, to }) => to.startsWith('engine/compile/') && !from.startsWith('engine/compile/'),
  );
  expect(compiling).toEqual([]);
});
