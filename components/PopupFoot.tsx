/** The popup's end: switches, the whole article, settings; and above it, the export. */
import type { PopupWords } from '../common/words/popup.ts';
import type { ExportFormat, PopupProps } from './Popup.tsx';
import { Switch } from './Switch.tsx';

const FORMATS: { format: ExportFormat; name: string }[] = [
  { format: 'markdown', name: 'Markdown' },
  { format: 'csv', name: 'CSV' },
  { format: 'json', name: 'JSON' },
];

/** Export of what was found, made in this window. */
export function ExportRow({ words, onExport }: Pick<PopupProps, 'onExport'> & { words: PopupWords }) {
  return (
    <div class="row export" role="group" aria-label={words.exportAs}>
      <span class="quiet">{words.exportAs}</span>
      <span>
        {FORMATS.map(({ format, name }) => (
          <button key={format} type="button" lang="en" onClick={() => onExport(format)}>
            {name}
          </button>
        ))}
      </span>
    </div>
  );
}

export function PopupFoot(props: PopupProps & { words: PopupWords }) {
  const { words, host, siteOn, allOn, standing } = props;
  const hasSite = host !== '' && standing.kind !== 'forbidden';
  return (
    <footer>
      <div class="switches">
        {hasSite && <Switch label={words.here(host)} on={siteOn && allOn} disabled={!allOn} onSwitch={props.onSite} />}
        <Switch label={words.everywhere} on={allOn} onSwitch={props.onAll} />
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
