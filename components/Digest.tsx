/** What the page speaks of: its sections with counts and shares, its own sentences, and what it leaves out. */
import { useState } from 'preact/hooks';
import type { PageReport } from '../common/report.ts';
import { sentencesOf } from '../common/sentences.ts';
import type { PopupWords } from '../common/words/popup.ts';
import { type Language, SECTIONS, type SectionId, type SectionText } from '../engine/types.ts';
import { SentenceList } from './SentenceList.tsx';

export interface DigestProps {
  report: PageReport;
  sections: readonly SectionText[];
  language: Language;
  words: PopupWords;
  gone: number | null;
  onShow: (mention: number, byKeyboard: boolean) => void;
  onReadOn: (section: SectionId) => void;
}

export function Digest(props: DigestProps) {
  const { report, sections, language, words } = props;
  const touched = report.sections.filter(({ count }) => count > 0);
  const title = (id: SectionId) => sections.find((section) => section.id === id)?.title[language] ?? id;
  const untouched = SECTIONS.filter((id) => id !== 'introduction' && !touched.some(({ section }) => section === id));
  return (
    <section aria-labelledby="digest">
      <div class="row">
        <h2 id="digest">{words.digest}</h2>
        <p class="quiet">{words.counts(report.count, touched.length, SECTIONS.length)}</p>
      </div>
      {touched.map((share, at) => (
        <Part key={share.section} {...props} share={share} title={title(share.section)} first={at === 0} />
      ))}
      {report.count > report.mentions.length && (
        <p class="quiet">{words.listCut(report.mentions.length, report.count)}</p>
      )}
      {untouched.length > 0 && (
        <p class="quiet untouched">
          <b>{words.notTouched}</b> {untouched.map(title).join(language === 'en' ? ' · ' : '、')}
        </p>
      )}
    </section>
  );
}

interface PartProps extends DigestProps {
  share: PageReport['sections'][number];
  title: string;
  first: boolean;
}

function Part({ report, share, title, first, words, gone, onShow, onReadOn }: PartProps) {
  // Decided once: when another part comes to stand first, none is folded under the reader.
  const [open] = useState(first);
  const sentences = sentencesOf(report.mentions.filter(({ section }) => section === share.section));
  return (
    <details class="part" open={open}>
      <summary>
        <span class="title">{title}</span>
        <span class="bar" aria-hidden="true">
          <span style={{ inlineSize: `${Math.round(share.score * 100)}%` }} />
        </span>
        <span class="count" aria-hidden="true">
          {share.count}
        </span>
        <span class="hidden-text">{words.mentions(share.count)}</span>
      </summary>
      <SentenceList sentences={sentences} words={words} gone={gone} onShow={onShow} />
      <button type="button" onClick={() => onReadOn(share.section)}>
        {words.sectionInArticle}
        <span class="hidden-text"> {title}</span>
      </button>
    </details>
  );
}
