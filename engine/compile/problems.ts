/** What is wrong with the files of assets/: collected, so that one build tells all of it. */

export interface Problem {
  file: string;
  /** 1 for the first line. */
  line: number;
  reason: string;
}

export const describe = ({ file, line, reason }: Problem): string => `${file}:${line}: ${reason}`;

/** The line on which a text first has these words; 1 where it has not. */
export function lineIn(source: string, words: RegExp): number {
  const at = source.search(words);
  return at < 0 ? 1 : source.slice(0, at).split('\n').length;
}

/** Stops the build. The message has one line a problem: file, line, what is wrong. */
export class BrokenKnowledge extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The article or the vocabulary is broken:\n${problems.map(describe).join('\n')}`);
    this.name = 'BrokenKnowledge';
    this.problems = problems;
  }
}
