/** What the schemas of messages and reports have in common. */
import * as v from 'valibot';
import { LANGUAGES, SECTIONS } from '../engine/types.ts';

export const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const SectionName = v.picklist(SECTIONS);
export const LanguageName = v.picklist(LANGUAGES);
