/** The first-run page: what marks are, what is read and kept, why access is asked for. */
import type { ComponentChildren } from 'preact';
import { type WelcomeWords, welcomeWords } from '../common/words/welcome.ts';
import type { Language, SectionText, TermText } from '../engine/types.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LiveSample } from './LiveSample.tsx';
import { Shortcuts, type ShortcutsProps } from './Shortcuts.tsx';

export interface WelcomePageProps extends ShortcutsProps {
  /** Texts for the sample; null where they could not be had. */
  sample: { term: TermText; section: SectionText; edition: string } | null;
  access: 'given' | 'missing' | 'refused';
  onLanguage: (language: Language) => void;
  onAllow: () => void;
  onReadArticle: () => void;
  onSettings: () => void;
}

export function WelcomePage(props: WelcomePageProps) {
  const { language, sample, onLanguage, onReadArticle } = props;
  const words = welcomeWords[language];
  return (
    <>
      <header>
        <div class="row">
          <h1>{words.title}</h1>
          <LanguageSwitch language={language} onLanguage={onLanguage} />
        </div>
        <p class="prose">{words.lead}</p>
      </header>
      <main>
        <section aria-labelledby="marks">
          <h2 id="marks">{words.marks}</h2>
          <p class="prose">{words.marksText}</p>
          {sample && (
            <>
              <p class="quiet">{words.sampleNote}</p>
              <LiveSample {...sample} language={language} onLanguage={onLanguage} />
            </>
          )}
        </section>
        <Part id="popup" title={words.popup} text={words.popupText} />
        <section aria-labelledby="privacy">
          <h2 id="privacy">{words.privacy}</h2>
          <ul>
            {words.privacyItems.map((item) => (
              <li class="prose" key={item}>
                {item}
              </li>
            ))}
          </ul>
        </section>
        <Access {...props} words={words} />
        <Part id="tabs" title={words.openTabs} text={words.openTabsText} />
        <Part id="keyboard" title={words.keyboard} text={words.keyboardText}>
          {props.shortcuts.length > 0 && <Shortcuts {...props} />}
        </Part>
        <div class="buttons">
          <button type="button" class="solid" onClick={onReadArticle}>
            {words.readArticle}
          </button>
          <button type="button" class="outline" onClick={props.onSettings}>
            {words.settings}
          </button>
        </div>
      </main>
    </>
  );
}

function Part({
  id,
  title,
  text,
  children,
}: {
  id: string;
  title: string;
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="prose">{text}</p>
      {children}
    </section>
  );
}

function Access({ access, words, onAllow }: WelcomePageProps & { words: WelcomeWords }) {
  return (
    <section aria-labelledby="access">
      <h2 id="access">{words.access}</h2>
      <p class="prose">{words.accessText}</p>
      <p role="status" class="quiet">
        {access === 'given' && words.accessGiven}
        {access === 'refused' && words.accessRefused}
      </p>
      {access !== 'given' && (
        <button type="button" class="solid" onClick={onAllow}>
          {words.accessAsk}
        </button>
      )}
    </section>
  );
}
