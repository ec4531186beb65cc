/** The page script: comes only to pages that passed the gate. Wiring only. */
import { hosts, matching } from 'virtual:knowledge/matching';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Choice } from '../../common/choice.ts';
import { extensionApi } from '../../common/extension-api.ts';
import { type Answers, packed, type ToPage, tellBackground } from '../../common/messages.ts';
import { notRead } from '../../common/not-read.ts';
import { isToPage } from '../../common/page-messages.ts';
import { gateState } from '../../common/page-world.ts';
import type { ButtonState, PageReport } from '../../common/report.ts';
import { whenShownAgain } from '../../common/unclobbered.ts';
import { createEngine } from '../../engine/annotate.ts';
import { PageSettings } from './page-settings.ts';
import { fullMentions } from './report.ts';
import { isEdited } from './roots.ts';
import { Session } from './session.ts';

type Answer = (message: ToPage) => Answers[ToPage['type']];

/**
 * Begins once the background has sent what the page needs.
 * @param signal ends it all
 * @param here what was chosen for this page alone
 * @returns what answers messages; rejects where there is no background, or it ended before it began
 */
async function begin(signal: AbortSignal, here: Choice[]): Promise<Answer> {
  const { settings: stored, ids } = await tellBackground({ type: 'begin' });
  signal.throwIfAborted();
  const settings = new PageSettings(stored, here, applySettings);
  const engine = createEngine({ ...matching, ids }, hosts);
  let session: Session | null = null;
  /** The settings that hold now. */
  let applied = stored;
  /** What the button was last told. It starts with nothing. */
  let told: PageReport['state'] = 'nothing';
  /** Why the page is not to be read, or null where it is. */
  const unwanted = () => settings.off() ?? (isEdited(document) ? 'editing' : null);

  /** Starts or ends the marking as the settings now say. */
  function applySettings(): void {
    // A card that says what was just done, and how to undo it, is not taken away by that.
    if (session?.afterCard(applySettings)) return;
    const because = unwanted();
    const now = settings.now();
    if (because) {
      session?.stop();
      session = null;
      // The button no longer counts what is no longer marked.
      tellButton(notRead(location.href, because)).catch(() => {});
    } else if (session) session.restyle(applied, now);
    else session = beginSession();
    applied = now;
  }

  async function tellButton({ state, count }: ButtonState): Promise<void> {
    // A count that stays is told too: the popup hears it, and asks what changed.
    if (state === 'nothing' && told === state) return;
    told = state;
    await tellBackground({ type: 'changed', state, count });
  }

  function beginSession(): Session {
    const begun = new Session(engine, settings, tellButton, () => {
      session?.stop();
      session = null;
      applySettings();
    });
    begun.run().catch(() => {});
    return begun;
  }

  function report(all = false): PageReport {
    const because = session ? null : unwanted();
    if (because) return notRead(location.href, because);
    // Nothing tells that editing has ended: it is seen when somebody asks.
    session ??= beginSession();
    return session.report(all);
  }

  signal.addEventListener('abort', () => session?.stop());
  applySettings();
  return (message) => {
    switch (message.type) {
      case 'report':
        return { ...report(message.all), here: settings.here };
      case 'examine':
        return { report: report(), mentions: session ? fullMentions(session.index) : [] };
      case 'show':
        return session?.show(message.mention, message.byKeyboard === true) ?? false;
      case 'command':
        return session?.command(message.name) ?? false;
      case 'settings-changed':
        settings.replace(message.settings);
        return null;
      case 'choose-here':
        settings.keepHere(message.choice);
        return null;
    }
  };
}

/**
 * Listens from the start: whoever brought this script may ask at once, and is answered once it has begun; where that
 * fails, with nothing that could be read.
 */
function start(signal: AbortSignal, here: Choice[]): void {
  const begun = begin(signal, here);
  function hear(raw: unknown, _sender: unknown, respond: (answer: unknown) => void): boolean {
    if (!isToPage(raw)) return false;
    begun.then((answer) => respond(packed(answer(raw)))).catch(() => respond(''));
    return true;
  }
  const { onMessage } = extensionApi().runtime;
  onMessage.addListener(hear);
  signal.addEventListener('abort', () => onMessage.removeListener(hear));
  begun.catch(() => {});
}

export default defineUnlistedScript(() => {
  const gate = gateState();
  // Brought twice, it runs once; brought to the page that came after the one that asked, not at all.
  if (!gate?.woken || gate.page) return;
  gate.page = true;
  let life = new AbortController();
  /** What is chosen for this page alone holds as long as the document lives. */
  const here: Choice[] = [];
  start(life.signal, here);
  // While the browser kept the page, it heard of no choice, what it had asked for may be lost for ever, and the button
  // has forgotten its count.
  whenShownAgain(() => {
    life.abort();
    life = new AbortController();
    start(life.signal, here);
  });
});
