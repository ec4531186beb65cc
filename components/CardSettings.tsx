/** What opens the card, and after how long. */
import { useState } from 'preact/hooks';
import { OPENINGS } from '../common/settings.ts';
import { Choice, optionsFrom } from './Choice.tsx';
import type { SettingsPart } from './OptionsPage.tsx';

export function CardSettings({ settings, words, onChange }: SettingsPart) {
  return (
    <section aria-labelledby="card">
      <h2 id="card">{words.card}</h2>
      <Choice
        legend={words.opening}
        name="opening"
        options={optionsFrom(OPENINGS, words.openings)}
        value={settings.opening}
        onChoose={(opening) => onChange({ opening })}
      />
      {settings.opening === 'dwell' && <Dwell dwell={settings.dwell} words={words} onChange={onChange} />}
    </section>
  );
}

/** While the slider moves only the number follows; the value is stored where it is let go. */
function Dwell({ dwell, words, onChange }: Pick<SettingsPart, 'words' | 'onChange'> & { dwell: number }) {
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? dwell;
  return (
    <div class="dwell">
      <label>
        <span>{words.dwell}</span>
        <input
          type="range"
          min="0"
          max="1000"
          step="50"
          value={shown}
          aria-valuetext={words.milliseconds(shown)}
          onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
          onChange={(event) => {
            onChange({ dwell: event.currentTarget.valueAsNumber });
            setMoving(null);
          }}
        />
      </label>
      <output>{words.milliseconds(shown)}</output>
    </div>
  );
}
