/** The builds: where they are, whether they are newer than what they are made of, and making them. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { BrowserName } from './find-browser.mjs';
import { inProject } from './root.ts';
import { runTool } from './tools.ts';

/** `e2e` is the production code with the card's shadow root open, so that a test can read the card. */
export type Mode = 'production' | 'e2e';

const SOURCES = ['assets', 'common', 'components', 'engine', 'entrypoints', 'wxt.config.ts', 'package-lock.json'];

export const buildFolder = (browser: BrowserName, mode: Mode): string =>
  inProject('.output', `${browser}-mv3${mode === 'e2e' ? '-e2e' : ''}`);

/** The latest time of change below a path, ms. */
function changed(path: string): number {
  if (!existsSync(path)) return 0;
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, changed(join(path, name))), about.mtimeMs);
}

function isCurrent(folder: string): boolean {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return SOURCES.every((source) => changed(inProject(source)) < built);
}

const PROGRESS = /^$|^\s+at |Preparing|\[\d\/\d\]|^✖ Command failed/;

/**
 * What a failed build said, without its progress and where in the tools it said so. Each bundle that fails says the
 * same, and then the whole build once more.
 */
function complaint(output: string): string {
  const [said = ''] = stripVTControlCharacters(output).split(' ERROR  Failed to build');
  const lines = said.split(/[\r\n]+/).map((line) => line.trimEnd());
  return [...new Set(lines)].filter((line) => !PROGRESS.test(line)).join('\n');
}

/** Gives what WXT said. @throws with the part of it that tells why, when it fails */
async function wxt(task: 'build' | 'zip', browser: BrowserName, ...args: string[]): Promise<string> {
  const { code, output } = await runTool('wxt', [task, '-b', browser, ...args], true);
  if (code !== 0) throw new Error(`The ${browser} ${task} failed:\n${complaint(output)}`);
  return output;
}

/** @throws with the build's own words when it fails */
export async function build(browser: BrowserName, mode: Mode): Promise<string> {
  await wxt('build', browser, '--mode', mode);
  return buildFolder(browser, mode);
}

/** The packages that were made for one store, by their paths in the project. @throws as `build` does */
export async function zip(browser: BrowserName): Promise<string[]> {
  return (await wxt('zip', browser)).match(/\.output\S+\.zip/g) ?? [];
}

/** The folder of a build that is newer than its sources: the one there is, or a new one. */
export async function currentBuild(browser: BrowserName, mode: Mode): Promise<string> {
  const folder = buildFolder(browser, mode);
  return isCurrent(folder) ? folder : build(browser, mode);
}
