/** The steps of `npm test`: what each runs, and how many tests of it passed and failed. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from './builds.ts';
import { inProject } from './root.ts';
import { runTool } from './tools.ts';

export interface Outcome {
  passed: number;
  failed: number;
}

export interface Step {
  name: string;
  run(): Promise<Outcome>;
  /** Without the builds there is nothing to do. */
  needsBuild?: boolean;
}

const outcome = (good: boolean): Outcome => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

/** A tool that is content or not: one test. Several runs count as one. */
const check = (name: string, ...runs: readonly [tool: string, args: string[]][]): Step => ({
  name,
  async run() {
    for (const [tool, args] of runs) {
      const { code } = await runTool(tool, args);
      if (code !== 0) return outcome(false);
    }
    return outcome(true);
  },
});

/** A vitest project: each of its tests. A file that cannot be loaded is one that failed. */
const suite = (name: string, project: string, needsBuild = false): Step => ({
  name,
  needsBuild,
  async run() {
    mkdirSync(inProject('.cache'), { recursive: true });
    const file = inProject('.cache', `${project}.json`);
    rmSync(file, { force: true });
    const { code } = await runTool('vitest', [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    const { passed, failed } = countsIn(file);
    return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
  },
});

function countsIn(file: string): Outcome {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    // Vitest did not get as far as its report.
    return { passed: 0, failed: 0 };
  }
}

const builds: Step = {
  name: 'build',
  async run() {
    for (const mode of ['production', 'e2e'] as const) {
      for (const browser of ['chrome', 'firefox'] as const) await build(browser, mode);
    }
    return outcome(true);
  },
};

/** Each limit is a test. */
const sizes: Step = {
  name: 'size',
  needsBuild: true,
  async run() {
    const { output } = await runTool('size-limit', ['--json'], true);
    const limits: { name: string; passed: boolean; size: number; sizeLimit: number }[] = JSON.parse(output);
    for (const { name, passed, size, sizeLimit } of limits) {
      process.stdout.write(`${passed ? 'ok  ' : 'OVER'} ${name}: ${size} of ${sizeLimit} bytes\n`);
    }
    const failed = limits.filter(({ passed }) => !passed).length;
    return { passed: limits.length - failed, failed };
  },
};

export const STEPS: readonly Step[] = [
  check('types', ['wxt', ['prepare']], ['tsc', ['--noEmit']], ['tsc', ['--noEmit', '-p', 'engine']]),
  check('lint', ['biome', ['check', '--colors=off', '--error-on-warnings', '--max-diagnostics=50']]),
  check('unused code', ['knip', ['--no-progress']]),
  suite('unit tests', 'unit'),
  builds,
  sizes,
  {
    ...check('store rules', [
      'web-ext',
      ['lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors', '--no-config-discovery'],
    ]),
    needsBuild: true,
  },
  suite('tests inside real browsers', 'page'),
  suite('end-to-end tests in real browsers', 'e2e', true),
];
