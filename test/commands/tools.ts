/** Running the project's tools, each in a process of its own on the Node that runs this. */
import { type StdioOptions, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { inProject, ROOT } from './root.ts';

/** Programs of packages by name: the file that their package.json names. */
function program(tool: string): string {
  const home = { tsc: 'typescript', biome: '@biomejs/biome' }[tool] ?? tool;
  const { bin } = JSON.parse(readFileSync(inProject('node_modules', home, 'package.json'), 'utf8'));
  return inProject('node_modules', home, typeof bin === 'string' ? bin : bin[tool]);
}

export interface Ended {
  code: number;
  /** What it wrote, where that was asked for. */
  output: string;
}

/** The pinned Node comes first for whatever a tool starts in its turn. */
const environment = {
  NO_COLOR: '1',
  ...process.env,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
};

/** Runs a tool from node_modules with its output shown, or kept when `quiet`. It ends with us. Never rejects. */
export function runTool(tool: string, args: readonly string[], quiet = false): Promise<Ended> {
  const stdio: StdioOptions = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
  const child = spawn(process.execPath, [program(tool), ...args], { cwd: ROOT, stdio, env: environment });
  const end = (): boolean => child.kill();
  process.once('exit', end);
  let output = '';
  child.stdout?.on('data', (data) => (output += data));
  child.stderr?.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => {
      process.off('exit', end);
      resolve({ code: code ?? 1, output });
    });
  });
}
