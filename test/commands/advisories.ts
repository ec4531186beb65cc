/** Known weaknesses of the packages in the lock file, as the registry tells them; it may not be there to be asked. */
import { spawnSync } from 'node:child_process';
import { ROOT } from './root.ts';

export interface Advisories {
  /** `package: title` of each in what is shipped. */
  shipped: string[];
  /** The same in what only builds and tests. */
  tools: string[];
}

interface Told {
  error?: unknown;
  message?: string;
  vulnerabilities?: Record<string, { severity: string; via: (string | { title: string })[] }>;
}

/** @throws with the reason where nobody could be asked */
function ask(...args: string[]): string[] {
  const npm = process.env['npm_execpath'];
  const all = ['audit', '--json', ...args];
  const { stdout, error } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...all], { cwd: ROOT, encoding: 'utf8' })
    : spawnSync('npm', all, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  if (error) throw error;
  const told = JSON.parse(stdout || '{}') as Told;
  if (told.error !== undefined || !told.vulnerabilities)
    throw new Error(told.message ?? 'the registry does not answer');
  return Object.entries(told.vulnerabilities).map(([name, { severity, via }]) => {
    const titles = via.map((one) => (typeof one === 'string' ? one : one.title));
    return `${name} (${severity}): ${titles.join('; ')}`;
  });
}

/** @throws with the reason where nobody could be asked */
export function advisories(): Advisories {
  const shipped = ask('--omit=dev');
  return { shipped, tools: ask().filter((one) => !shipped.includes(one)) };
}
