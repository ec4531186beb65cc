/** EN · 繁 · 简: the same text in another language, in place. */
import { LANG, LANGUAGE_NAMES, LANGUAGE_WORD } from '../common/words.ts';
import { LANGUAGES, type Language } from '../engine/types.ts';
import { whenTrusted } from './trusted.ts';

export interface LanguageSwitchProps {
  language: Language;
  onLanguage: (language: Language) => void;
}

export function LanguageSwitch({ language, onLanguage }: LanguageSwitchProps) {
  return (
    <div class="languages" role="group" aria-label={LANGUAGE_WORD[language]}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={LANG[each]}
          aria-label={`${LANGUAGE_NAMES[each].short} ${LANGUAGE_NAMES[each].name}`}
          title={LANGUAGE_NAMES[each].name}
          aria-pressed={each === language}
          onClick={whenTrusted(() => onLanguage(each))}
        >
          {LANGUAGE_NAMES[each].short}
        </button>
      ))}
    </div>
  );
}
