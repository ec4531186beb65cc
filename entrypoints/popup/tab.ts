/** Which tab the popup speaks of, and what its address tells. */
import { browser } from 'wxt/browser';

/** The tab named in the popup's own address (`?tab=3`), else the one in front. */
export async function theTab(address: string): Promise<number | null> {
  const named = new URL(address).searchParams.get('tab');
  if (named && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The tab's host. Empty where the browser keeps it to itself, or where the address has none. */
export async function hostOfTab(tabId: number | null): Promise<string> {
  if (tabId === null) return '';
  try {
    return hostOf((await browser.tabs.get(tabId)).url ?? '');
  } catch {
    return '';
  }
}

/** Does the tab stand in a private window? */
export async function isPrivate(tabId: number | null): Promise<boolean> {
  if (tabId === null) return false;
  return (await browser.tabs.get(tabId).catch(() => null))?.incognito ?? false;
}

/** The host of a web address; empty for any other. */
export function hostOf(url: string): string {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? hostname : '';
  } catch {
    return '';
  }
}
