/** The head of the article page: title, edition, language, search, and the form in which citations are copied. */
import { CITATION_FORMATS, type CitationFormat } from '../common/citation.ts';
import { PRODUCT } from '../common/words.ts';
import type { ArticleContext } from './article-context.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { type Found, SearchResults } from './SearchResults.tsx';

export interface ArticleHeadProps {
  context: ArticleContext;
  query: string;
  found: Found;
  format: CitationFormat;
  onQuery: (query: string) => void;
  onFormat: (format: CitationFormat) => void;
}

export function ArticleHead({ context, query, found, format, onQuery, onFormat }: ArticleHeadProps) {
  const { language, words, edition } = context;
  return (
    <header>
      {/* Stays in sight: whoever changes the language is in the middle of the text. */}
      <div class="row bar">
        <p class="quiet">{PRODUCT[language]}</p>
        <LanguageSwitch language={language} onLanguage={context.onLanguage} />
      </div>
      <div class="title">
        <h1>{edition.name[language]}</h1>
        <p class="quiet">{words.edition(edition.date)}</p>
        <div class="aids">
          <search>
            <label>
              <span>{words.search}</span>
              {/* What stands in a field is written to the browser's session files, unless it is never to be filled in. */}
              <input
                type="search"
                autocomplete="off"
                value={query}
                onInput={(event) => onQuery(event.currentTarget.value)}
              />
            </label>
          </search>
          <label>
            <span>{words.citeAs}</span>
            <select
              value={format}
              onChange={(event) => {
                const chosen = CITATION_FORMATS.find((each) => each === event.currentTarget.value);
                if (chosen) onFormat(chosen);
              }}
            >
              {CITATION_FORMATS.map((each) => (
                <option key={each} value={each}>
                  {words.formats[each]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <SearchResults {...found} query={query} words={words} />
      </div>
    </header>
  );
}
