/** The settings page: shows what is stored, and has every change stored by the background. */
import '../../components/page.css';
import '../../components/toast.css';
import '../../components/sample.css';
import './options.css';
import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { tellBackground } from '../../common/messages.ts';
import { languageFor } from '../../common/reader-language.ts';
import { saveFile } from '../../common/save-file.ts';
import { DEFAULTS, type Settings, type SettingsChange } from '../../common/settings.ts';
import { openShortcutList, type Shortcut, shortcutsNow, whenBackFromShortcuts } from '../../common/shortcuts.ts';
import { loadSettings, saveSettings, whenSettingsChange } from '../../common/stored-settings.ts';
import { optionsWords } from '../../common/words/options.ts';
import { LANG, PRODUCT } from '../../common/words.ts';
import { OptionsPage, type OptionsPageProps } from '../../components/OptionsPage.tsx';
import type { TermText } from '../../engine/types.ts';
import { readSettingsFile, settingsFile } from './settings-file.ts';
import { typedHost } from './typed-host.ts';

/** How long the page says that something was saved, ms. */
const NOTICE = 2500;

function Options({ first, set }: { first: Settings; set: readonly Shortcut[] }) {
  const [settings, setSettings] = useState(first);
  const [terms, setTerms] = useState<readonly TermText[]>([]);
  const [shortcuts, setShortcuts] = useState(set);
  const [notice, setNotice] = useState<OptionsPageProps['notice']>(null);
  const [problem, setProblem] = useState('');
  const language = languageFor(settings);
  const words = optionsWords[language];

  useEffect(() => whenSettingsChange(setSettings), []);
  useEffect(() => whenBackFromShortcuts(setShortcuts), []);
  useLayoutEffect(() => {
    document.documentElement.lang = LANG[language];
    document.title = `${words.title} · ${PRODUCT[language]}`;
  }, [language]);
  useEffect(() => {
    const ids = [...new Set(settings.hiddenTerms.map(({ term }) => term))];
    if (ids.length === 0) return;
    void tellBackground({ type: 'texts', terms: ids }).then(
      (texts) => setTerms(texts.terms),
      // Without their names the terms stand there by their ids.
      () => {},
    );
  }, [settings.hiddenTerms]);
  useEffect(() => {
    const timer = setTimeout(() => setNotice(null), NOTICE);
    return () => clearTimeout(timer);
  }, [notice]);

  const change = async (made: SettingsChange, said?: 'wasReset' | 'imported') => {
    const next = { ...settings, ...made };
    setSettings(next);
    setProblem('');
    const saved = await saveSettings(made);
    const stored = saved ? next : await loadSettings();
    if (!saved) setSettings(stored);
    const then = optionsWords[languageFor(stored)];
    const text = saved ? then[said ?? 'saved'] : then.notSaved;
    setNotice((last) => ({ text, id: (last?.id ?? 0) + 1 }));
  };
  const read = async (file: File) => {
    const result = readSettingsFile(await file.text().catch(() => ''));
    if (result.ok) await change(result.settings, 'imported');
    else setProblem(words.refused(result.problem));
  };
  return (
    <OptionsPage
      settings={settings}
      language={language}
      terms={terms}
      shortcuts={shortcuts}
      notice={notice}
      problem={problem}
      parseHost={typedHost}
      onChange={(made) => void change(made)}
      onOpenShortcutList={() => void openShortcutList()}
      onExport={() => saveFile('hong-kong-ai-settings.json', 'application/json', settingsFile(settings))}
      onImport={(file) => void read(file)}
      onReset={() => void change(DEFAULTS, 'wasReset')}
    />
  );
}

async function open(): Promise<void> {
  const [settings, shortcuts] = await Promise.all([loadSettings(), shortcutsNow()]);
  render(<Options first={settings} set={shortcuts} />, document.body);
}

void open();
