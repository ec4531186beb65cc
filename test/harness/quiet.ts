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
];

/** A page that was left is not kept for going back: hundreds are opened one after another. */
const CHROME_KEEPS_NOTHING = '--disable-features=BackForwardCache';
const FIREFOX_KEEPS_NOTHING = { 'fission.bfcacheInParent': false, 'browser.sessionhistory.max_total_viewers': 0 };

const FIREFOX_QUIET = {
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'dom.ipc.processCount.webIsolated': 8,
  'dom.max_script_run_time': 0,
  'dom.min_background_timeout_value': 4,
};

export interface Quiet {
  /** Nothing but this machine can be reached. */
  offline: boolean;
  /** Pages that were left are kept for going back, as browsers do by themselves. */
  keepsPages: boolean;
}

export function chromeFlags({ offline, keepsPages }: Quiet): string[] {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const kept = keepsPages ? [] : [CHROME_KEEPS_NOTHING];
  return [...sandbox, ...CHROME_QUIET, ...kept, ...(offline ? CHROME_OFFLINE : [])];
}

export const firefoxPreferences = ({ offline, keepsPages }: Quiet): Record<string, unknown> => ({
  ...FIREFOX_QUIET,
  ...(keepsPages ? {} : FIREFOX_KEEPS_NOTHING),
  ...(offline ? { 'network.dns.disabled': true } : {}),
});
