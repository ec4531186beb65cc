/** What a reader can do from the card. “Don't mark” asks one thing more: here, or everywhere. */
import { Component, createRef, type RefObject } from 'preact';
import type { CardWords } from '../common/words/card.ts';
import { whenTrusted } from './trusted.ts';

export type Scope = 'here' | 'everywhere';

export interface CardActionsProps {
  name: string;
  host: string;
  /** There while something was done that can be undone; no other is done meanwhile. */
  onUndo: (() => void) | undefined;
  words: CardWords;
  onReadOn: () => void;
  onCopy: () => void;
  onNotThis: (scope: Scope) => void;
  onOffSite: () => void;
}

/** A class, since the page would carry the hooks for this one bit of state. */
export class CardActions extends Component<CardActionsProps, { asking: boolean }> {
  override state = { asking: false };
  private readonly asker = createRef<HTMLButtonElement>();

  /** The question stands there until what was answered is done. */
  static override getDerivedStateFromProps({ onUndo }: CardActionsProps): { asking: false } | null {
    return onUndo ? { asking: false } : null;
  }

  render() {
    if (this.state.asking)
      return (
        <WhereNotToMark
          {...this.props}
          onCancel={() => this.setState({ asking: false }, () => focusOnce(this.asker.current))}
        />
      );
    return <Actions {...this.props} asker={this.asker} onAsk={() => this.setState({ asking: true })} />;
  }
}

interface ActionsProps extends CardActionsProps {
  /** The button that asks. */
  asker: RefObject<HTMLButtonElement | null>;
  onAsk: () => void;
}

function Actions({ words, host, onUndo, asker, onAsk, ...props }: ActionsProps) {
  return (
    <div class="actions">
      <button type="button" onClick={whenTrusted(props.onReadOn)}>
        {words.readOn}
      </button>
      <button type="button" title={words.copy} aria-label={words.copy} onClick={whenTrusted(props.onCopy)}>
        {words.copyShort}
      </button>
      {!onUndo && (
        <button ref={asker} type="button" aria-expanded="false" onClick={whenTrusted(onAsk)}>
          {words.notThis}
        </button>
      )}
      {host && !onUndo && (
        <button type="button" title={host} onClick={whenTrusted(props.onOffSite)}>
          {words.offSite}
        </button>
      )}
    </div>
  );
}

function WhereNotToMark({ name, host, words, onNotThis, onCancel }: CardActionsProps & { onCancel: () => void }) {
  const answer = (scope: Scope) => whenTrusted(() => onNotThis(scope));
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
      <button type="button" onClick={whenTrusted(onCancel)}>
        {words.cancel}
      </button>
    </div>
  );
}

const focusOnce = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });
