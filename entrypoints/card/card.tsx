/** The card of one mention: what it shows now, and what its buttons do. */

import type { CardWish } from '../../common/card-script.ts';
import type { Choice } from '../../common/choice.ts';
import { tellBackground } from '../../common/messages.ts';
import { languageFor } from '../../common/reader-language.ts';
import { Card } from '../../components/Card.tsx';
import type { Scope } from '../../components/CardActions.tsx';
import type { Notice } from '../../components/CardFoot.tsx';
import type { Language } from '../../engine/types.ts';
import { copy } from './clipboard.ts';

interface Around {
  /** Where a field for copying may stand for a moment. */
  root: () => Node;
  /** What the card shows changed. */
  onDraw: () => void;
}

export class MentionCard {
  private readonly wish: CardWish;
  private readonly around: Around;
  private language: Language;
  private notice: Notice | null = null;
  /** Takes back what is being done, or was. */
  private undo: (() => Promise<void>) | null = null;
  /** What can be taken back is done by now. */
  private isDone = false;
  pinned: boolean;

  constructor(wish: CardWish, around: Around) {
    this.wish = wish;
    this.around = around;
    this.pinned = wish.pinned;
    this.language = languageFor(wish.settings.now());
  }

  /** Does it tell of something that was just done and can be undone? */
  get tells(): boolean {
    return this.undo !== null;
  }

  draw() {
    const { mention, texts, onPin, ...rest } = this.wish;
    return (
      // Another mention's card is another element, so that it is announced when it takes focus.
      <Card
        key={mention.id}
        {...rest}
        {...texts}
        evidence={mention.evidence}
        language={this.language}
        pageLanguage={mention.language}
        pinned={this.pinned}
        notice={this.notice}
        onLanguage={(language) => {
          this.language = language;
          this.around.onDraw();
        }}
        handlers={{
          onPin,
          onReadOn: () => void this.readOn(),
          onCopy: () => void this.copy(),
          onNotThis: (scope) => void this.hide(scope),
          onOffSite: () => void this.offSite(),
          onUndo: this.isDone ? () => void this.undo?.() : undefined,
        }}
      />
    );
  }

  private say(notice: Notice | null): void {
    this.notice = notice;
    this.around.onDraw();
  }

  private async readOn(): Promise<void> {
    const { term, section, kind } = this.wish.mention;
    const where = kind === 'entity' ? { term, section } : { section };
    await tellBackground({ type: 'open-article', language: this.language, ...where }).catch(() =>
      this.say('not-opened'),
    );
  }

  private async copy(): Promise<void> {
    const { section } = this.wish.mention;
    const text = await tellBackground({ type: 'cite', section, language: this.language }).catch(() => null);
    const done = text !== null && (await copy(text, this.around.root()));
    this.say(done ? 'copied' : 'copy-failed');
  }

  private hide(scope: Scope): Promise<void> {
    const { mention, host } = this.wish;
    const isHere = scope === 'here';
    return this.switchOff(
      (on) => ({ kind: 'term', term: mention.term, host: isHere ? host : '', on }),
      isHere ? 'term-hidden-here' : 'term-hidden-everywhere',
      'term-hidden-on-page',
    );
  }

  private offSite(): Promise<void> {
    return this.switchOff((on) => ({ kind: 'site', host: this.wish.host, on }), 'site-off', 'site-off-on-page');
  }

  /**
   * @param choice of a term or a site
   * @param stored what to say where that is stored
   * @param here and where it holds for this page alone
   */
  private async switchOff(choice: (on: boolean) => Choice, stored: Notice, here: Notice): Promise<void> {
    if (this.undo) return;
    const { settings } = this.wish;
    let isStored = false;
    // Before the choice, of which the page hears at once: a card that can undo something is not taken away by it.
    this.undo = async () => {
      this.undo = null;
      this.isDone = false;
      this.say(null);
      if (!(await settings.choose(choice(true))) && isStored) this.say('undone-on-page');
    };
    isStored = await settings.choose(choice(false));
    this.isDone = true;
    this.say(isStored ? stored : here);
  }
}
