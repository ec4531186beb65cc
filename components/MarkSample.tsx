/** A sentence with marks in it, as they would be drawn now. */
import type { Settings } from '../common/settings.ts';
import { sampleWords } from '../common/words/sample.ts';
import type { Language } from '../engine/types.ts';
import { lineColour } from './line-colour.ts';

export function MarkSample({ settings, language }: { settings: Settings; language: Language }) {
  const { label, text } = sampleWords[language];
  const [before, first, between, second, after] = text;
  return (
    <figure class="prose sample" aria-label={label} style={lineColour(settings.markColour)}>
      {before}
      <mark class={settings.markStyle}>{first}</mark>
      {between}
      <mark class={settings.markStyle} lang="en">
        {second}
      </mark>
      {after}
    </figure>
  );
}
