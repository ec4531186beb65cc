/** The popup's state, and the one way to change it: change, then draw. */
import { chosen } from '../../common/choice.ts';
import type { Settings } from '../../common/settings.ts';
import type { Problem, Standing } from '../../components/Popup.tsx';
import type { Language, SectionText } from '../../engine/types.ts';
import { askTab, type TabNow } from './standing.ts';

export interface State extends TabNow {
  /** What is stored. */
  settings: Settings;
  sections: readonly SectionText[];
  language: Language;
  problem: Problem | null;
}

export interface View {
  readonly tabId: number | null;
  /** It stands in a tab, not in the toolbar's popup. */
  readonly inTab: boolean;
  readonly state: State;
  change: (change: Partial<State>) => void;
  /** Asks anew how the tab stands, and shows that together with what else changed. */
  ask: (change?: Partial<State>) => Promise<void>;
}

/** The settings as they hold on the tab's page, which keeps what a private window does not store. */
export const settingsOnPage = ({ standing, settings }: Pick<State, 'standing' | 'settings'>): Settings =>
  standing.kind === 'page' ? (standing.report.here ?? []).reduce(chosen, settings) : settings;

/** How often a page that is being read is asked after, ms: one that turns out to have nothing does not say so by itself. */
const ASK_AGAIN = 300;

const isBeingRead = (standing: Standing): boolean =>
  standing.kind === 'reading' || (standing.kind === 'page' && standing.report.count === 0 && !standing.report.settled);

/** Makes the view, draws it, and keeps asking as long as the page is being read. */
export function makeView(tabId: number | null, inTab: boolean, first: State, draw: (view: View) => void): View {
  let state = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const view: View = {
    tabId,
    inTab,
    get state() {
      return state;
    },
    change(change) {
      state = { ...state, ...change };
      draw(view);
      clearTimeout(timer);
      if (isBeingRead(state.standing)) timer = setTimeout(() => void view.ask(), ASK_AGAIN);
    },
    async ask(change) {
      view.change({ ...(await askTab(tabId)), ...change });
    },
  };
  view.change({});
  return view;
}
