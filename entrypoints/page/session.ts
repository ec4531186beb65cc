/**
 * One stretch of marking a page: from reading it to its end, when the reader switches it off or the
 * extension goes. Everything it starts ends with its signal.
 */
import { type Command, tellBackground } from '../../common/messages.ts';
import { gateState } from '../../common/page-world.ts';
import type { ButtonState, PageReport } from '../../common/report.ts';
import type { Settings } from '../../common/settings.ts';
import { rootOf } from '../../common/unclobbered.ts';
import type { Engine } from '../../engine/annotate.ts';
import { HoverCard } from './hover.ts';
import { Judging } from './judging.ts';
import { Marks } from './marks.ts';
import { type Place, placeFrom, reveal } from './navigate.ts';
import { pageContext } from './page-context.ts';
import { PageIndex, type PageMention } from './page-index.ts';
import { PageReading } from './page-reading.ts';
import type { PageSettings } from './page-settings.ts';
import { Painter, randomName } from './painter.ts';
import { Pointers } from './pointers.ts';
import { report } from './report.ts';
import { styleRoot } from './root-style.ts';
import { Texts } from './texts.ts';
import { watchTheme } from './theme.ts';

/** How long a jump's flash stays, ms. */
const FLASH = 1200;

/** That the mentions changed is told this long after the last change, ms. */
const TELL_AFTER = 150;

/** Tells what the toolbar's button has to show. Rejects where there is no background. */
type TellButton = (state: ButtonState) => Promise<unknown>;

export class Session {
  readonly index: PageIndex;
  private readonly painter = new Painter(randomName());
  private readonly texts = new Texts();
  private readonly end = new AbortController();
  private readonly marks: Marks;
  private readonly engine: Engine;
  private readonly settings: PageSettings;
  private readonly began = performance.now();
  private readonly reading: PageReading;
  private readonly onReplaced: () => void;
  private readonly root = rootOf(document);
  private readonly judging: Judging;
  private card: HoverCard | null = null;
  private pointers: Pointers | null = null;
  /** The style of the marks, once the tab has it. */
  private css: string | null = null;
  private settled = false;
  private firstMark: number | null = null;
  private lastCommand: PageMention | null = null;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private readonly tellButton: TellButton;

  /** @param onReplaced the page has put another document in its place: a session of its own is due */
  constructor(engine: Engine, settings: PageSettings, tellButton: TellButton, onReplaced: () => void) {
    this.tellButton = tellButton;
    this.onReplaced = onReplaced;
    this.engine = engine;
    this.settings = settings;
    this.index = new PageIndex(engine, (term) => settings.hides(term));
    this.marks = new Marks({
      index: this.index,
      painter: this.painter,
      settings: () => settings.now(),
      signal: this.end.signal,
      onRevealed: () => this.judging.judgeLater(),
      onDrawn: () => this.pointers?.lookAgain(),
    });
    this.reading = new PageReading({
      engine,
      index: this.index,
      isOurs: (node) => this.card?.ownsNode(node) ?? false,
      areMarksGone: () => this.marks.areGone(),
      onRoot: (root) => {
        if (this.css !== null) styleRoot(root, this.css, false);
        this.pointers?.follow(root);
      },
      onRead: (news) => this.onRead(news),
      signal: this.end.signal,
    });
    this.judging = new Judging({
      index: this.index,
      reading: this.reading,
      onJudged: () => this.showMentions(),
      signal: this.end.signal,
    });
  }

  /** Reads the page and keeps up with it. Rejects only for a fault of ours. */
  async run(): Promise<void> {
    try {
      await this.reading.readAll();
    } catch {
      if (this.end.signal.aborted) return;
      // What was read before the fault is shown; the rest stays unmarked.
    }
    try {
      await this.judging.judge();
    } finally {
      this.settled = true;
    }
  }

  /** Ends it: marks, card, observers and listeners go. */
  stop(): void {
    clearTimeout(this.telling);
    this.end.abort();
  }

  /** Puts something off until the card that tells of it is gone; false where there is none. */
  afterCard(then: () => void): boolean {
    return this.card?.afterNotice(then) ?? false;
  }

  /** @param all with every mention */
  report(all: boolean): PageReport {
    return report(this.index, {
      languageOf: this.engine.languageOf,
      context: this.judging.context,
      settled: this.settled,
      all,
      inView: this.marks.inWindow(),
      timing: {
        gate: gateState()?.ms ?? 0,
        scan: this.reading.worked + this.judging.worked,
        firstMark: this.firstMark,
      },
    });
  }

  /**
   * Shows a mention to the reader; false where it is gone or hidden.
   * @param byKeyboard the card opens there too, with focus: marks are no elements that focus could go to
   */
  show(id: number, byKeyboard: boolean): boolean {
    const mention = this.index.find(id) ?? null;
    const place = placeFrom(this.index, mention, 0);
    if (!place || place.mention !== mention) return false;
    this.painter.flash(mention, FLASH);
    if (byKeyboard) this.goTo(place);
    else reveal(mention);
    this.lastCommand = mention;
    return true;
  }

  /** A keyboard command; false where there is no mention to go to. */
  command(name: Command): boolean {
    const from = this.card?.onMention ?? this.lastCommand;
    const place = placeFrom(this.index, from, { next: 1, previous: -1, open: 0 }[name] as 0 | 1 | -1);
    if (place) this.goTo(place);
    return place !== null;
  }

  private goTo(place: Place): void {
    reveal(place.mention);
    this.lastCommand = place.mention;
    this.card?.open(place.mention, { position: place });
  }

  /** Settings changed. What they have nothing to do with stays as it is drawn. */
  restyle(before: Settings, now: Settings): void {
    const differs = (...keys: (keyof Settings)[]): boolean =>
      keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
    if (differs('hiddenTerms')) this.judging.judgeLater();
    if (differs('density')) this.marks.redraw();
    if (differs('markStyle', 'markColour')) void this.putStyle();
    // The button's tooltip is in the reader's language.
    if (differs('language')) this.tellSoon();
  }

  private onRead(news: boolean): void {
    // With its root the document lost every listener: document.open() takes them.
    if (rootOf(document) !== this.root) {
      this.onReplaced();
      return;
    }
    this.pointers?.leaveGone();
    this.painter.restore();
    if (news || this.judging.context.title !== pageContext().title) this.judging.judgeLater();
  }

  private showMentions(): void {
    const first = this.index.mentioning().next().value;
    if (first && !this.card) this.begin();
    this.marks.update();
    const live = new Set(this.index.mentions());
    this.card?.forget((mention) => !live.has(mention));
    this.texts.need([...live].map(({ term }) => term)).then(
      () => this.card?.retry(),
      () => this.stop(),
    );
    this.tellSoon();
  }

  /** The first mention: from here on the page has a style, a card and listeners. */
  private begin(): void {
    this.firstMark = performance.now() - this.began;
    void this.putStyle();
    const { index, painter, settings, texts } = this;
    const { signal } = this.end;
    const card = new HoverCard({
      settings,
      texts,
      onOrphaned: () => this.stop(),
      signal,
    });
    this.card = card;
    this.pointers = new Pointers({ card, index, painter, settings, signal });
    for (const root of this.reading.roots) this.pointers.follow(root);
    watchTheme(() => this.marks.redraw(), signal);
  }

  private async putStyle(): Promise<void> {
    const there = new Set(this.reading.roots);
    const css = await tellBackground({ type: 'paint', name: this.painter.name }).catch(() => null);
    if (css === null) {
      this.stop();
      return;
    }
    this.css = css;
    for (const root of this.reading.roots) styleRoot(root, css, there.has(root));
  }

  private tellSoon(): void {
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      const count = [...this.index.mentions()].length;
      // No background: the extension was updated or removed. What is here goes quietly.
      this.tellButton({ state: count > 0 ? 'found' : 'nothing', count }).catch(() => this.stop());
    }, TELL_AFTER);
  }
}
