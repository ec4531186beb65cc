/** What this edition leaves out, and where to write about a mistake. */
import type { ArticleContext } from './article-context.ts';

export function EditionNotes({ context }: { context: ArticleContext }) {
  const { edition, language, words } = context;
  return (
    <>
      <section id="not-covered" aria-labelledby="not-covered-title" tabIndex={-1}>
        <h2 id="not-covered-title">{words.notCovered}</h2>
        <ul>
          {edition.notCovered[language].map((each) => (
            <li class="prose" key={each}>
              {each}
            </li>
          ))}
        </ul>
      </section>
      <section id="mistake" aria-labelledby="mistake-title" tabIndex={-1}>
        <h2 id="mistake-title">{words.mistake}</h2>
        <p class="prose">{words.mistakeText}</p>
        <p class="quiet">{words.edition(edition.date)}</p>
        <p class="to-start">
          <a href="#start">{words.toStart}</a>
        </p>
      </section>
    </>
  );
}
