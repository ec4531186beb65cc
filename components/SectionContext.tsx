/** One section's title and context, under a line that says why this one is shown. */
import { LANG } from '../common/words.ts';
import type { Language, SectionText } from '../engine/types.ts';

export interface SectionContextProps {
  section: SectionText;
  language: Language;
  label: string;
  readOn: string;
  onReadOn: () => void;
}

export function SectionContext({ section, language, label, readOn, onReadOn }: SectionContextProps) {
  return (
    <section class="context" aria-labelledby="context" lang={LANG[language]}>
      <p class="quiet">{label}</p>
      <h2 id="context">{section.title[language]}</h2>
      <p class="prose">{section.context[language]}</p>
      <button type="button" onClick={onReadOn}>
        {readOn}
        <span class="hidden-text"> {section.title[language]}</span>
      </button>
    </section>
  );
}
