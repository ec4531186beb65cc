/** Small applications on the real frameworks, bundled once in a run: pages that render themselves again and again. */
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { inProject } from '../../commands/root.ts';
import type { Answer } from '../serve.ts';

const svelte: Plugin = {
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte') ? { code: compile(code, { filename: id, generate: 'client' }).js.code, map: null } : null,
};

const bundles = new Map<string, string>();

async function bundle(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelte],
    resolve: { conditions: ['browser', 'module', 'import', 'default'] },
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    build: {
      write: false,
      minify: false,
      lib: { entry: inProject('test', 'pages', 'zoo', 'apps', `${name}.js`), formats: ['iife'], name: 'app' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`no bundle of ${name}`);
  return output.output[0].code;
}

/** Bundles the applications. To be called before the server is asked for them. */
export async function bundleApplications(): Promise<void> {
  for (const name of ['react', 'vue', 'svelte']) if (!bundles.has(name)) bundles.set(name, await bundle(name));
}

export function application(name: string): Answer | null {
  const body = bundles.get(name);
  return body === undefined ? null : { body, type: 'text/javascript' };
}
