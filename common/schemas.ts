/** What the schemas of messages and reports have in common. */
import * as v from 'valibot';
import { LANGUAGES, SECTIONS } from '../engine/types.ts';
import type { Choice } from './choice.ts';
import { HiddenTerm, Host, SettingsChange } from './settings.ts';

export const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const SectionName = v.picklist(SECTIONS);
export const LanguageName = v.picklist(LANGUAGES);

export const ChoiceMade = v.variant('kind', [
  v.object({ kind: v.literal('settings'), change: SettingsChange }),
  v.object({ kind: v.literal('toggle') }),
  v.object({ kind: v.literal('site'), host: Host, on: v.boolean() }),
  v.object({ kind: v.literal('term'), ...HiddenTerm.entries, on: v.boolean() }),
]) satisfies v.GenericSchema<unknown, Choice>;
