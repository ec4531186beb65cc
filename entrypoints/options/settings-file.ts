/** Settings as a file. Pure: what is written can be read back, and what is not ours is refused with a reason. */
import { DEFAULTS, readSettings, SETTINGS_VERSION, type Settings } from '../../common/settings.ts';
import type { FileProblem } from '../../common/words/options.ts';

const PRODUCT_ID = 'hong-kong-ai-in-context';
/** No settings are longer than this, in characters. */
const LONGEST = 500_000;

type Read = { ok: true; settings: Settings } | { ok: false; problem: FileProblem };

/** The file's text. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ product: PRODUCT_ID, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/** Reads a file. What it leaves out is at its default; one wrong value refuses the whole file. */
export function readSettingsFile(text: string): Read {
  if (text.length > LONGEST) return refuse({ kind: 'too-large' });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refuse({ kind: 'not-json' });
  }
  if (!isRecord(file) || file['product'] !== PRODUCT_ID || !isRecord(file['settings']))
    return refuse({ kind: 'not-ours' });
  const { version, settings: given } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refuse({ kind: 'not-ours' });
  if (version > SETTINGS_VERSION) return refuse({ kind: 'version', version });
  const settings = readSettings({ ...given, version });
  // An older file's values change their meaning on the way; only values of this version must come back as given.
  const wrong =
    version === SETTINGS_VERSION ? Object.keys(given).find((key) => !same(given, settings, key)) : undefined;
  return wrong === undefined ? { ok: true, settings } : refuse({ kind: 'value', field: wrong });
}

/** A value that is not one of ours comes back as its default; a field that is not ours does not come back. */
function same(given: Record<string, unknown>, read: Settings, key: string): boolean {
  if (!Object.hasOwn(DEFAULTS, key)) return false;
  return sorted(given[key]) === sorted(read[key as keyof Settings]);
}

/** JSON with keys in order, since files may be written by hand. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    isRecord(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each,
  );
}

const refuse = (problem: FileProblem): Read => ({ ok: false, problem });
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
