/** Listed forms -> the matching tables. */
import { fold, isLatin, type ScriptTable, scriptTable } from '../fold.ts';
import { pack } from '../packing.ts';
import type { Form, Tables, TermRow } from '../tables.ts';
import { scriptPairs } from './script.ts';
import { escaped } from './trie.ts';
import type { ListedForm } from './vocabulary.ts';

/** Of several terms with one form the one that says most keeps it. */
const PRECEDENCE: Record<TermRow['role'], number> = {
  'not-hong-kong': 0,
  'not-ai': 0,
  entity: 1,
  topic: 2,
  ai: 3,
  'ai-elsewhere': 3,
  'hong-kong': 4,
  elsewhere: 5,
  mainland: 6,
  'ai-hint': 7,
  'hong-kong-hint': 8,
  'other-reading': 9,
};

const startsLatin = (form: string): boolean => isLatin(form.charCodeAt(0));

/** The two letters, which every spelling of artificial intelligence folds to, may mean something else. */
const BARE = 'AI';

const needsHongKong = ({ needs }: TermRow): boolean => needs.includes('hong-kong');

/** Does one of these forms stand within a longer one? */
function holds(text: string, signals: readonly string[]): boolean {
  return signals.some((signal) =>
    startsLatin(signal)
      ? new RegExp(`(?<![A-Za-z0-9])${escaped(signal)}(?![A-Za-z0-9])`).test(text)
      : text.includes(signal),
  );
}

function folded(listed: ListedForm, term: number, script: ScriptTable): Form {
  const lower = (list: string[]): string[] => [...new Set(list.map((other) => fold(other, script).lower))];
  const text = fold(listed.text, script).text.trim();
  return {
    text,
    term,
    weak: listed.weak || text === BARE,
    says: { hongKong: false, ai: false },
    neverBefore: lower(listed.neverBefore),
    neverAfter: lower(listed.neverAfter),
  };
}

/** A form that contains another one of its term says nothing more, since that is found in it; but a name is marked whole. */
function withoutRepetition(forms: readonly Form[], terms: readonly TermRow[]): Form[] {
  const others = Map.groupBy(
    forms.filter(({ term }) => terms[term]?.role !== 'entity'),
    ({ term }) => term,
  );
  const contains = (form: Form, other: Form): boolean =>
    other !== form &&
    other.weak === form.weak &&
    (startsLatin(other.text) ? ` ${form.text} `.includes(` ${other.text} `) : form.text.includes(other.text));
  return forms.filter((form) => !others.get(form.term)?.some((other) => contains(form, other)));
}

/** One form a spelling: what folds to the same is kept once. */
export function compileTables(listed: readonly ListedForm[]): Tables {
  const script = scriptPairs(listed.map((form) => form.text));
  const table = scriptTable(script);
  const terms: TermRow[] = [];
  const indexOf = new Map<TermRow, number>();
  const byText = new Map<string, Form>();
  for (const form of listed) {
    const index = indexOf.get(form.term) ?? terms.push(form.term) - 1;
    indexOf.set(form.term, index);
    const made = folded(form, index, table);
    const known = byText.get(made.text);
    const rank = (other: Form): number => PRECEDENCE[terms[other.term]?.role ?? 'topic'];
    if (!known || rank(made) < rank(known)) byText.set(made.text, made);
  }

  const all = withoutRepetition([...byText.values()], terms);
  const strong = (role: TermRow['role']): string[] =>
    all
      .filter(({ term, weak, text }) => terms[term]?.role === role && (!weak || text === BARE))
      .map(({ text }) => text);
  const isOurs = ({ term, weak }: Form): boolean =>
    !weak && terms[term]?.role === 'entity' && !needsHongKong(terms[term]);
  const [forHongKong, forAi] = [strong('hong-kong'), strong('ai')];
  const ours = all.filter(isOurs).map(({ text }) => text);
  for (const form of all) {
    const term = terms[form.term];
    if (term?.role !== 'entity' && term?.role !== 'topic') continue;
    const named = needsHongKong(term) && !form.weak && holds(form.text, ours);
    form.says = { hongKong: named || holds(form.text, forHongKong), ai: holds(form.text, forAi) };
  }
  return { script, packed: pack(terms, all), ids: terms.map(({ id }) => id) };
}
