/** The popup: everything it shows is asked for at once, and drawn when it is there; a page that is busy comes later. */
import '../../components/page.css';
import './popup.css';
import { sections } from 'virtual:knowledge/card';
import { render } from 'preact';
import { languageFor } from '../../common/reader-language.ts';
import { offBecause } from '../../common/site-rules.ts';
import { loadSettings, whenSettingsChange } from '../../common/stored-settings.ts';
import { LANG, PRODUCT } from '../../common/words.ts';
import { Popup, type Standing } from '../../components/Popup.tsx';
import * as actions from './actions.ts';
import { askStanding, whenChanged } from './standing.ts';
import { hostOf, hostOfTab, theTab } from './tab.ts';
import { makeView, settingsOnPage, type View } from './view.ts';

/** What a page answers at once is drawn at once; behind a busy one nobody waits longer for the switches, ms. */
const PATIENCE = 150;
const whileBusy = (): Promise<Standing> =>
  new Promise((resolve) => setTimeout(() => resolve({ kind: 'reading' }), PATIENCE));

async function open(): Promise<void> {
  const tabId = await theTab(location.href);
  const asked = askStanding(tabId);
  const [settings, standing, tabHost] = await Promise.all([
    loadSettings(),
    Promise.race([asked, whileBusy()]),
    tabId === null ? '' : hostOfTab(tabId),
  ]);
  const host = tabHost || (standing.kind === 'page' ? hostOf(standing.report.url) : '');
  const language = languageFor(settingsOnPage({ standing, settings }));
  const inTab = new URL(location.href).searchParams.has('tab');
  const view = makeView(tabId, inTab, { standing, settings, sections, language, host, problem: null }, draw);
  // Where this is what was drawn already nothing changes.
  void asked.then((late) => late !== standing && view.change({ standing: late }));
  if (tabId !== null) whenChanged(tabId, async () => view.change({ standing: await askStanding(tabId) }));
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
