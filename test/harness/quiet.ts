/** Flags and preferences that keep a test browser silent: it asks no host for anything of its own. */

/** Whatever is not this machine is not found, so nothing can be asked. */
const CHROME_OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'];

const CHROME_QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--metrics-recording-only',
  '--password-store=basic',
  // Windows side by side are all in front: none is slowed down for being hidden.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  // A page that was left is not kept: hundreds are opened one after another.
  '--disable-features=BackForwardCache',
];

const FIREFOX_QUIET = {
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'dom.ipc.processCount.webIsolated': 8,
  'dom.max_script_run_time': 0,
  'fission.bfcacheInParent': false,
  'browser.sessionhistory.max_total_viewers': 0,
  'dom.min_background_timeout_value': 4,
};

/** @param offline nothing but this machine can be reached */
export function chromeFlags(offline: boolean): string[] {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...sandbox, ...CHROME_QUIET, ...(offline ? CHROME_OFFLINE : [])];
}

/** @param offline nothing but this machine can be reached */
export const firefoxPreferences = (offline: boolean): Record<string, unknown> => ({
  ...FIREFOX_QUIET,
  ...(offline ? { 'network.dns.disabled': true } : {}),
});
