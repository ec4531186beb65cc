/** The page's sentences under one section. Each is a button that leads to it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DigestMention } from '../common/report.ts';
import type { Sentence } from '../common/sentences.ts';
import type { PopupWords } from '../common/words/popup.ts';
import { LANG } from '../common/words.ts';
import { Runs } from './Runs.tsx';

/** A longer list is folded after this many. */
const FOLDED = 6;

export interface SentenceListProps {
  sentences: readonly Sentence<DigestMention>[];
  words: PopupWords;
  /** The sentence that was asked for and is no longer there. */
  gone: number | null;
  onShow: (mention: number, byKeyboard: boolean) => void;
}

export function SentenceList({ sentences, words, gone, onShow }: SentenceListProps) {
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button goes with its press: focus goes on to what it brought.
  useLayoutEffect(() => {
    if (whole) list.current?.children[FOLDED]?.querySelector('button')?.focus();
  }, [whole]);
  const shown = whole ? sentences : sentences.slice(0, FOLDED);
  return (
    <>
      <ul class="sentences" ref={list}>
        {shown.map(({ first: { id, language }, runs }) => (
          <li key={id}>
            <button type="button" lang={LANG[language]} onClick={({ detail }) => onShow(id, detail === 0)}>
              <span>
                <Runs runs={runs} />
              </span>
            </button>
            {gone === id && (
              <p class="problem" role="status">
                {words.goneFromPage}
              </p>
            )}
          </li>
        ))}
      </ul>
      {shown.length < sentences.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {words.showAll(sentences.length)}
        </button>
      )}
    </>
  );
}
