/** A sentence with one mark that can be tried: rest on it, move to it by keyboard or press it. */
import { useState } from 'preact/hooks';
import { optionsWords } from '../common/words/options.ts';
import type { Evidence, Language, SectionText, TermText } from '../engine/types.ts';
import { Card } from './Card.tsx';

export interface LiveSampleProps {
  /** What the sample's word means. */
  term: TermText;
  section: SectionText;
  edition: string;
  language: Language;
  onReadOn: () => void;
  onLanguage: (language: Language) => void;
}

/** The evidence that the sample's own sentence gives. */
const evidenceIn = (name: string, text: string): Evidence[] => [
  { for: 'hong-kong', text: name, where: 'name' },
  { for: 'ai', text, where: 'block' },
];
const AI_WORDS = { en: 'language models', 'zh-Hant': '語言模型', 'zh-Hans': '语言模型' };

export function LiveSample(props: LiveSampleProps) {
  const [open, setOpen] = useState(false);
  const { term, section, edition, language } = props;
  const [before, name, between, other, after] = optionsWords[language].sampleText;
  const close = () => setOpen(false);
  return (
    // Esc closes from wherever focus is inside.
    <div
      class="live"
      role="group"
      aria-label={optionsWords[language].sample}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <p class="prose sample">
        {before}
        <button
          type="button"
          class="mark"
          aria-expanded={open}
          onPointerEnter={() => setOpen(true)}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
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
          evidence={evidenceIn(name, AI_WORDS[language])}
          language={language}
          pageLanguage={language}
          host=""
          pinned
          sheet={false}
          sample
          notice={null}
          onLanguage={props.onLanguage}
          onReadOn={props.onReadOn}
          onClose={close}
          onPin={close}
          onCopy={() => {}}
          onNotThis={() => {}}
          onOffSite={() => {}}
          onUndo={() => {}}
        />
      )}
    </div>
  );
}
