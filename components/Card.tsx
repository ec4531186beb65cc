/**
 * The card of one mention: what the words mean, the context that the article gives, and why they were
 * marked. Props in, JSX out; whoever mounts it places it, moves focus and carries the actions out.
 */
import type { Position } from '../common/card-script.ts';
import { displayName } from '../common/display-name.ts';
import { cardWords } from '../common/words/card.ts';
import { LANG } from '../common/words.ts';
import type { Evidence, Language, SectionText, TermText } from '../engine/types.ts';
import { CardActions, type Scope } from './CardActions.tsx';
import { CardFoot, type Notice } from './CardFoot.tsx';
import { Equivalents } from './Equivalents.tsx';
import { Icon } from './Icon.tsx';
import { whenTrusted } from './trusted.ts';
import { Why } from './Why.tsx';

export interface CardProps {
  term: TermText;
  section: SectionText;
  /** The edition's day, as ISO. */
  edition: string;
  evidence: readonly Evidence[];
  /** The reader's language: of the texts and of the card's own words. */
  language: Language;
  /** The language of the block that the mention stands in. */
  pageLanguage: Language;
  /** Host of the page; empty where it has none, and then there is no site to switch off. */
  host: string;
  /** It stays until it is closed. */
  pinned: boolean;
  /** At the bottom edge of a narrow touch screen. */
  sheet: boolean;
  notice: Notice | null;
  /** Which of the page's mentions it is, where a command led to it. */
  position?: Position | undefined;
  onLanguage: (language: Language) => void;
  onClose: () => void;
  /** What it can do to its page; nothing where it is a sample on a page of ours. */
  handlers?: CardHandlers;
}

export interface CardHandlers {
  onPin: (pinned: boolean) => void;
  onReadOn: () => void;
  onCopy: () => void;
  onNotThis: (scope: Scope) => void;
  onOffSite: () => void;
  /** Undoes what was done last; not there where there is no such thing. */
  onUndo: (() => void) | undefined;
}

export function Card(props: CardProps) {
  const { term, section, language, pinned, sheet, handlers } = props;
  const words = cardWords[language];
  const name = displayName(term, language);
  const what = term.what?.[language];
  return (
    <div
      class={`card${pinned ? ' pinned' : ''}${sheet ? ' sheet' : ''}`}
      role="dialog"
      aria-modal="false"
      aria-labelledby="term"
      aria-describedby="said"
      lang={LANG[language]}
      tabIndex={-1}
    >
      <div class="head">
        <h2 id="term">{name}</h2>
        <Tools {...props} />
      </div>
      <div class="middle">
        <Equivalents term={term} language={language} words={words} />
        {what && <p class="what">{what}</p>}
        <div class="context">
          <h3>{section.title[language]}</h3>
          <p class="prose">{section.context[language]}</p>
        </div>
        <Why evidence={props.evidence} pageLanguage={props.pageLanguage} words={words} />
      </div>
      <div class="bottom">
        {handlers && <CardActions {...props} {...handlers} name={name} words={words} />}
        <CardFoot {...props} name={name} words={words} onUndo={handlers?.onUndo} />
      </div>
    </div>
  );
}

function Tools({ language, pinned, sheet, handlers, onClose }: CardProps) {
  const words = cardWords[language];
  return (
    <div class="tools">
      {!sheet && handlers && (
        <button
          type="button"
          class="icon"
          aria-label={words.pin}
          title={words.pin}
          aria-pressed={pinned}
          onClick={whenTrusted(() => handlers.onPin(!pinned))}
        >
          <Icon name="pin" />
        </button>
      )}
      <button type="button" class="icon" aria-label={words.close} title={words.close} onClick={whenTrusted(onClose)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
