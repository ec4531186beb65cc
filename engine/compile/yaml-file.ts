/** Reads one YAML file against a schema and remembers on which line each value stands. */
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { type Files, requiredText } from './files.ts';
import type { Problem } from './problems.ts';

export type Path = readonly (string | number)[];

export interface YamlFile<T> {
  file: string;
  value: T;
  /** Line of the value at this path, or of the nearest one around it. */
  lineOf(path: Path): number;
}

/**
 * @param file name for messages
 * @param source the file's text
 * @param firstLine line of the source's first line in its file (front matter starts on line 2)
 * @returns the value, or null when something is wrong; `problems` then says what and where
 */
export function readYaml<S extends v.GenericSchema>(
  file: string,
  source: string,
  schema: S,
  problems: Problem[],
  firstLine = 1,
): YamlFile<v.InferOutput<S>> | null {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      problems.push({ file, line: lineAt(error.pos[0]), reason: error.message.split('\n')[0] ?? error.message });
    }
    return null;
  }

  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };

  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { file, value: result.output, lineOf };
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    problems.push({ file, line: lineOf(path), reason: `${path.join('.') || 'file'}: ${issue.message}` });
  }
  return null;
}

/** Reads one of the files as `readYaml` does, if it is there. */
export function readRequired<S extends v.GenericSchema>(
  files: Files,
  file: string,
  schema: S,
  problems: Problem[],
): YamlFile<v.InferOutput<S>> | null {
  const source = requiredText(files, file, problems);
  return source === null ? null : readYaml(file, source, schema, problems);
}
