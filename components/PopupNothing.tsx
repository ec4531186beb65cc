/** The popup where no mention was found: every reason has its own plain words and its own way on. */
import type { PopupWords } from '../common/words/popup.ts';
import { NothingHere } from './NothingHere.tsx';
import type { PopupProps } from './Popup.tsx';

export function PopupNothing(props: PopupProps & { words: PopupWords }) {
  const { standing, words, problem } = props;
  switch (standing.kind) {
    case 'reading':
      return (
        <p class="reading" role="status">
          {words.reading}
        </p>
      );
    case 'silent':
      return <NothingHere {...words.nothing} />;
    case 'not-started':
      if (problem?.kind === 'start-failed') return <NothingHere {...words.startFailed} />;
      return <NothingHere {...words.notStarted} onAction={props.onStart} />;
    case 'forbidden':
      return <NothingHere {...words.forbidden} />;
    case 'withheld':
      return (
        <NothingHere
          {...words.withheld}
          problem={problem?.kind === 'withheld-still' ? words.withheldStill : undefined}
          onAction={props.onAllow}
        />
      );
    case 'no-answer':
      return <NothingHere {...words.noAnswer} />;
    case 'page':
      return <ReadAndEmpty {...props} state={standing.report.state} settled={standing.report.settled} />;
  }
}

type ReadAndEmptyProps = PopupProps & { words: PopupWords; state: string; settled: boolean };

function ReadAndEmpty({ state, settled, host, words, onSite, onAll }: ReadAndEmptyProps) {
  if (state === 'off-site') return <NothingHere {...words.offSite(host)} onAction={() => onSite(true)} />;
  if (state === 'off-everywhere') return <NothingHere {...words.offEverywhere} onAction={() => onAll(true)} />;
  if (state === 'editing') return <NothingHere {...words.editing} />;
  if (settled) return <NothingHere {...words.nothing} />;
  return (
    <p class="reading" role="status">
      {words.reading}
    </p>
  );
}
