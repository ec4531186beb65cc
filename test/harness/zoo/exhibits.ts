/**
 * The zoo: pages in test/pages/zoo, one hostile or odd behaviour each. A page says itself what is expected of the
 * extension, in a comment that only this file reads: YAML after the word `zoo`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parse } from 'yaml';
import { inProject } from '../../commands/root.ts';
import type { Answer, Route } from '../serve.ts';
import { fileIn } from '../serve.ts';
import { application } from './applications.ts';

/** What a page says of itself. */
interface Declared {
  /** Words that are marked, in the order of the page. None: the page stays unmarked. */
  marks: string[];
  /** How many marks there are, where they are too many to list. */
  count?: number;
  /** Whether the highlights are seen to be the marks: not where the page has them cleared, or has too many. */
  drawn?: boolean;
  /** How the extension finds the tab; `page` where there are marks, else `silent`. */
  state?: string;
  /** Words to rest the pointer on, and whether the card then opens: `quietly` where either will do. */
  card?: { at: string; opens: boolean | 'quietly' };
  /** Sent with the page. */
  headers?: Record<string, string>;
  type?: string;
  /** Only in this browser, and why. */
  only?: 'chrome' | 'firefox';
  /** In a window that showed no page before: in others the browser acts otherwise. */
  fresh?: boolean;
  /** The page changes by itself at its own pace, so that two visits differ. */
  restless?: boolean;
  /** What is known to be different in one browser: other marks there, with the reason beside it. */
  firefox?: Partial<Declared>;
  chrome?: Partial<Declared>;
}

export interface Exhibit extends Declared {
  name: string;
  /** Path on the server. */
  path: string;
}

const FOLDER = inProject('test', 'pages', 'zoo');
const NOTE = /<!-- zoo\n([\s\S]*?)-->/;

function declared(bytes: Buffer, file: string): Declared {
  // Every encoding in the zoo has ASCII for ASCII but UTF-16, of which half the bytes are null.
  const note = NOTE.exec(bytes.toString('latin1').replaceAll('\0', ''))?.[1];
  if (note === undefined) throw new Error(`${file} does not say what is expected of it`);
  return parse(Buffer.from(note, 'latin1').toString('utf8')) as Declared;
}

/** Every page of the zoo as it is expected in this browser. */
export function exhibits(browser: 'chrome' | 'firefox'): Exhibit[] {
  return readdirSync(FOLDER)
    .filter((file) => extname(file) !== '')
    .sort()
    .map((file) => {
      const common = declared(readFileSync(`${FOLDER}/${file}`), file);
      return { ...common, ...common[browser], name: basename(file), path: `/zoo/${file}` };
    })
    .filter(({ only }) => only === undefined || only === browser);
}

/** Pages with their headers, what lies beside them, and the applications that some of them run. */
export const zooRoute: Route = (path): Answer | null => {
  const app = /^\/zoo\/apps\/(\w+)\.js$/.exec(path)?.[1];
  if (app !== undefined) return application(app);
  const file = path.startsWith('/zoo/') ? fileIn([FOLDER], path.slice('/zoo/'.length)) : null;
  if (!file) return null;
  const body = readFileSync(file);
  const note = NOTE.test(body.toString('latin1')) ? declared(body, file) : null;
  const { headers, type } = note ?? {};
  if (!headers && !type) return { file };
  return { body, headers: headers ?? {}, ...(type ? { type } : {}) };
};
