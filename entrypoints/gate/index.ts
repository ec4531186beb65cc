/**
 * Runs on every page, once the page is idle and seen: one look at the flat text. Only a page that speaks of Hong
 * Kong and of AI gets the rest of the extension; every other page gets one observer for later text.
 * Nothing here imports the extension API wrapper: it would cost every page 10 kB.
 */
import { gate } from 'virtual:knowledge/gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extensionApi } from '../../common/extension-api.ts';
import { type GateState, gateState, setGateState } from '../../common/page-world.ts';
import {
  attributeOf,
  bodyOf,
  contentTypeOf,
  isHidden,
  listenTo,
  rootOf,
  textOf,
  titleOf,
  whenShownAgain,
} from '../../common/unclobbered.ts';
import { isWebPage } from '../../common/web-page.ts';
import { saysHongKong } from '../../engine/hong-kong-address.ts';
import { watchLaterText } from './later-text.ts';

/** Is one of the words in one of these texts? */
const hold = (texts: readonly string[], words: RegExp): boolean => texts.some((text) => words.test(text));

function start(): void {
  // A second start in one page (the popup's button, a reinstall) has nothing to add.
  if (gateState()) return;
  const state: GateState = { woken: false, ms: 0 };
  setGateState(state);
  const hongKong = new RegExp(gate.hongKong);
  /** Made when it is first needed, which is never on most pages. */
  let ai: RegExp | undefined;
  const root = rootOf(document);
  let saw = saysHongKong(location.hostname, (root && attributeOf(root, 'lang')) ?? '');
  // Not as one string: to put a long text behind a title, the browser would copy it.
  const wholeText = (): string[] => [textOf(bodyOf(document) ?? document) ?? '', titleOf(document)];

  /** Do these texts, with what was seen before, speak of both? */
  function passes(texts: readonly string[]): boolean {
    const began = performance.now();
    const before = saw;
    saw ||= hold(texts, hongKong);
    let passed = false;
    if (saw) {
      ai ??= new RegExp(gate.ai);
      passed = hold(texts, ai) || (!before && hold(wholeText(), ai));
    }
    state.ms += performance.now() - began;
    return passed;
  }

  function wake(): void {
    state.woken = true;
    // Rejects when the extension was updated or removed meanwhile: the page then simply stays unmarked.
    try {
      extensionApi()
        .runtime.sendMessage({ type: 'wake' })
        .catch(() => {});
    } catch {
      // A page with a frame called `browser` or `chrome`: Chrome gives no extension its API there.
      state.woken = false;
    }
  }

  function pass(): void {
    wake();
    // A page that was left before the rest came, or while it was off, may be shown again as it was.
    whenShownAgain(() => {
      if (!state.page) wake();
    });
  }

  if (passes(wholeText())) {
    pass();
    return;
  }
  // The document and not its root, which a page may replace.
  watchLaterText(document, wholeText, passes, pass);
}

export default defineUnlistedScript(() => {
  if (!isWebPage(contentTypeOf(document))) return;
  /** Many tabs are closed unseen. The page may make the event up, which changes nothing. */
  function startOnceSeen(): void {
    if (isHidden(document)) listenTo(document, 'visibilitychange', startOnceSeen, { once: true });
    else start();
  }
  startOnceSeen();
});
