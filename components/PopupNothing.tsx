/** The popup where no mention was found: every reason has its own plain words and its own way on. */
import type { PageReport } from '../common/report.ts';
import type { PopupWords } from '../common/words/popup.ts';
import { NothingHere } from './NothingHere.tsx';
import type { PopupProps } from './Popup.tsx';

export function PopupNothing(props: PopupProps & { words: PopupWords }) {
  const { standing, words, problem } = props;
  switch (standing.kind) {
    case 'reading':
      return <Reading words={words} />;
    case 'silent':
      return <NothingHere {...words.nothing} />;
    case 'not-started':
      if (problem?.kind === 'start-failed') return <NothingHere {...words.startFailed} />;
      return <NothingHere {...words.notStarted} onAction={props.onStart} />;
    case 'other-document':
      return <NothingHere {...words.otherDocument} />;
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
      return <WithoutMentions {...props} report={standing.report} />;
  }
}

function WithoutMentions({
  report,
  host,
  words,
  onSite,
  onAll,
}: PopupProps & { report: PageReport; words: PopupWords }) {
  switch (report.state) {
    case 'off-site':
      return <NothingHere {...words.offSite(host)} onAction={() => onSite(true)} />;
    case 'off-everywhere':
      return <NothingHere {...words.offEverywhere} onAction={() => onAll(true)} />;
    case 'editing':
      return <NothingHere {...words.editing} />;
    case 'found':
    case 'nothing':
      return report.settled ? <NothingHere {...words.nothing} /> : <Reading words={words} />;
  }
}

const Reading = ({ words }: { words: PopupWords }) => (
  <p class="reading" role="status">
    {words.reading}
  </p>
);
