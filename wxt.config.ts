import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { knowledge } from './engine/compile/plugin.ts';

/** Every page a reader may read. Files and the browser's own pages are not among them. */
const HOSTS = ['http://*/*', 'https://*/*'];

/**
 * Letters that Chrome has not taken for itself, as it has N and P; no more than four may be suggested. On a Mac
 * Option and a letter is a character.
 */
const keys = (letter: string) => ({ default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` });

/** Extension pages load nothing from anywhere and send nothing to anywhere. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Preact can set innerHTML from a prop that nothing here uses. The stores' linters warn of the assignment,
 * and a page that tried to reach it should find nothing: it is taken out of the bundle.
 */
const noInnerHtml = (): Plugin => ({
  name: 'no-inner-html',
  enforce: 'post',
  transform(code, id) {
    if (!/preact[\\/]dist[\\/]preact\.mjs/.test(id)) return null;
    return { code: code.replace(/\b\w+\.innerHTML\s*=(?!=)\s*[\w.]+/g, 'void 0'), map: null };
  },
});

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: fileURLToPath(new URL('assets/locales', import.meta.url)) },
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  webExt: { disabled: true },
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
  },
  vite: () => ({
    plugins: [
      knowledge(fileURLToPath(new URL('assets', import.meta.url))),
      preact({ reactAliasesEnabled: false }),
      noInnerHtml(),
    ],
    // Both browsers load modules ahead by themselves; what stands in for that would bring a `fetch` along.
    build: { target: ['chrome128', 'firefox146'], modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: HOSTS,
    // Listed here and not by WXT's content script wrapper, which tells every page that it started.
    content_scripts: [{ matches: HOSTS, js: ['gate.js'], run_at: 'document_idle' }],
    content_security_policy: { extension_pages: CSP },
    action: { default_title: '__MSG_extName__' },
    commands: {
      _execute_action: { suggested_key: keys('H') },
      next: { suggested_key: keys('J'), description: '__MSG_commandNext__' },
      previous: { suggested_key: keys('K'), description: '__MSG_commandPrevious__' },
      open: { suggested_key: keys('O'), description: '__MSG_commandOpen__' },
      toggle: { description: '__MSG_commandToggle__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hong-kong-ai-in-context@extension',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
