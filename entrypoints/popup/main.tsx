/** The popup: everything it shows is asked for at once, and drawn when it is there; a page that is busy comes later. */
import '../../components/page.css';
import './popup.css';
import { sections } from 'virtual:knowledge/card';
import { render } from 'preact';
import { languageFor } from '../../common/reader-language.ts';
import { offBecause } from '../../common/site-rules.ts';
import { loadSettings, whenSettingsChange } from '../../common/stored-settings.ts';
import { LANG, PRODUCT } from '../../common/words.ts';
import { Popup } from '../../components/Popup.tsx';
import * as actions from './actions.ts';
import { keepFocus } from './keep-focus.ts';
import { askTab, type TabNow, whenChanged, whenLoaded } from './standing.ts';
import { hostOfTab, theTab } from './tab.ts';
import { makeView, settingsOnPage, type View } from './view.ts';

/** What a page answers at once is drawn at once; behind a busy one nobody waits longer for the switches, ms. */
const PATIENCE = 150;
async function whileBusy(tabId: number | null): Promise<TabNow> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return { standing: { kind: 'reading' }, host: await hostOfTab(tabId) };
}

async function open(): Promise<void> {
  const tabId = await theTab(location.href);
  const asked = askTab(tabId);
  const [settings, tab] = await Promise.all([loadSettings(), Promise.race([asked, whileBusy(tabId)])]);
  const language = languageFor(settingsOnPage({ ...tab, settings }));
  const inTab = new URL(location.href).searchParams.has('tab');
  const view = makeView(tabId, inTab, { ...tab, settings, sections, language, problem: null }, (now) =>
    keepFocus(() => draw(now)),
  );
  // Where this is what was drawn already nothing changes.
  void asked.then((late) => late !== tab && view.change(late));
  if (tabId !== null) {
    whenChanged(tabId, () => void view.ask());
    // What did not work on the page before is no matter of this one.
    whenLoaded(tabId, () => void view.ask({ problem: null }));
  }
  whenSettingsChange((changed) => {
    // Another choice leaves the language alone that holds in this window only.
    const isOther = changed.language !== view.state.settings.language;
    view.change({ settings: changed, ...(isOther && { language: languageFor(changed) }) });
  });
}

function draw(view: View): void {
  const { standing, sections, language, host, problem } = view.state;
  const settings = settingsOnPage(view.state);
  document.documentElement.lang = LANG[language];
  document.title = PRODUCT[language];
  render(
    <Popup
      standing={standing}
      sections={sections}
      language={language}
      host={host}
      siteOn={offBecause(host, { ...settings, enabled: true }) === null}
      allOn={settings.enabled}
      problem={problem}
      onLanguage={(chosenLanguage) => void actions.changeLanguage(view, chosenLanguage)}
      onSite={(on) => void actions.switchSite(view, on)}
      onAll={(on) => void actions.switchAll(view, on)}
      onShow={(mention, byKeyboard) => void actions.show(view, mention, byKeyboard)}
      onReadOn={(section) => void actions.readOn(view, section)}
      onStart={() => void actions.start(view)}
      onAllow={() => void actions.allow(view)}
      onExport={(format) => void actions.exportAs(view, format)}
      onSettings={() => void actions.openSettings(view)}
    />,
    document.body,
  );
}

void open();
