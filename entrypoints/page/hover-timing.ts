/** The named delays of the card, each with its reason. */

/** The pointer is at rest when it moved less than this far, CSS px, within `REST`. */
export const REST_DISTANCE = 4;

/** How often a resting pointer is looked at, ms. Part of the dwell, not added to it. */
export const REST = 50;

/** Time to come back to the mark or to reach the card, ms (page previews and card libraries use 300). */
export const LEAVE = 300;
