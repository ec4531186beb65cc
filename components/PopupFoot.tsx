/** The popup's end: switches, the whole article, settings. */
import type { PopupWords } from '../common/words/popup.ts';
import type { PopupProps } from './Popup.tsx';
import { Switch } from './Switch.tsx';

export function PopupFoot(props: PopupProps & { words: PopupWords }) {
  const { words, host, siteOn, allOn, standing, problem } = props;
  const hasSite = host !== '' && standing.kind !== 'forbidden';
  return (
    <footer>
      <div class="switches">
        {hasSite && <Switch label={words.here(host)} on={siteOn && allOn} disabled={!allOn} onSwitch={props.onSite} />}
        <Switch label={words.everywhere} on={allOn} onSwitch={props.onAll} />
        <p class="problem" role="status">
          {problem?.kind === 'not-stored' && words.notStored}
          {problem?.kind === 'private-window' && words.privateWindow}
        </p>
      </div>
      <div class="ways">
        <button type="button" onClick={() => props.onReadOn(null)}>
          {words.wholeArticle}
        </button>
        <button type="button" onClick={props.onSettings}>
          {words.settings}
        </button>
      </div>
    </footer>
  );
}
