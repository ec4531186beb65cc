/** What the popup's buttons do. Each changes what is shown, through the view it is given. */
import { browser } from 'wxt/browser';
import { allHosts } from '../../common/all-hosts.ts';
import { askReport } from '../../common/ask-report.ts';
import { type Choice, chosen } from '../../common/choice.ts';
import { displayName } from '../../common/display-name.ts';
import { exportRows } from '../../common/export.ts';
import { tellBackground, tellPage } from '../../common/messages.ts';
import type { Settings } from '../../common/settings.ts';
import { saveChoice } from '../../common/stored-settings.ts';
import { PRODUCT } from '../../common/words.ts';
import type { ExportFormat } from '../../components/Popup.tsx';
import type { Language, SectionId } from '../../engine/types.ts';
import { download } from './download.ts';
import { isPrivate } from './tab.ts';
import { settingsOnPage, type View } from './view.ts';

/** Shows a mention on its page, and leaves the screen to it. */
export async function show(view: View, mention: number, byKeyboard: boolean): Promise<void> {
  if (view.tabId === null) return;
  const shown = await tellPage(view.tabId, { type: 'show', mention, byKeyboard }).catch(() => false);
  view.change({ problem: shown ? null : { kind: 'gone', mention } });
  if (shown) leave(view);
}

/** Closes the popup. A popup that stands in a tab of its own, for examination, stays. */
function leave(view: View): void {
  if (!view.inTab) window.close();
}

/** Makes a choice for the tab, and says so where that comes to nothing. */
async function make(view: View, choice: Choice): Promise<void> {
  const stored = await saveChoice(choice, view.tabId ?? undefined);
  await view.ask({ problem: null });
  // What is not stored may hold on the page all the same, in a private window.
  if (stored || holds(choice, settingsOnPage(view.state))) return;
  view.change({ problem: { kind: (await isPrivate(view.tabId)) ? 'private-window' : 'not-stored' } });
}

const holds = (choice: Choice, settings: Settings): boolean =>
  JSON.stringify(chosen(settings, choice)) === JSON.stringify(settings);

export async function switchSite(view: View, on: boolean): Promise<void> {
  await make(view, { kind: 'site', host: view.state.host, on });
}

export async function switchAll(view: View, enabled: boolean): Promise<void> {
  await make(view, { kind: 'settings', change: { enabled } });
}

/** In this window at once, even where nothing may be stored. */
export async function changeLanguage(view: View, language: Language): Promise<void> {
  view.change({ language });
  await make(view, { kind: 'settings', change: { language } });
}

/** Reads a page that was open before the extension was there. */
export async function start(view: View): Promise<void> {
  if (view.tabId === null) return;
  const started = await tellBackground({ type: 'start', tabId: view.tabId }).catch(() => false);
  await view.ask({ problem: started ? null : { kind: 'start-failed' } });
}

/** Asks the browser for access; it has to be asked at once, in the reader's own press of the button. */
export async function allow(view: View): Promise<void> {
  const given = await browser.permissions.request({ origins: allHosts() }).catch(() => false);
  if (!given || view.tabId === null) return view.change({ problem: { kind: 'withheld-still' } });
  // Where it does not start, the page is one of the browser's own, and the answer says so.
  await tellBackground({ type: 'start', tabId: view.tabId }).catch(() => false);
  await view.ask({ problem: null });
}

export async function readOn(view: View, section: SectionId | null): Promise<void> {
  const { language } = view.state;
  await tellBackground({ type: 'open-article', language, ...(section && { section }) }).catch(() => null);
  leave(view);
}

export async function exportAs(view: View, format: ExportFormat): Promise<void> {
  const { standing, sections, language } = view.state;
  if (view.tabId === null || standing.kind !== 'page') return;
  // The popup has no more than it lists; a page that has gone meanwhile gives no more than that.
  const report = await askReport(view.tabId, true).catch(() => standing.report);
  const ids = [...new Set(report.mentions.map(({ term }) => term))];
  const texts = await tellBackground({ type: 'texts', terms: ids }).catch(() => null);
  const term = (id: string) => {
    const found = texts?.terms.find((each) => each.id === id);
    return found ? displayName(found, language) : id;
  };
  const section = (id: string) => sections.find((each) => each.id === id)?.title[language] ?? id;
  const rows = exportRows(report, { section, term });
  const { title, url } = report;
  download(format, { title, url, edition: texts?.edition ?? '', product: PRODUCT[language], rows }, language);
}

export async function openSettings(view: View): Promise<void> {
  await browser.runtime.openOptionsPage();
  leave(view);
}
