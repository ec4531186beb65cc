/** The page that opens once, after the extension was installed. */
import '../../components/page.css';
import '../../components/card.css';
import '../../components/sample.css';
import './welcome.css';
import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { allHosts } from '../../common/all-hosts.ts';
import { tellBackground } from '../../common/messages.ts';
import { languageFor } from '../../common/reader-language.ts';
import { openShortcutList, type Shortcut, shortcutsNow, whenBackFromShortcuts } from '../../common/shortcuts.ts';
import { loadSettings, saveSettings } from '../../common/stored-settings.ts';
import { SAMPLE } from '../../common/words/sample.ts';
import { LANG, PRODUCT } from '../../common/words.ts';
import { WelcomePage, type WelcomePageProps } from '../../components/WelcomePage.tsx';
import type { Language } from '../../engine/types.ts';

type Access = WelcomePageProps['access'];

interface Start {
  first: Language;
  sample: WelcomePageProps['sample'];
  given: boolean;
  set: readonly Shortcut[];
}

function Welcome({ first, sample, given, set }: Start) {
  const [language, setLanguage] = useState(first);
  const [access, setAccess] = useState<Access>(given ? 'given' : 'missing');
  const [shortcuts, setShortcuts] = useState(set);
  useEffect(() => whenBackFromShortcuts(setShortcuts), []);
  useLayoutEffect(() => {
    document.documentElement.lang = LANG[language];
    document.title = PRODUCT[language];
  }, [language]);
  const allow = async () => {
    const allowed = await browser.permissions.request({ origins: allHosts() }).catch(() => false);
    setAccess(allowed ? 'given' : 'refused');
  };
  return (
    <WelcomePage
      language={language}
      sample={sample}
      access={access}
      shortcuts={shortcuts}
      onLanguage={(next) => {
        setLanguage(next);
        void saveSettings({ language: next });
      }}
      onOpenShortcutList={() => void openShortcutList()}
      onAllow={() => void allow()}
      onReadArticle={() => void tellBackground({ type: 'open-article', language }).catch(() => null)}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

async function sampleTexts(): Promise<WelcomePageProps['sample']> {
  const texts = await tellBackground({ type: 'texts', terms: [SAMPLE.term] }).catch(() => null);
  const term = texts?.terms[0];
  const section = texts?.sections.find(({ id }) => id === SAMPLE.section);
  return texts && term && section ? { term, section, edition: texts.edition } : null;
}

async function open(): Promise<void> {
  const [settings, sample, given, set] = await Promise.all([
    loadSettings(),
    sampleTexts(),
    browser.permissions.contains({ origins: allHosts() }).catch(() => false),
    shortcutsNow(),
  ]);
  render(<Welcome first={languageFor(settings)} sample={sample} given={given} set={set} />, document.body);
}

void open();
