/** The settings as a file: out, in, and back to the defaults. */
import { useRef, useState } from 'preact/hooks';
import type { OptionsWords } from '../common/words/options.ts';

export interface SettingsFileProps {
  words: OptionsWords;
  /** Why the last file was not taken; empty if it was. */
  problem: string;
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
}

export function SettingsFile({ words, problem, onExport, onImport, onReset }: SettingsFileProps) {
  const [asking, setAsking] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const asker = useRef<HTMLButtonElement>(null);
  const end = () => {
    setAsking(false);
    // The answers go: focus goes back to what asked.
    asker.current?.focus();
  };
  return (
    <section aria-labelledby="file">
      <h2 id="file">{words.file}</h2>
      <p class="quiet">{words.fileNote}</p>
      <div class="buttons">
        <button type="button" class="outline" onClick={onExport}>
          {words.exportFile}
        </button>
        <button type="button" class="outline" onClick={() => picker.current?.click()}>
          {words.importFile}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onImport(file);
            // The same file may be picked again after it was mended.
            event.currentTarget.value = '';
          }}
        />
        <button ref={asker} type="button" class="outline" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {words.reset}
        </button>
      </div>
      {asking && (
        <div class="buttons" role="group" aria-label={words.reset}>
          <p>{words.resetQuestion}</p>
          <button
            type="button"
            class="solid"
            onClick={() => {
              end();
              onReset();
            }}
          >
            {words.resetYes}
          </button>
          <button type="button" onClick={end}>
            {words.cancel}
          </button>
        </div>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
