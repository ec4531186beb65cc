/** What was found, as a file that is made in this window. */
import type { PopupWords } from '../common/words/popup.ts';
import type { ExportFormat, PopupProps } from './Popup.tsx';

const FORMATS: { format: ExportFormat; name: string }[] = [
  { format: 'markdown', name: 'Markdown' },
  { format: 'csv', name: 'CSV' },
  { format: 'json', name: 'JSON' },
];

export function ExportButtons({ words, onExport }: Pick<PopupProps, 'onExport'> & { words: PopupWords }) {
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
