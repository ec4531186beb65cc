/**
 * The sentence that a stretch of a text stands in. A full stop is also the mark of what is shortened, and a page's words
 * must not be cut there: where it cannot be told, two sentences in one are the smaller fault.
 */

/** What lies further from the stretch than this is not looked at, UTF-16 units: a block may be long and be asked often. */
const FAR = 540;

/** Shortened words that something follows: titles, firms, what is said in Latin. */
const SHORTENED =
  'Mrs?|Ms|Messrs|Drs?|Profs?|Hon|Rev|St|Sr|Jr|Gen|Sen|Rep|Gov|Capt|Col|Lt|Sgt|Ltd|Co|Corp|Inc|Pte|Pty|Bhd|Dept|approx|vs?|cf|al|etc|Eng|Sc';
/** Those that a number follows; without one they may be words that end a sentence (no, art, mar). */
const NUMBERED =
  '[Nn]os?|[Cc]aps?|[Aa]rts?|[Ss]ecs?|[Rr]egs?|[Ff]igs?|[Cc]h|[Vv]ols?|[Ee]qs?|[Pp]aras?|pp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

/** A letter by itself is an initial (Paul M. P. Chan), or the last of an abbreviation (GenA.I., U.S., e.g.). */
const SENTENCE_END = new RegExp(
  [
    `(?:[!?]|\\.(?<!\\b(?:[A-Za-z]|${SHORTENED})\\.)(?!(?<=\\b(?:${NUMBERED})\\.)\\s+\\d))`,
    // What goes on in small letters has not ended.
    `["'”’)]*\\s+(?!\\s|["'“‘(]*\\p{Ll})`,
    '|[。！？][」』”’）]*',
  ].join(''),
  'gu',
);

/**
 * @param start where the stretch starts in the text, UTF-16 units; `end` where it ends
 * @returns where its sentence starts and ends; of a long one at least `FAR` on each side
 */
export function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  const first = Math.max(0, start - FAR);
  const last = Math.min(text.length, end + FAR);
  let from = first;
  for (const { 0: mark, index } of text.slice(first, last).matchAll(SENTENCE_END)) {
    const at = first + index + mark.length;
    if (at <= start) from = at;
    else if (at >= end) return { from, to: at };
  }
  return { from, to: last };
}
