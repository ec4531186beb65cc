/** One way of writing quotation marks and apostrophes: ‘ ’ “ ”, as print has them. A card shows texts of several files. */
import { LineCounter, parseDocument, visit } from 'yaml';
import { FRONT_MATTER } from './article.ts';
import type { Files } from './files.ts';
import type { Problem } from './problems.ts';

/** What stands in these is compared with pages, or with our own texts, and shown to nobody. */
const NOT_SHOWN = ['vocabulary/signals.yaml', 'article/tone.yaml'];

const STRAIGHT = /['"]/;

function checkYaml(file: string, source: string, firstLine: number, problems: Problem[]): void {
  const lineCounter = new LineCounter();
  visit(parseDocument(source, { lineCounter }), {
    Scalar(_, { value, range }) {
      if (typeof value !== 'string' || !STRAIGHT.test(value)) return;
      problems.push(problem(file, lineCounter.linePos(range?.[0] ?? 0).line + firstLine - 1, value));
    },
  });
}

const problem = (file: string, line: number, text: string): Problem => {
  const [around = ''] = /\S*['"]\S*/.exec(text) ?? [];
  return { file, line, reason: `${around} has a straight quotation mark; write ‘ ’ or “ ”` };
};

function checkBody(file: string, body: string, firstLine: number, problems: Problem[]): void {
  for (const [at, line] of body.split('\n').entries()) {
    if (STRAIGHT.test(line)) problems.push(problem(file, firstLine + at, line));
  }
}

/** Adds each text for readers that has a straight quotation mark or apostrophe to `problems`, with its file and line. */
export function checkQuotes(files: Files, problems: Problem[]): void {
  for (const [file, source] of files) {
    if (NOT_SHOWN.includes(file)) continue;
    const [, matter, body = ''] = FRONT_MATTER.exec(source) ?? [];
    checkYaml(file, matter ?? source, matter === undefined ? 1 : 2, problems);
    checkBody(file, body, source.split('\n').length - body.split('\n').length + 1, problems);
  }
}
