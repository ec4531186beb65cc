/** The files of assets/, as everything here gets them. */
import type { Problem } from './problems.ts';

/** The text of each file by its path below assets/. */
export type Files = ReadonlyMap<string, string>;

/** The text of one of the files, or null where it is missing; `problems` then says so. */
export function requiredText(files: Files, file: string, problems: Problem[]): string | null {
  const source = files.get(file);
  if (source === undefined) problems.push({ file, line: 1, reason: 'is missing' });
  return source ?? null;
}
