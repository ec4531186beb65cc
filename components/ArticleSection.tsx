/** One section of the article: its text, its facts from the newest to the oldest, its limits. */
import { citedSection } from '../common/citation.ts';
import type { Section } from '../engine/types.ts';
import { AnchorLink } from './AnchorLink.tsx';
import { type ArticleContext, headingOf } from './article-context.ts';
import { CopyButton } from './CopyButton.tsx';
import { FactItem } from './FactItem.tsx';

export function ArticleSection({ section, context }: { section: Section; context: ArticleContext }) {
  const { language, words, onCopy } = context;
  const title = section.title[language];
  const cited = citedSection(section, language);
  const facts = section.facts.toSorted((a, b) => b.date.localeCompare(a.date));
  const limits = section.limits[language];
  return (
    <section id={section.id} aria-labelledby={`${section.id}-title`} tabIndex={-1}>
      <div class="heading">
        <h2 id={`${section.id}-title`}>{headingOf(section, context)}</h2>
        <div class="tools">
          <AnchorLink cited={cited} words={words} />
          <CopyButton cited={cited} words={words} onCopy={onCopy} />
        </div>
      </div>
      {section.body[language].map((paragraph, at) => (
        // Paragraphs have no names of their own; their order is fixed.
        <p class="prose" key={at}>
          {withEmphasis(paragraph)}
        </p>
      ))}
      {facts.length > 0 && (
        <>
          <h3>{words.facts}</h3>
          <ul class="facts" aria-label={words.factsOf(title)}>
            {facts.map((fact) => (
              <FactItem key={fact.id} fact={fact} section={section} context={context} />
            ))}
          </ul>
        </>
      )}
      {limits.length > 0 && (
        <div class="limits" id={`${section.id}-limits`} tabIndex={-1}>
          <h3>{words.limits}</h3>
          <ul aria-label={words.limitsOf(title)}>
            {limits.map((limit) => (
              <li class="prose" key={limit}>
                {limit}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** The one mark that a paragraph may have: *emphasis*. */
function withEmphasis(paragraph: string) {
  return paragraph.split(/\*([^*]+)\*/).map((run, at) => (at % 2 === 1 ? <em key={at}>{run}</em> : run));
}
