/** What the search found: each find leads to its place in the article. */
import type { ArticleWords } from '../common/words/article.ts';

/** More than this many nobody reads; a longer query finds fewer. */
const MOST = 40;

/** A passage of the article that was found. */
export interface Hit {
  /** Its anchor. */
  id: string;
  title: string;
  /** The text around the first find. */
  runs: { at: number; text: string; marked: boolean }[];
}

export interface Found {
  hits: readonly Hit[];
  /** The hits are passages with all the words that were asked for, and not only names among those words. */
  whole: boolean;
}

export interface SearchResultsProps extends Found {
  query: string;
  words: ArticleWords;
}

export function SearchResults({ hits, whole, query, words }: SearchResultsProps) {
  const asked = query.trim();
  const found = whole ? words.results(hits.length, asked) : words.namesFound(hits.length);
  return (
    <div class="results">
      <p role="status" class="quiet">
        {asked && (hits.length > 0 ? found : words.nothingFound(asked))} {hits.length > MOST && words.resultsCut(MOST)}
      </p>
      {hits.length > 0 && (
        <ol>
          {hits.slice(0, MOST).map((hit) => (
            <li key={hit.id}>
              <a href={`#${hit.id}`}>{hit.title}</a>
              <p class="prose">
                {hit.runs.map((run) => (run.marked ? <mark key={run.at}>{run.text}</mark> : run.text))}
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
