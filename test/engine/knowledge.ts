/** The shipped knowledge, compiled once for all tests that need it. */
import { compileKnowledge } from '../../engine/compile/knowledge.ts';
import { readAssets } from '../../engine/compile/plugin.ts';
import { inProject } from '../commands/root.ts';

/** The text of every file of the article and the vocabulary. */
export const files = readAssets(inProject('assets'));

let compiled: ReturnType<typeof compileKnowledge> | undefined;

export function shipped(): ReturnType<typeof compileKnowledge> {
  compiled ??= compileKnowledge(files);
  return compiled;
}
