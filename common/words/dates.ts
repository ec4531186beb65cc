/** Dates in words. A date may be a day, a month or a year: 2022-05-25, 2022-05, 2022. */
import type { Language } from '../../engine/types.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Year, month and day of a partial ISO date; what it leaves out is undefined. */
export function partsOf(date: string): { year: number; month?: number; day?: number } | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!found) return null;
  const [, year, month, day] = found;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

/** The month's English name; empty for a number that is none. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** “25 May 2022”, “2022年5月25日”. What is no date comes back as it is. */
export function dateInWords(date: string, language: Language): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const { year, month, day } = parts;
  if (language === 'en') return [day, month && monthName(month), year].filter(Boolean).join(' ');
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}
