/** The whole article: contents, sections with dated and sourced facts, the names, and what it leaves out. */
import type { CitationFormat } from '../common/citation.ts';
import { articleWords } from '../common/words/article.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { ArticleSection } from './ArticleSection.tsx';
import { type ArticleContext, headingOf } from './article-context.ts';
import { EditionNotes } from './EditionNotes.tsx';
import { EntityIndex } from './EntityIndex.tsx';
import type { Found } from './SearchResults.tsx';

export interface ArticlePageProps extends Omit<ArticleContext, 'words'> {
  query: string;
  found: Found;
  format: CitationFormat;
  /** What was just copied, or that it could not be. */
  notice: { copied: string } | 'failed' | null;
  onQuery: (query: string) => void;
  onFormat: (format: CitationFormat) => void;
}

export function ArticlePage(props: ArticlePageProps) {
  const { sections, edition, language, notice } = props;
  const words = articleWords[language];
  const context: ArticleContext = { ...props, words };
  return (
    <div class="page" id="start">
      <a class="skip" href="#text">
        {words.skip}
      </a>
      <ArticleHead {...props} context={context} />
      <Contents {...context} />
      <main id="text" tabIndex={-1}>
        <p class="prose scope">{edition.scope[language]}</p>
        {sections.map((section) => (
          <ArticleSection key={section.id} section={section} context={context} />
        ))}
        <EntityIndex context={context} />
        <EditionNotes context={context} />
      </main>
      <p class="toast" role="status">
        {notice && (notice === 'failed' ? words.copyFailed : words.copied(notice.copied))}
      </p>
    </div>
  );
}

function Contents(context: ArticleContext) {
  const { sections, words } = context;
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{words.contents}</h2>
      <ol>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`}>{headingOf(section, context)}</a>
          </li>
        ))}
        <li>
          <a href="#names">{words.names}</a>
        </li>
        <li>
          <a href="#not-covered">{words.notCovered}</a>
        </li>
        <li>
          <a href="#mistake">{words.mistake}</a>
        </li>
      </ol>
    </nav>
  );
}
