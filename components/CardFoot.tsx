/** The card's last line: the edition, or what was just done and how to undo it; and the language. */
import type { Position } from '../common/card-script.ts';
import type { CardWords } from '../common/words/card.ts';
import type { Language } from '../engine/types.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { whenTrusted } from './trusted.ts';

/** What was just done; `*-on-page` where it could not be stored. */
export type Notice =
  | 'copied'
  | 'copy-failed'
  | 'term-hidden-here'
  | 'term-hidden-everywhere'
  | 'term-hidden-on-page'
  | 'site-off'
  | 'site-off-on-page'
  | 'undone-on-page'
  | 'not-opened';

export interface CardFootProps {
  edition: string;
  notice: Notice | null;
  position?: Position | undefined;
  name: string;
  host: string;
  words: CardWords;
  language: Language;
  onLanguage: (language: Language) => void;
  onUndo: (() => void) | undefined;
}

export function CardFoot(props: CardFootProps) {
  const { edition, notice, position, name, host, words, onUndo } = props;
  return (
    <div class="foot">
      <div>
        {/* There from the start, so that what comes into it later is announced; and it describes the card. */}
        <p role="status" id="said" class={notice ? 'done' : ''}>
          {notice ? noticeInWords(notice, name, host, words) : position && words.mentionAt(position.at, position.all)}
        </p>
        {!notice && <p>{words.edition(edition)}</p>}
      </div>
      {onUndo && (
        <button type="button" class="undo" onClick={whenTrusted(onUndo)}>
          {words.undo}
        </button>
      )}
      <LanguageSwitch language={props.language} onLanguage={props.onLanguage} />
    </div>
  );
}

function noticeInWords(notice: Notice, name: string, host: string, words: CardWords): string {
  switch (notice) {
    case 'copied':
      return words.copied;
    case 'copy-failed':
      return words.copyFailed;
    case 'term-hidden-here':
      return words.hiddenHere(name, host);
    case 'term-hidden-everywhere':
      return words.hiddenEverywhere(name);
    case 'term-hidden-on-page':
      return words.hiddenOnPage(name);
    case 'site-off':
      return words.siteOff(host);
    case 'site-off-on-page':
      return words.offOnPage;
    case 'undone-on-page':
      return words.undoneOnPage;
    case 'not-opened':
      return words.notOpened;
  }
}
