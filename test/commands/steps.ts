/** The steps of `npm test`: what each runs, and how many tests of it passed and failed. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { advisories } from './advisories.ts';
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

/** A weakness in what is shipped fails; one in the tools is told. Without a registry it is said that none was asked. */
const audit: Step = {
  name: 'advisories',
  async run() {
    try {
      const { shipped, tools } = advisories();
      for (const one of [...shipped, ...tools]) process.stdout.write(`${one}\n`);
      return outcome(shipped.length === 0);
    } catch (error) {
      process.stdout.write(`Not checked, since nobody could be asked: ${(error as Error).message}\n`);
      return { passed: 0, failed: 0 };
    }
  },
};

/** What the Firefox store's linter finds: no error, no warning, and no notice either. */
const storeRules: Step = {
  name: 'store rules',
  needsBuild: true,
  async run() {
    const args = ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--output', 'json'];
    const { output } = await runTool('web-ext', args, true);
    const { summary, ...found } = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    const clean = summary.errors + summary.warnings + summary.notices === 0;
    if (!clean) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    return outcome(clean);
  },
};

export const STEPS: readonly Step[] = [
  check('types', ['wxt', ['prepare']], ['tsc', ['--noEmit']], ['tsc', ['--noEmit', '-p', 'engine']]),
  check('lint', ['biome', ['check', '--colors=off', '--error-on-warnings', '--max-diagnostics=50']]),
  check('unused code', ['knip', ['--no-progress']]),
  audit,
  suite('unit tests', 'unit'),
  builds,
  sizes,
  storeRules,
  suite('tests inside real browsers', 'page'),
  suite('end-to-end tests in real browsers', 'e2e', true),
];
