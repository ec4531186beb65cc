/** The terms that the reader does not want marked: each can be let back in. */

import { displayName } from '../common/display-name.ts';
import type { TermText } from '../engine/types.ts';
import { handOn } from './hand-on.ts';
import { Icon } from './Icon.tsx';
import type { SettingsPart } from './OptionsPage.tsx';

export interface HiddenTermsProps extends SettingsPart {
  /** The texts of those terms that the vocabulary still has. */
  terms: readonly TermText[];
}

export function HiddenTerms({ settings, words, language, terms, onChange }: HiddenTermsProps) {
  const { hiddenTerms } = settings;
  const nameOf = (id: string) => {
    const term = terms.find((each) => each.id === id);
    return term ? displayName(term, language) : id;
  };
  return (
    <section aria-labelledby="hidden">
      <h2 id="hidden" tabIndex={-1}>
        {words.hiddenTerms}
      </h2>
      <p class="quiet">{words.hiddenNote}</p>
      {hiddenTerms.length === 0 && <p>{words.noHidden}</p>}
      <ul class="list">
        {hiddenTerms.map((rule) => (
          <li key={`${rule.term} ${rule.host}`}>
            <span>
              {nameOf(rule.term)} <span class="quiet">{rule.host ? words.onSite(rule.host) : words.onAllSites}</span>
            </span>
            <button
              type="button"
              class="icon"
              aria-label={words.remove(nameOf(rule.term))}
              title={words.remove(nameOf(rule.term))}
              onClick={(event) => {
                handOn(event);
                onChange({ hiddenTerms: hiddenTerms.filter((each) => each !== rule) });
              }}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
