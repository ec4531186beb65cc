/** What the search found: each find leads to its place in the article. */
import type { ArticleWords } from '../common/words/article.ts';
import type { Hit } from './search.ts';

/** More than this many nobody reads; a longer query finds fewer. */
const MOST = 40;

export function SearchResults({ hits, query, words }: { hits: readonly Hit[]; query: string; words: ArticleWords }) {
  const asked = query.trim();
  return (
    <div class="results">
      <p role="status" class="quiet">
        {asked && (hits.length > 0 ? words.results(hits.length, asked) : words.nothingFound(asked))}{' '}
        {hits.length > MOST && words.resultsCut(MOST)}
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
