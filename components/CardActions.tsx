/** What a reader can do from the card. “Don't mark” asks one thing more: here, or everywhere. */
import { Component } from 'preact';
import type { CardWords } from '../common/words/card.ts';
import { whenTrusted } from './trusted.ts';

export type Scope = 'here' | 'everywhere';

export interface CardActionsProps {
  name: string;
  host: string;
  words: CardWords;
  onReadOn: () => void;
  onCopy: () => void;
  onNotThis: (scope: Scope) => void;
  onOffSite: () => void;
}

/** A class, since the page would carry the hooks for this one bit of state. */
export class CardActions extends Component<CardActionsProps, { asking: boolean }> {
  override state = { asking: false };

  render() {
    if (this.state.asking) return <WhereNotToMark {...this.props} onEnd={() => this.setState({ asking: false })} />;
    return <Actions {...this.props} onAsk={() => this.setState({ asking: true })} />;
  }
}

function Actions({ words, host, onAsk, ...props }: CardActionsProps & { onAsk: () => void }) {
  return (
    <div class="actions">
      <button type="button" onClick={whenTrusted(props.onReadOn)}>
        {words.readOn}
      </button>
      <button type="button" title={words.copy} aria-label={words.copy} onClick={whenTrusted(props.onCopy)}>
        {words.copyShort}
      </button>
      <button type="button" aria-expanded="false" onClick={whenTrusted(onAsk)}>
        {words.notThis}
      </button>
      {host && (
        <button type="button" title={host} onClick={whenTrusted(props.onOffSite)}>
          {words.offSite}
        </button>
      )}
    </div>
  );
}

function WhereNotToMark({ name, host, words, onNotThis, onEnd }: CardActionsProps & { onEnd: () => void }) {
  const answer = (scope: Scope) =>
    whenTrusted(() => {
      onNotThis(scope);
      onEnd();
    });
  const question = words.notThisQuestion(name);
  return (
    <div class="actions" role="group" aria-label={question}>
      <p class="question">{question}</p>
      {host && (
        // The question takes the place of the button that was pressed, so focus goes on to its first answer.
        <button type="button" ref={focusOnce} onClick={answer('here')}>
          {words.here(host)}
        </button>
      )}
      <button type="button" ref={host ? null : focusOnce} onClick={answer('everywhere')}>
        {words.everywhere}
      </button>
      <button type="button" onClick={whenTrusted(onEnd)}>
        {words.cancel}
      </button>
    </div>
  );
}

const focusOnce = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });
