/**
 * Could a text be a listed form once it is folded? Told without folding it: letters and Han characters stay, but
 * for those that become AI; of a few others only folding tells.
 */
import { isCapital } from './boundaries.ts';
import { isHan, type ScriptTable, simple } from './fold.ts';
import { DOT, HYPHEN, LOWER_A, SPACE } from './units.ts';

const APOSTROPHE = 39;
const LAST_ASCII = 127;
const A = 65;
const I = 73;
const E = 101;
const R = 114;
const S = 115;
/** Begins the Chinese words that become AI. */
const FIRST_OF_AI = '人'.charCodeAt(0);

/** An ASCII letter in lower case, or a digit; 0 for any other unit. */
function letterOf(code: number): number {
  const lower = isCapital(code) ? code | 32 : code;
  return (lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57) ? lower : 0;
}

/** Could folding take this unit away, or make it another one? */
function isMoving(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  if (code === SPACE || code === HYPHEN) return before === SPACE || before === HYPHEN || isHan(before) || isHan(after);
  if (code === DOT) return isCapital(before) || isCapital(after);
  return code === APOSTROPHE || code > LAST_ASCII;
}

/** A text may be the form. */
export const MAY = -1;

/**
 * `MAY`, or at which unit of the form the text parts from it.
 * @param form folded
 * @param at where in the text it would start
 * @param known so many units are known to be alike
 */
export function mayBecome(form: string, text: string, at: number, known: number, script: ScriptTable): number {
  for (let index = known; index < form.length; index++) {
    const wanted = form.charCodeAt(index);
    const code = text.charCodeAt(at + index);
    const letter = letterOf(code);
    // Which letters must be capitals is asked later.
    if (code === wanted || (letter > 0 && letter === letterOf(wanted))) {
      if (code === DOT) return MAY;
    } else if (letter > 0) {
      const isAi =
        (wanted === A && letter === LOWER_A && form.charCodeAt(index + 1) === I) ||
        (wanted === I && letter === R && form.charCodeAt(index - 1) === A);
      return isAi ? MAY : index;
    } else if (isHan(code)) {
      if (simple(code, script) !== wanted)
        return code === FIRST_OF_AI && (wanted === A || wanted === SPACE) ? MAY : index;
    } else if (!(wanted === SPACE && code === HYPHEN)) return isMoving(text, at + index) ? MAY : index;
  }
  // A word may go on by the ending of the plural only.
  const after = letterOf(text.charCodeAt(at + form.length));
  const mayEnd = after === 0 || after === S || after === E || letterOf(form.charCodeAt(form.length - 1)) === 0;
  return mayEnd ? MAY : form.length;
}
