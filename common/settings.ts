/**
 * What the reader has chosen. Only choices are stored; a value that is missing, damaged or from a
 * later version is read as its default, an item of a list as if it were not there, and the others stay.
 */
import * as v from 'valibot';
import { LANGUAGES } from '../engine/types.ts';

export const MARK_STYLES = ['underline', 'background', 'dotted'] as const;
export const MARK_COLOURS = ['teal', 'amber', 'violet', 'grey'] as const;
export const OPENINGS = ['dwell', 'click', 'key'] as const;
export const DENSITIES = ['all', 'first'] as const;

/** A host name as the URL standard writes it (ASCII, lower case), without port. */
export const Host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9.:[\]_-]+$/));

/** A term that is not marked: everywhere (`host` empty) or on one host. */
export const HiddenTerm = v.object({
  term: v.pipe(v.string(), v.maxLength(80)),
  host: v.union([v.literal(''), Host]),
});

const fields = {
  /** Marks on or off everywhere. */
  enabled: v.boolean(),
  /** Hosts where the extension stays off; a host covers its subdomains. */
  offSites: v.array(Host),
  /** Terms the reader does not want marked. */
  hiddenTerms: v.array(HiddenTerm),
  /** Language of the context; `auto` follows the browser. */
  language: v.picklist(['auto', ...LANGUAGES]),
  markStyle: v.picklist(MARK_STYLES),
  markColour: v.picklist(MARK_COLOURS),
  /** What opens the card: resting on a mark, a click on it, or holding Alt while pointing. */
  opening: v.picklist(OPENINGS),
  /** How long the pointer rests before the card opens, in ms. */
  dwell: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  /** Every mention, or the first of a term in each screenful. */
  density: v.picklist(DENSITIES),
};
const Fields = v.object(fields);
export type Settings = v.InferOutput<typeof Fields>;

/** Some settings, every one of them sound; anything else is refused. One that is undefined is taken for absent. */
export const SettingsChange = v.partial(v.strictObject(fields)) as v.GenericSchema<unknown, SettingsChange>;
export type SettingsChange = Partial<Settings>;

export const DEFAULTS: Settings = {
  enabled: true,
  offSites: [],
  hiddenTerms: [],
  language: 'auto',
  markStyle: 'underline',
  markColour: 'teal',
  opening: 'dwell',
  dwell: 350,
  density: 'all',
};
const KEYS = Object.keys(DEFAULTS) as (keyof Settings)[];

/** The schema's number. A change of meaning raises it and adds an entry to `migrations`. */
export const SETTINGS_VERSION = 1;
export const SETTINGS_KEY = 'settings';

type Stored = Record<string, unknown>;
/** `migrations[n]` turns a record of version n into one of version n + 1. */
const migrations: Record<number, (stored: Stored) => Stored> = {};

/** A copy of whatever the storage holds, as a record of this version or of the later one that wrote it. */
function recordOf(stored: unknown): Stored {
  let record = { ...(typeof stored === 'object' ? (stored as Stored | null) : null) };
  const { version } = record;
  const first = Number.isInteger(version) && (version as number) > 0 ? (version as number) : SETTINGS_VERSION;
  for (let from = first; from < SETTINGS_VERSION; from++) record = migrations[from]?.(record) ?? record;
  return record;
}

/** A value as far as it is sound: of a list the items that are, of anything else all or its default. */
function soundOf(key: keyof Settings, value: unknown): unknown {
  const field = fields[key];
  const items = 'item' in field && Array.isArray(value) ? value.filter((item) => v.is(field.item, item)) : value;
  const result = v.safeParse(field, items);
  return result.success ? result.output : DEFAULTS[key];
}

/** Whatever the storage holds, as settings. Never throws. */
export function readSettings(stored: unknown): Settings {
  const record = recordOf(stored);
  return Object.fromEntries(KEYS.map((key) => [key, soundOf(key, record[key])])) as unknown as Settings;
}

/**
 * The record to store after a change. What is at its default is left out; what was not changed stays as it is stored,
 * even where it is damaged or from a later version: to read it is one thing, to destroy it another.
 */
export function writeSettings(stored: unknown, change: SettingsChange): Stored {
  const record = recordOf(stored);
  record['version'] = Math.max(SETTINGS_VERSION, Number(record['version']) || 0);
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) continue;
    if (JSON.stringify(value) === JSON.stringify(DEFAULTS[key as keyof Settings])) delete record[key];
    else record[key] = value;
  }
  return record;
}
