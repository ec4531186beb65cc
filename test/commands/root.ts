/** Where the project is, and where the person who gave the command is. */
import { join, resolve } from 'node:path';

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '..', '..');

/** A path inside the project. */
export const inProject = (...path: string[]): string => join(ROOT, ...path);

/** A path as given on the command line: npm changes the folder, and remembers the one it was called from. */
export const fromCaller = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
