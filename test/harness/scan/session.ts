/** A browser for scanning, replaced when it stops answering. */

import type { BrowserName } from '../../commands/find-browser.mjs';
import { type Control, openControl } from '../control.ts';
import { launch, type Wanted } from '../launch.ts';
import { within } from '../within.ts';
import { type Lane, openLane } from './lane.ts';

/** Longest that a browser may take to open, close or answer a plain question, ms. */
const PATIENCE = 10_000;

export interface Session {
  control: Control;
  openLane(): Promise<Lane>;
  closeLane(lane: Lane): Promise<void>;
  /** Does it still answer? */
  alive(): Promise<boolean>;
  close(): Promise<void>;
}

/** @param home makes an address of ours that nothing else shows */
export async function openSession(name: BrowserName, wanted: Wanted, home: () => string): Promise<Session> {
  const launched = await launch(name, wanted);
  const { browser } = launched;
  const control = await openControl(launched);
  return {
    control,
    openLane: () => within(PATIENCE, openLane(control, home()), 'no new tab'),
    closeLane: (lane) => within(PATIENCE / 2, lane.page.close(), 'the tab does not close'),
    async alive() {
      if (!browser.connected) return false;
      return within(PATIENCE / 2, control.call('tabs.query', {}), 'silence').then(Boolean, () => false);
    },
    async close() {
      // A browser that hangs is ended: by its own process, which we started.
      await within(PATIENCE, browser.close(), 'the browser does not close').catch(() =>
        browser.process()?.kill('SIGKILL'),
      );
    },
  };
}
