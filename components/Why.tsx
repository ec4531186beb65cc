/** Why a mention was marked: which words, standing where, speak for Hong Kong, for AI, for a subject. */
import type { CardWords } from '../common/words/card.ts';
import { langOfRun } from '../common/words.ts';
import type { Evidence, Language } from '../engine/types.ts';
import { evidenceByKind } from './evidence.ts';

export interface WhyProps {
  evidence: readonly Evidence[];
  /** The language that the page's words are in. */
  pageLanguage: Language;
  words: CardWords;
}

export function Why({ evidence, pageLanguage, words }: WhyProps) {
  const kinds = evidenceByKind(evidence);
  if (kinds.length === 0) return null;
  return (
    <p class="why">
      <b>{words.why}</b>{' '}
      {kinds.map(({ for: kind, pieces }, at) => (
        <span key={kind}>
          {at > 0 && words.semicolon}
          {words.speaksFor[kind]}
          {words.colon}
          {pieces.map((piece, index) => (
            <span key={piece.text}>
              {index > 0 && words.comma}
              <Piece piece={piece} pageLanguage={pageLanguage} words={words} />
            </span>
          ))}
        </span>
      ))}
      {words.stop}
    </p>
  );
}

function Piece({ piece, pageLanguage, words }: { piece: Evidence; pageLanguage: Language; words: CardWords }) {
  if (piece.where === 'name') return <>{words.itself}</>;
  const [before, after] = words.quoted[piece.where];
  return (
    <>
      {before}
      <bdi lang={langOfRun(piece.text, pageLanguage)}>{piece.text}</bdi>
      {after}
    </>
  );
}
