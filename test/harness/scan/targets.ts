/** What was asked for on the command line -> the pages to scan, and what of it is no page. */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileIn, type Route } from '../serve.ts';

const PAGE = /\.(?:html?|xhtml)$/i;

export interface Target {
  /** As asked for: an address, or a file's path. */
  page: string;
  /** Where the browser finds it: a whole address, or a path on the server for files. */
  address: string;
}

export interface Targets {
  targets: Target[];
  /** What could not be understood, and why. */
  refused: { page: string; reason: string }[];
  /** Serves the files, and whatever lies beside them. */
  route: Route;
}

const encoded = (path: string): string => path.split(sep).map(encodeURIComponent).join('/');

/** Every page below a folder, in the order of their paths. */
function pagesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        PAGE.test(entry.name) && statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isFile(),
    )
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/**
 * @param asked files, folders and addresses, as on the command line
 * @param locate a path as the caller meant it -> an absolute one
 */
export function targetsOf(asked: readonly string[], locate: (path: string) => string): Targets {
  const targets: Target[] = [];
  const refused: Targets['refused'] = [];
  const roots: string[] = [];
  const mount = (folder: string): number => (roots.includes(folder) ? roots.indexOf(folder) : roots.push(folder) - 1);

  for (const one of asked) {
    if (/^https?:/i.test(one)) {
      if (URL.canParse(one)) targets.push({ page: one, address: one });
      else refused.push({ page: one, reason: 'is not an address' });
      continue;
    }
    const path = /^file:/i.test(one) ? fileURLToPath(one) : locate(one);
    const about = statSync(path, { throwIfNoEntry: false });
    if (!about) refused.push({ page: one, reason: 'no such file or folder' });
    else if (about.isDirectory()) {
      const root = mount(path);
      const pages = pagesBelow(path);
      if (pages.length === 0) refused.push({ page: one, reason: 'no .html, .htm or .xhtml file in this folder' });
      for (const page of pages) targets.push({ page: join(one, page), address: `/${root}/${encoded(page)}` });
    } else if (PAGE.test(path) || extname(path) === '') {
      targets.push({ page: one, address: `/${mount(dirname(path))}/${encoded(basename(path))}` });
    } else refused.push({ page: one, reason: 'is not a .html, .htm or .xhtml file' });
  }

  const route: Route = (path) => {
    const [, root = '', rest = ''] = /^\/(\d+)\/(.*)$/.exec(path) ?? [];
    const folder = roots[Number(root)];
    const file = root && folder ? fileIn([folder], rest) : null;
    return file ? { file } : null;
  };
  return { targets, refused, route };
}
