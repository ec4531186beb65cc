/**
 * From nothing to a running command: `node bootstrap.mjs <command> [arguments]`. Runs on any Node from 20 on
 * without a dependency, installs what the command needs and runs it on the Node that the project pins.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser, howToGet } from './find-browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const windows = process.platform === 'win32';

const oneOrBoth = (args) => (args.some((arg) => arg.startsWith('--browser')) ? [chosen(args)] : ['chrome', 'firefox']);

/** Which browsers a command needs. The others need none. */
const NEEDS = {
  start: (args) => [chosen(args)],
  scan: (args) => [chosen(args)],
  pictures: oneOrBoth,
  test: () => ['chrome', 'firefox'],
  bench: oneOrBoth,
  fuzz: oneOrBoth,
  soak: oneOrBoth,
};

function chosen(args) {
  const at = args.indexOf('--browser');
  const name = at < 0 ? args.find((arg) => arg.startsWith('--browser='))?.slice('--browser='.length) : args[at + 1];
  return name === 'firefox' ? 'firefox' : 'chrome';
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Runs a program in the project's folder with its output shown; stops everything when it fails. */
function run(program, args, options = {}) {
  process.stderr.write(`> ${[program, ...args].join(' ')}\n`);
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (error || status !== 0) stop(`${program} failed${error ? `: ${error.message}` : ` (exit code ${status})`}`);
}

const readJson = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

/** Does node_modules hold what the lock file says? Packages for other platforms may be absent. */
function packagesAreCurrent() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const installed = readJson('node_modules', '.package-lock.json').packages;
  return Object.entries(readJson('package-lock.json').packages).every(([path, wanted]) => {
    const here = installed[path];
    return path === '' || (here ? here.version === wanted.version : wanted.optional || wanted.peer);
  });
}

function installPackages() {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) run(process.execPath, [npm, 'ci']);
  else run(windows ? 'npm.cmd' : 'npm', ['ci'], { shell: windows });
}

/** On Debian as root the missing browsers are installed; elsewhere it is said which, and where to point. */
function provideBrowsers(browsers) {
  const missing = browsers.filter((browser) => !findBrowser(browser));
  if (missing.length === 0) return;
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debian && !missing.some((browser) => process.env[browser === 'chrome' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'])) {
    const environment = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    const patience = ['-o', 'DPkg::Lock::Timeout=300'];
    const packages = ['chromium', 'firefox-esr', 'fonts-liberation', 'fonts-noto-cjk'];
    run('apt-get', ['update', '-q', ...patience], environment);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...patience, ...packages], environment);
  }
  const still = browsers.filter((browser) => !findBrowser(browser));
  if (still.length > 0) stop(still.map(howToGet).join('\n\n'));
}

const [command = '', ...args] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < 20) stop(`This needs Node 20 or later; this is ${process.version}.`);
if (!packagesAreCurrent()) installPackages();
if (!args.includes('--help')) provideBrowsers(NEEDS[command]?.(args) ?? []);
const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const program = existsSync(node) ? node : process.execPath;
const child = spawn(program, [join(root, 'test', 'commands', `${command}.ts`), ...args], {
  cwd: root,
  stdio: 'inherit',
});
// What stops this stops the command too, which then ends the browsers that it started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm passes a signal on to its shell alone, which ends and tells nobody: then this has another parent.
const parent = process.ppid;
setInterval(() => process.ppid === parent || child.kill(), 500).unref();
child.on('error', ({ message }) => stop(`${program} failed: ${message}`));
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
