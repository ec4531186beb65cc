/** Where the reader is in the article, and how to get back there after the text has changed under them. */

/** Parts with a name of their own, by which a place is remembered. */
const NAMED = 'main [id]';
/** The height of the bar that covers the top of the window, in CSS px. */
const BAR = 56;

/** Remembers the part at the top of the window; the answer puts it back to the same height. */
export function keepPlace(): () => void {
  // A part that begins above the window counts while its text reaches into it; the innermost comes last.
  const part = [...document.querySelectorAll(NAMED)]
    .filter((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return top < innerHeight / 3 && bottom > BAR;
    })
    .at(-1);
  if (!part || scrollY === 0) return () => {};
  const { top, height } = part.getBoundingClientRect();
  // Inside a long part the place is a share of its height, since the other language is longer or shorter.
  const share = top < 0 ? top / height : 0;
  return () => {
    const now = document.getElementById(part.id)?.getBoundingClientRect();
    if (now) scrollBy({ top: now.top - (share < 0 ? share * now.height : top), behavior: 'instant' });
  };
}

/** Goes to an anchor that was drawn after the page had loaded, and moves focus there. */
export function goTo(anchor: string): void {
  const target = anchor ? document.getElementById(anchor) : null;
  if (!target) return;
  // Setting the same hash anew makes the browser apply `:target` to what was not there before. Where there was none,
  // none comes: what was looked up would be read from it.
  if (location.hash) location.replace(location.hash);
  target.scrollIntoView({ behavior: 'instant' });
  target.focus({ preventScroll: true });
}
