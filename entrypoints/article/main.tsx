/** The article in a tab of its own. */
import '../../components/page.css';
import '../../components/toast.css';
import './article.css';
import './aids.css';
import './facts.css';
import './names.css';
import './print.css';
import { article, edition, entities, topics } from 'virtual:knowledge/article';
import { render } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type CitationFormat, type Cited, citation } from '../../common/citation.ts';
import { takeLookedUp } from '../../common/looked-up.ts';
import { languageFor } from '../../common/reader-language.ts';
import { loadSettings, saveSettings } from '../../common/stored-settings.ts';
import { LANG, PRODUCT } from '../../common/words.ts';
import { ArticlePage, type ArticlePageProps } from '../../components/ArticlePage.tsx';
import type { Found } from '../../components/SearchResults.tsx';
import type { Language } from '../../engine/types.ts';
import { addressIn, askedBy } from './address.ts';
import { goTo, keepPlace } from './place.ts';
import { namesIn, passagesOf, search } from './search.ts';

/** How long the page says that something was copied, ms. */
const NOTICE = 4000;

const SEARCHED = { sections: article, entities, topics };

function findPassages(passages: Parameters<typeof search>[0], query: string): Found {
  const found = search(passages, query);
  return found.total > 0 ? { ...found, whole: true } : { ...namesIn(passages, query), whole: false };
}

function Article({ first, firstQuery }: { first: Language; firstQuery: string }) {
  const [language, setLanguage] = useState(first);
  const [query, setQuery] = useState(firstQuery);
  const [format, setFormat] = useState<CitationFormat>('plain');
  const [notice, setNotice] = useState<ArticlePageProps['notice']>(null);
  const putBack = useRef<() => void>(() => {});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const passages = useMemo(() => passagesOf(SEARCHED, language), [language]);
  const found = useMemo(() => findPassages(passages, query), [passages, query]);

  useLayoutEffect(() => {
    document.documentElement.lang = LANG[language];
    document.title = `${edition.name[language]} · ${PRODUCT[language]}`;
    putBack.current();
  }, [language]);

  const onLanguage = (next: Language) => {
    putBack.current = keepPlace();
    setLanguage(next);
    history.replaceState(null, '', addressIn(next, location.href));
    void saveSettings({ language: next });
  };
  const onCopy = async (cited: Cited) => {
    const done = await copy(citation(cited, edition.date, format, language));
    setNotice(done ? { copied: cited.title } : 'failed');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setNotice(null), NOTICE);
  };
  return (
    <ArticlePage
      sections={article}
      entities={entities}
      edition={edition}
      language={language}
      query={query}
      found={found}
      format={format}
      notice={notice}
      onLanguage={onLanguage}
      onCopy={(cited) => void onCopy(cited)}
      onQuery={setQuery}
      onFormat={setFormat}
    />
  );
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function open(): Promise<void> {
  const asked = askedBy(location.href);
  const language = asked.language ?? languageFor(await loadSettings());
  const words = asked.isLookUp ? await takeLookedUp() : '';
  render(<Article first={language} firstQuery={words} />, document.body);
  // Words that were selected on a page lead to the best of what there is on them.
  const [best] = words ? findPassages(passagesOf(SEARCHED, language), words).hits : [];
  goTo(asked.anchor || (best?.id ?? ''));
}

void open();
