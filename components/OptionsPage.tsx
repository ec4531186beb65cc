/** The settings page. Each choice takes effect at once. */
import type { Settings, SettingsChange } from '../common/settings.ts';
import { type OptionsWords, optionsWords } from '../common/words/options.ts';
import { LANG, LANGUAGE_NAMES, PRODUCT } from '../common/words.ts';
import { LANGUAGES, type Language, type TermText } from '../engine/types.ts';
import { CardSettings } from './CardSettings.tsx';
import { Choice } from './Choice.tsx';
import { HiddenTerms } from './HiddenTerms.tsx';
import { MarkSettings } from './MarkSettings.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { Shortcuts, type ShortcutsProps } from './Shortcuts.tsx';
import { SiteSettings } from './SiteSettings.tsx';
import { Switch } from './Switch.tsx';

/** What each part of the page works with. */
export interface SettingsPart {
  settings: Settings;
  words: OptionsWords;
  language: Language;
  onChange: (change: SettingsChange) => void;
}

export interface OptionsPageProps extends Omit<SettingsPart, 'words'>, ShortcutsProps {
  terms: readonly TermText[];
  /** What just happened, in the reader's words, and a number of its own: said twice, it is announced twice. */
  notice: { text: string; id: number } | null;
  problem: string;
  parseHost: (text: string) => string | null;
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
}

export function OptionsPage(props: OptionsPageProps) {
  const { settings, language, onChange } = props;
  const words = optionsWords[language];
  const part = { settings, words, language, onChange };
  const languages = LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each].name, lang: LANG[each] }));
  return (
    <>
      <header>
        <p class="quiet">{PRODUCT[language]}</p>
        <h1>{words.title}</h1>
      </header>
      <main>
        <section>
          <Switch label={words.everywhere} on={settings.enabled} onSwitch={(enabled) => onChange({ enabled })} />
          <p class="quiet">{words.everywhereNote}</p>
          <Choice
            legend={words.language}
            name="language"
            options={[{ value: 'auto' as const, label: words.browserLanguage }, ...languages]}
            value={settings.language}
            onChoose={(chosen) => onChange({ language: chosen })}
          />
        </section>
        <MarkSettings {...part} />
        <CardSettings {...part} />
        <SiteSettings {...part} parseHost={props.parseHost} />
        <HiddenTerms {...part} terms={props.terms} />
        {props.shortcuts.length > 0 && (
          <section aria-labelledby="keys">
            <h2 id="keys">{words.keys}</h2>
            <Shortcuts {...props} />
          </section>
        )}
        <SettingsFile {...props} words={words} />
      </main>
      <p class="toast" role="status">
        {props.notice && <span key={props.notice.id}>{props.notice.text}</span>}
      </p>
    </>
  );
}
