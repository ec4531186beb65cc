/** A sentence with one mark that can be tried: rest on it, move to it by keyboard or press it. */
import { useRef, useState } from 'preact/hooks';
import { DEFAULTS } from '../common/settings.ts';
import { sampleWords } from '../common/words/sample.ts';
import type { Evidence, Language, SectionText, TermText } from '../engine/types.ts';
import { Card } from './Card.tsx';
import { lineColour } from './line-colour.ts';

export interface LiveSampleProps {
  /** What the sample's word means. */
  term: TermText;
  section: SectionText;
  edition: string;
  language: Language;
  onLanguage: (language: Language) => void;
}

/** The evidence that the sample's own sentence gives. */
const evidenceIn = (name: string, ai: string): Evidence[] => [
  { for: 'hong-kong', text: name, where: 'name' },
  { for: 'ai', text: ai, where: 'block' },
];

export function LiveSample({ term, section, edition, language, onLanguage }: LiveSampleProps) {
  const [open, setOpen] = useState(false);
  const mark = useRef<HTMLButtonElement>(null);
  const isClosing = useRef(false);
  const { label, text, ai } = sampleWords[language];
  const [before, name, between, other, after] = text;
  const show = () => setOpen(!isClosing.current);
  /** Focus goes back to the mark, which it must not open again. */
  const close = () => {
    isClosing.current = true;
    mark.current?.focus();
    isClosing.current = false;
    setOpen(false);
  };
  return (
    // Esc closes from wherever focus is inside.
    <div class="live" role="group" aria-label={label} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <p class="prose sample" style={lineColour(DEFAULTS.markColour)}>
        {before}
        <button
          ref={mark}
          type="button"
          class="mark"
          aria-expanded={open}
          onPointerEnter={show}
          onFocus={show}
          onClick={show}
        >
          {name}
        </button>
        {between}
        {other}
        {after}
      </p>
      {open && (
        <Card
          term={term}
          section={section}
          edition={edition}
          evidence={evidenceIn(name, ai)}
          language={language}
          pageLanguage={language}
          host=""
          pinned
          sheet={false}
          notice={null}
          onLanguage={onLanguage}
          onClose={close}
        />
      )}
    </div>
  );
}
