/** Command lines: options by name, everything else in order. */
import { parseArgs } from 'node:util';
import type { BrowserName } from './find-browser.mjs';

export interface Arguments {
  browser: BrowserName;
  /** Where to write one JSON line a page; null for nowhere. */
  json: string | null;
  /** Files, folders and addresses. */
  asked: string[];
}

function browserFrom(asked: string): BrowserName {
  if (asked !== 'chrome' && asked !== 'firefox') throw new Error(`--browser is chrome or firefox, not ${asked}`);
  return asked;
}

/** @throws with a sentence that says what was wrong */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { browser: { type: 'string', default: 'chrome' }, json: { type: 'string' } },
    allowPositionals: true,
  });
  return { browser: browserFrom(values.browser), json: values.json ?? null, asked: positionals };
}

/** The browsers that were asked for: one, or both. @throws with a sentence that says what was wrong */
export function browsersFrom(asked: string | undefined): readonly BrowserName[] {
  return asked === undefined ? ['chrome', 'firefox'] : [browserFrom(asked)];
}

/** @throws with a sentence that says what was wrong */
export function numberFrom(name: string, asked: string | undefined, otherwise: number): number {
  const number = asked === undefined ? otherwise : Number(asked);
  if (!(number >= 0)) throw new Error(`--${name} is a number, not ${asked}`);
  return number;
}
