/** The extensions that a page is measured with: the product, one with an empty content script, none. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentBuild } from '../commands/builds.ts';
import type { BrowserName } from '../commands/find-browser.mjs';

const GECKO_ID = 'empty-content-script@bench';

/** Writes an extension whose content script does nothing: what any extension costs that reads pages. */
export function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty content script',
    version: '1',
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['empty.js'], run_at: 'document_idle' }],
    browser_specific_settings: { gecko: { id: GECKO_ID, strict_min_version: '146.0' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '(function () {})();\n');
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Empty</title>');
  return folder;
}

/** Folders of the extensions by name; null is a browser without one. */
export const extensions = async (browser: BrowserName): Promise<Record<string, string | null>> => ({
  none: null,
  empty: emptyExtension(),
  product: await currentBuild(browser, 'production'),
});
