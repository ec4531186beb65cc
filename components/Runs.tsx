/** A text in which some words are marked. */
import type { Run } from '../common/sentences.ts';

export const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <>{runs.map(({ at, text, marked }) => (marked ? <mark key={at}>{text}</mark> : text))}</>
);
