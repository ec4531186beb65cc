/** Hands the reader a file that was made here. No download permission: a link to a Blob does. */

import { type ExportPage, fileName, toCsv, toJson, toMarkdown } from '../../common/export.ts';
import type { ExportFormat } from '../../components/Popup.tsx';
import type { Language } from '../../engine/types.ts';

const KINDS: Record<ExportFormat, { ending: string; type: string }> = {
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
};

const textIn = (format: ExportFormat, page: ExportPage, language: Language): string => {
  if (format === 'csv') return toCsv(page, language);
  return format === 'json' ? toJson(page) : toMarkdown(page, language);
};

/** Saves the page's mentions in one of the formats. */
export function download(format: ExportFormat, page: ExportPage, language: Language): void {
  const { ending, type } = KINDS[format];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([textIn(format, page, language)], { type: `${type};charset=utf-8` }));
  link.download = fileName(page, ending);
  link.click();
  // The browser reads the Blob after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
