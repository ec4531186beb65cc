/** One name: in the three languages, what it is, and where the article speaks of it. */
import { citedEntity } from '../common/citation.ts';
import { displayName } from '../common/display-name.ts';
import { dateInWords } from '../common/words/dates.ts';
import type { Entity, Language } from '../engine/types.ts';
import type { ArticleContext } from './article-context.ts';
import { CopyButton } from './CopyButton.tsx';
import { Names } from './Names.tsx';
import { equivalents } from './names.ts';

export function EntityEntry({ entity, context }: { entity: Entity; context: ArticleContext }) {
  const { language, words, onCopy } = context;
  const others = equivalents(entity, language);
  return (
    <li class="entity" id={`entity-${entity.id}`} tabIndex={-1}>
      <div>
        <p class="prose">
          <dfn>{displayName(entity, language)}</dfn>
        </p>
        {others.length > 0 && (
          <p class="quiet">
            <Names names={others} />
          </p>
        )}
        <p class="prose">{entity.what[language]}</p>
        <EntityLinks entity={entity} context={context} />
      </div>
      <CopyButton cited={citedEntity(entity, language)} words={words} onCopy={onCopy} />
    </li>
  );
}

function EntityLinks({ entity, context }: { entity: Entity; context: ArticleContext }) {
  const { language, words, sections, entities } = context;
  const section = sections.find(({ id }) => id === entity.section);
  const facts = sections.flatMap((each) => each.facts).filter((fact) => fact.entities.includes(entity.id));
  const related = entities.filter(({ id }) => entity.related.includes(id));
  return (
    <p class="links">
      {section && <a href={`#${section.id}`}>{section.title[language]}</a>}
      {entity.site && (
        <a href={entity.site} target="_blank" rel="noreferrer noopener">
          {words.ownSite}
        </a>
      )}
      {facts.length > 0 && (
        <span>
          {words.factsOn}
          {words.colon}
          {facts.map((fact, at) => (
            <span key={fact.id}>
              {at > 0 && words.comma}
              <a href={`#fact-${fact.id}`}>{dateInWords(fact.date, language)}</a>
            </span>
          ))}
        </span>
      )}
      {related.length > 0 && (
        <span>
          {words.related}
          {words.colon}
          {related.map((other, at) => (
            <span key={other.id}>
              {at > 0 && words.comma}
              <a href={`#entity-${other.id}`}>{shortName(other, language)}</a>
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

/** The short form where the name has one in this language. */
function shortName(entity: Entity, language: Language): string {
  const [first] = equivalents(entity, language);
  return first?.language === language ? first.text : displayName(entity, language);
}
