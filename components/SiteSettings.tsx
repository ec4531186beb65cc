/** The sites where the extension is off: take one out, put one in. */
import { useState } from 'preact/hooks';
import { handOn } from './hand-on.ts';
import { Icon } from './Icon.tsx';
import type { SettingsPart } from './OptionsPage.tsx';

export interface SiteSettingsProps extends SettingsPart {
  /** The host that a typed text means; null where it means none. */
  parseHost: (text: string) => string | null;
}

export function SiteSettings({ settings, words, parseHost, onChange }: SiteSettingsProps) {
  const [text, setText] = useState('');
  const [bad, setBad] = useState('');
  const { offSites } = settings;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const host = parseHost(text);
    setBad(host ? '' : text);
    if (!host) return;
    if (!offSites.includes(host)) onChange({ offSites: [...offSites, host] });
    setText('');
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites" tabIndex={-1}>
        {words.sites}
      </h2>
      <p class="quiet">{words.sitesNote}</p>
      {offSites.length === 0 && <p>{words.noSites}</p>}
      <ul class="list">
        {offSites.map((host) => (
          <li key={host}>
            <bdi lang="en">{host}</bdi>
            <button
              type="button"
              class="icon"
              aria-label={words.remove(host)}
              title={words.remove(host)}
              onClick={(event) => {
                handOn(event);
                onChange({ offSites: offSites.filter((each) => each !== host) });
              }}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <label>
          <span>{words.addSite}</span>
          <input
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            placeholder={words.siteExample}
            value={text}
            aria-invalid={bad !== ''}
            aria-describedby="bad-site"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="outline">
          {words.add}
        </button>
      </form>
      <p class="problem" id="bad-site" role="status">
        {bad && words.badSite(bad)}
      </p>
    </section>
  );
}
