/** What an editor of the article should look at. Plain data in, plain data out. */
import type { Fact, NoPrimary, Section, Source } from '../../engine/types.ts';

/** One fact, with what is to be said of it. */
export interface Remark {
  section: string;
  fact: string;
  about: string;
}

const remarks = (sections: readonly Section[], about: (fact: Fact) => string[]): Remark[] =>
  sections.flatMap(({ id, facts }) =>
    facts.flatMap((fact) => about(fact).map((text) => ({ section: id, fact: fact.id, about: text }))),
  );

/** Facts that rest on others' word for one reason, with whose word it is. The build asks each for its reason. */
export const withoutPrimary = (sections: readonly Section[], why: NoPrimary): Remark[] =>
  remarks(sections, ({ sources, noPrimary }) =>
    noPrimary === why ? [sources.map(({ publisher }) => publisher).join(', ')] : [],
  );

/** The day so many months before an ISO day. The last days of a long month become the last of a short one. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Facts older than so many months on a day. What a date leaves out counts as its end, as in the interface. */
export function older(sections: readonly Section[], day: string, months: number): Remark[] {
  const limit = monthsBefore(day, months);
  return remarks(sections, ({ date }) => (date < limit.slice(0, date.length) ? [date] : []));
}

const DOMAIN = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;
const GENERIC = /^(?:here|link|more|page|pdf|press release|read more|source|this page|web ?site)$/i;

/** Link texts are publishers' names: an address, or a word that fits any link, names nobody. */
export const unnamed = (sections: readonly Section[]): Remark[] =>
  remarks(sections, ({ sources }) =>
    sources
      .map(({ publisher }) => publisher.trim())
      .filter((text) => DOMAIN.test(text) || GENERIC.test(text))
      .map((text) => `"${text}"`),
  );

export interface Share {
  section: string;
  primary: number;
  sources: number;
}

/** How many of a section's sources are primary. */
export const shares = (sections: readonly Section[]): Share[] =>
  sections.map(({ id, facts }) => {
    const sources: Source[] = facts.flatMap((fact) => fact.sources);
    return { section: id, primary: sources.filter(({ primary }) => primary).length, sources: sources.length };
  });

/** Sections that rest on others' word for more than half. */
export const minority = (sections: readonly Section[]): Share[] =>
  shares(sections).filter(({ primary, sources }) => primary * 2 < sources);
