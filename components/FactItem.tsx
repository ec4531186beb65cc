/** One fact: its date, what is so, how it stands today, and where it is from. */
import { citedFact } from '../common/citation.ts';
import { dateInWords } from '../common/words/dates.ts';
import { LANG } from '../common/words.ts';
import type { Fact, Section } from '../engine/types.ts';
import { AnchorLink } from './AnchorLink.tsx';
import { yearsOld } from './age.ts';
import type { ArticleContext } from './article-context.ts';
import { beginning } from './beginning.ts';
import { CopyButton } from './CopyButton.tsx';

export function FactItem({ fact, section, context }: { fact: Fact; section: Section; context: ArticleContext }) {
  const { language, words, edition, onCopy } = context;
  const years = yearsOld(fact.date, edition.date);
  const cited = citedFact(fact, section, language);
  // Several facts of a section may be of one day.
  const what = beginning(fact.text[language], language);
  return (
    <li class="fact" id={`fact-${fact.id}`} tabIndex={-1}>
      <p class="when">
        <time dateTime={fact.date}>{dateInWords(fact.date, language)}</time>
        {years !== null && <span class="age">{words.age(years)}</span>}
      </p>
      <div>
        <p class="prose">
          {fact.text[language]} {fact.status && <span class="status">{words.status[fact.status]}</span>}
        </p>
        <p class="sources">
          <span class="hidden-text">
            {words.sources}
            {words.colon}
          </span>
          {fact.sources.map(({ publisher, url, primary }) => (
            <span class="source" key={url}>
              <a href={url} lang={LANG.en} target="_blank" rel="noreferrer noopener">
                {publisher}
              </a>
              {primary && <span> {words.primary}</span>}
            </span>
          ))}
          {fact.noPrimary && <span>{words.noPrimary[fact.noPrimary]}</span>}
        </p>
      </div>
      <div class="tools">
        <AnchorLink cited={cited} what={what} words={words} />
        <CopyButton cited={cited} what={what} words={words} onCopy={onCopy} />
      </div>
    </li>
  );
}
