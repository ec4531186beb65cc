/**
 * Processor time of the threads that run pages: what the kernel counted for the main thread of every
 * process of a browser that shows web pages. The same way for both browsers; time during which another
 * program had the processor does not count.
 */
import { readdirSync, readFileSync } from 'node:fs';

/** Names under which Firefox runs web pages in processes of their own. */
const FIREFOX_PAGES = /^(?:Isolated Web Co|Web Content|Isolated Servic)/;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process ended meanwhile.
    return '';
  }
}

/** Every process by its parent. */
function children(): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // The command may hold anything; what follows its last bracket is: state, parent, ...
    const parent = Number(read(`/proc/${name}/stat`).split(') ').pop()?.split(' ')[1]);
    found.set(parent, [...(found.get(parent) ?? []), Number(name)]);
  }
  return found;
}

function below(root: number): number[] {
  const tree = children();
  const all = [root];
  for (let at = 0; at < all.length; at++) all.push(...(tree.get(all[at] as number) ?? []));
  return all;
}

function showsPages(pid: number): boolean {
  const command = read(`/proc/${pid}/cmdline`);
  if (command.includes('--type=renderer')) return !command.includes('--extension-process');
  return FIREFOX_PAGES.test(read(`/proc/${pid}/comm`));
}

/** The processes of a browser that show web pages now. */
export const pageProcesses = (browser: number): number[] => below(browser).filter(showsPages);

/** Processor time of these processes' main threads so far, ms. */
export function mainThreadTime(processes: readonly number[]): number {
  let time = 0;
  for (const pid of processes) time += Number(read(`/proc/${pid}/task/${pid}/schedstat`).split(' ')[0]) / 1e6;
  return time;
}

/** @throws where the kernel does not tell such times */
export function checkThatTimesAreTold(): void {
  if (mainThreadTime([process.pid]) > 0) return;
  throw new Error('The main threads of a browser can be timed on Linux only (/proc/…/schedstat).');
}
