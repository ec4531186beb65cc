/** How marks look, and how many there are. */
import { DENSITIES, MARK_COLOURS, MARK_STYLES } from '../common/settings.ts';
import { Choice, optionsFrom } from './Choice.tsx';
import { MarkSample } from './MarkSample.tsx';
import type { SettingsPart } from './OptionsPage.tsx';

export function MarkSettings({ settings, words, language, onChange }: SettingsPart) {
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{words.marks}</h2>
      <MarkSample settings={settings} language={language} />
      <Choice
        legend={words.style}
        name="style"
        options={optionsFrom(MARK_STYLES, words.styles)}
        value={settings.markStyle}
        onChoose={(markStyle) => onChange({ markStyle })}
      />
      <Choice
        legend={words.colour}
        name="colour"
        options={optionsFrom(MARK_COLOURS, words.colours)}
        value={settings.markColour}
        onChoose={(markColour) => onChange({ markColour })}
      />
      <Choice
        legend={words.density}
        name="density"
        options={optionsFrom(DENSITIES, words.densities)}
        value={settings.density}
        onChoose={(density) => onChange({ density })}
      />
    </section>
  );
}
