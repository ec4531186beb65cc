/** The corpus's files as they are written (docs/corpus.md): front matter, then a line a block. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface WrittenBlock {
  /** `tr` stands for the row that begins there. */
  tag: string;
  label: string;
  /** With the brackets around its spans; may be empty. */
  text: string;
  /** 1 for the file's first line. */
  line: number;
}

export interface WrittenPage {
  /** The file's name without `.txt`. */
  name: string;
  front: Partial<Record<'title' | 'url' | 'language' | 'genre' | 'kind', string>>;
  blocks: WrittenBlock[];
}

function parsePage(name: string, source: string): WrittenPage {
  const [head = '', matter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? [];
  const first = head.split('\n').length;
  const blocks = source
    .slice(head.length)
    .split('\n')
    .flatMap((written, at): WrittenBlock[] => {
      const [tag = '', label, ...text] = written.split('|');
      if (!/^[a-z]+[1-6]?$/.test(tag.trim()) || label === undefined) return [];
      return [{ tag: tag.trim(), label: label.trim(), text: text.join('|').trim(), line: first + at }];
    });
  return { name, front: parse(matter) ?? {}, blocks };
}

/** The pages below one folder, in the order of their names. */
export const readFiles = (folder: string): WrittenPage[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parsePage(file.replace(/\.txt$/, ''), readFileSync(join(folder, file), 'utf8')));
