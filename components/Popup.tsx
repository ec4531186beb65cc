/** The popup: what this page is about, in our article's terms, or why there is nothing to say of it. */

import type { PageReport, TabState } from '../common/report.ts';
import { type PopupWords, popupWords } from '../common/words/popup.ts';
import { PRODUCT } from '../common/words.ts';
import type { Language, SectionId, SectionText } from '../engine/types.ts';
import { Digest } from './Digest.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { PopupNothing } from './PopupNothing.tsx';
import { SectionContext } from './SectionContext.tsx';

/** How a tab stands; `no-answer` where the background did not say. */
export type Standing = TabState | { kind: 'no-answer' };
export type ExportFormat = 'markdown' | 'csv' | 'json';
/** What was tried and did not work. */
export type Problem =
  | { kind: 'start-failed' }
  | { kind: 'withheld-still' }
  | { kind: 'gone'; mention: number }
  /** A choice that the browser did not store; one for a page in a private window, which could not keep it. */
  | { kind: 'not-stored' }
  | { kind: 'private-window' };

export interface PopupProps {
  standing: Standing;
  sections: readonly SectionText[];
  language: Language;
  /** Host of the tab; empty where it has none. */
  host: string;
  /** Marks are on for this site; on everywhere. */
  siteOn: boolean;
  allOn: boolean;
  problem: Problem | null;
  onLanguage: (language: Language) => void;
  onSite: (on: boolean) => void;
  onAll: (on: boolean) => void;
  /** A jump to a mention; whether it was asked for without a pointer, so that focus has to follow. */
  onShow: (mention: number, byKeyboard: boolean) => void;
  onReadOn: (section: SectionId | null) => void;
  onStart: () => void;
  onAllow: () => void;
  onExport: (format: ExportFormat) => void;
  onSettings: () => void;
}

export function Popup(props: PopupProps) {
  const { standing, language } = props;
  const words = popupWords[language];
  const found = standing.kind === 'page' && standing.report.state === 'found' ? standing.report : null;
  return (
    <>
      <header class="row">
        <h1>{PRODUCT[language]}</h1>
        <LanguageSwitch language={language} onLanguage={props.onLanguage} />
      </header>
      <main tabIndex={-1}>
        {found ? <FoundPage {...props} report={found} words={words} /> : <PopupNothing {...props} words={words} />}
      </main>
      <PopupFoot {...props} words={words} />
    </>
  );
}

function FoundPage(props: PopupProps & { report: PageReport; words: PopupWords }) {
  const { report, sections, language, words, problem, onReadOn } = props;
  const first = report.inView ?? report.sections[0]?.section;
  const section = sections.find(({ id }) => id === first);
  return (
    <>
      {section && (
        <SectionContext
          section={section}
          language={language}
          label={report.inView ? words.inView : words.relevant}
          readOn={words.sectionInArticle}
          onReadOn={() => onReadOn(section.id)}
        />
      )}
      <Digest {...props} gone={problem?.kind === 'gone' ? problem.mention : null} />
      <ExportButtons onExport={props.onExport} words={words} />
    </>
  );
}
