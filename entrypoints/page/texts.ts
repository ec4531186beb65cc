/** The words of the card: asked for once a term is first marked, so that they are there before it is pointed at. */
import type { CardTexts } from '../../common/card-script.ts';
import { tellBackground } from '../../common/messages.ts';
import type { SectionId, SectionText, TermText } from '../../engine/types.ts';

export class Texts {
  private readonly terms = new Map<string, TermText>();
  private readonly asked = new Set<string>();
  private sections = new Map<SectionId, SectionText>();
  private edition = '';
  private cardStyle = '';

  /** Sees to it that the words for these terms are here. Rejects when the background is gone. */
  async need(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.asked.has(id));
    if (missing.length === 0) return;
    for (const id of missing) this.asked.add(id);
    const answer = await tellBackground({ type: 'texts', terms: missing });
    for (const term of answer.terms) this.terms.set(term.id, term);
    this.sections = new Map(answer.sections.map((section) => [section.id, section]));
    this.edition = answer.edition;
    this.cardStyle = answer.cardStyle;
  }

  /** The card's style sheet, empty until words came. */
  readonly style = (): string => this.cardStyle;

  /** The words for a card, or null where they never came. */
  of(term: string, section: SectionId): CardTexts | null {
    const termText = this.terms.get(term);
    const sectionText = this.sections.get(section);
    return termText && sectionText ? { term: termText, section: sectionText, edition: this.edition } : null;
  }
}
