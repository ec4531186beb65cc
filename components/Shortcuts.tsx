/** The reader's keyboard shortcuts, and the way to where they are set. */
import type { Shortcut } from '../common/shortcuts.ts';
import { shortcutWords } from '../common/words/shortcuts.ts';
import type { Language } from '../engine/types.ts';

export interface ShortcutsProps {
  /** Not drawn where there are none. */
  shortcuts: readonly Shortcut[];
  language: Language;
  onOpenShortcutList: () => void;
}

export function Shortcuts({ shortcuts, language, onOpenShortcutList }: ShortcutsProps) {
  const words = shortcutWords[language];
  return (
    <>
      <dl class="keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{words.commands[name]}</dt>
            <dd>{keys ? <kbd lang="en">{keys}</kbd> : <span class="quiet">{words.notSet}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{words.note}</p>
      <div class="buttons">
        <button type="button" class="outline" onClick={onOpenShortcutList}>
          {words.change}
        </button>
      </div>
    </>
  );
}
