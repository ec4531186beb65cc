/** The page's mentions as a file for the reader. */
import { type ExportPage, fileName, toCsv, toJson, toMarkdown } from '../../common/export.ts';
import { saveFile } from '../../common/save-file.ts';
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
  saveFile(fileName(page, ending), `${type};charset=utf-8`, textIn(format, page, language));
}
