/** What the search found: each find leads to its place in the article. */
import type { Run } from '../common/sentences.ts';
import type { ArticleWords } from '../common/words/article.ts';
import { Runs } from './Runs.tsx';

/** A passage of the article that was found. */
export interface Hit {
  /** Its anchor. */
  id: string;
  title: string;
  /** The text around the first find. */
  runs: Run[];
}

/** The first finds, and how many there are. */
export interface Hits {
  hits: readonly Hit[];
  total: number;
}

export interface Found extends Hits {
  /** The hits are passages with all the words that were asked for, and not only names among those words. */
  whole: boolean;
}

export interface SearchResultsProps extends Found {
  query: string;
  words: ArticleWords;
}

export function SearchResults({ hits, total, whole, query, words }: SearchResultsProps) {
  const asked = query.trim();
  const found = whole ? words.results(total, asked) : words.namesFound(total);
  return (
    <div class="results">
      <p role="status" class="quiet">
        {asked && (total > 0 ? found : words.nothingFound(asked))}{' '}
        {total > hits.length && words.resultsCut(hits.length)}
      </p>
      {hits.length > 0 && (
        <ol>
          {hits.map((hit) => (
            <li key={hit.id}>
              <a href={`#${hit.id}`}>{hit.title}</a>
              <p class="prose">
                <Runs runs={hit.runs} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
