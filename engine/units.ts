/** UTF-16 units that are asked for by their codes, and not as text, where each unit of a text is looked at. */
export const SPACE = 32;
export const HYPHEN = 45;
export const DOT = 46;
export const LOWER_A = 97;
