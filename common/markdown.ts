/**
 * Any words as Markdown's plain text: no sign in them acts as markup, none begins a character reference, and none at the
 * start of a line makes a list or a heading of it.
 */
export const inMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(\s*)([+=-])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
