/** Every name of the article, in the order of the reader's script. */
import type { ArticleWords } from '../common/words/article.ts';
import type { ArticleContext } from './article-context.ts';
import { EntityEntry } from './EntityEntry.tsx';
import { type Label, nameGroups } from './name-order.ts';

export function EntityIndex({ context }: { context: ArticleContext }) {
  const { entities, language, words } = context;
  const groups = nameGroups(entities, language).map((group) => ({
    ...group,
    id: anchorOf(group.label),
    title: titleOf(group.label, words),
  }));
  return (
    <section id="names" aria-labelledby="names-title" tabIndex={-1}>
      <h2 id="names-title">{words.names}</h2>
      <p class="quiet">{words.namesNote}</p>
      <nav class="letters" aria-label={words.names}>
        {groups.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      {groups.map(({ id, title, entities: named }) => (
        <div key={id} class="letter">
          <h3 id={id} tabIndex={-1}>
            {title}
          </h3>
          <ul>
            {named.map((entity) => (
              <EntityEntry key={entity.id} entity={entity} context={context} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function titleOf(label: Label, words: ArticleWords): string {
  if (label.kind === 'letter') return label.letter;
  return label.kind === 'strokes' ? words.strokes(label.count) : words.otherSigns;
}

function anchorOf(label: Label): string {
  if (label.kind === 'letter') return `names-${label.letter.toLowerCase()}`;
  return label.kind === 'strokes' ? `names-${label.count}` : 'names-other';
}
