/** A sentence with marks in it, as they would be drawn now. */

import type { Settings } from '../common/settings.ts';
import type { OptionsWords } from '../common/words/options.ts';

export function MarkSample({ settings, words }: { settings: Settings; words: OptionsWords }) {
  const [before, first, between, second, after] = words.sampleText;
  const look = `${settings.markColour} ${settings.markStyle}`;
  return (
    <figure class="prose sample" aria-label={words.sample}>
      {before}
      <mark class={look}>{first}</mark>
      {between}
      <mark class={look} lang="en">
        {second}
      </mark>
      {after}
    </figure>
  );
}
