/** The Vite plugin that serves the compiled knowledge as virtual modules, and the one place that reads assets/. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileKnowledge, type Knowledge } from './knowledge.ts';

const PREFIX = 'virtual:knowledge/';

/** What each virtual module exports. A bundle imports only the part it needs. */
const MODULES: Record<string, readonly (keyof Knowledge)[]> = {
  gate: ['gate'],
  matching: ['matching', 'hosts'],
  card: ['sections', 'termTexts', 'edition', 'ids'],
  article: ['article', 'entities', 'topics', 'edition'],
};

/** Every YAML and Markdown file below a folder, by its path there with forward slashes. */
export function readAssets(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(ya?ml|md)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (/^(article|vocabulary)\//.test(name)) files.set(name, readFileSync(path, 'utf8'));
  }
  return files;
}

/** @param folder the assets folder. The build stops with BrokenKnowledge when a file is wrong. */
export function knowledge(folder: string): Plugin {
  let compiled: Knowledge | null = null;
  return {
    name: 'knowledge',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const assets = readAssets(folder);
      for (const file of assets.keys()) this.addWatchFile(join(folder, file));
      const known = (compiled ??= compileKnowledge(assets));
      const parts = MODULES[id.slice(PREFIX.length + 1)];
      if (!parts) throw new Error(`There is no module ${id.slice(1)}`);
      return parts.map((part) => `export const ${part} = ${JSON.stringify(known[part])};`).join('\n');
    },
    watchChange: () => {
      compiled = null;
    },
  };
}
