/** The extensions that a page is measured with: the product, two of a few words, none. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentBuild } from '../commands/builds.ts';
import type { BrowserName } from '../commands/find-browser.mjs';
import { inProject } from '../commands/root.ts';

const FOLDER = inProject('.cache', 'bench');

/** Writes an extension whose content script is this one. */
function extensionOf(name: string, script: string): string {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['script.js'], run_at: 'document_idle' }],
    browser_specific_settings: { gecko: { id: `${name}@bench`, strict_min_version: '146.0' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'script.js'), `${script}\n`);
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Empty</title><main>Word</main>');
  return folder;
}

/** What any extension costs that reads pages. */
const EMPTY = '(function () {})();';
/** What it costs any extension to hear what changes, before it has looked at anything. */
const OBSERVER =
  'new MutationObserver(() => {}).observe(document, { childList: true, characterData: true, subtree: true });';

/** Folders of the extensions by name; null is a browser without one. */
export const extensions = async (browser: BrowserName): Promise<Record<string, string | null>> => ({
  none: null,
  empty: extensionOf('empty', EMPTY),
  observer: extensionOf('observer', OBSERVER),
  product: await currentBuild(browser, 'production'),
});

/** Takes away what was written, once no browser reads it. */
export const removeExtensions = (): void => rmSync(FOLDER, { recursive: true, force: true });
