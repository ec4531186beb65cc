/** A page may take another ground under its text: where the system's colours change, and where its own theme does. */
import { bodyOf, rootOf } from '../../common/unclobbered.ts';
import { groundOf } from './ground.ts';

/** Where pages say which theme they have: on the root or the body. */
const ATTRIBUTES = ['class', 'style', 'data-theme', 'data-color-mode', 'data-bs-theme', 'theme', 'dark'];

/** By then colours that change slowly have changed, ms. */
const SLOWLY = 500;

/** Calls when the ground has changed. */
export function watchTheme(onOther: () => void, signal: AbortSignal): void {
  // Pages that follow the system's colours have other grounds now.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onOther, { signal });
  const elements = [rootOf(document), bodyOf(document)].filter((element) => element !== null);
  const ground = (): string => elements.map(groundOf).join();
  let before = ground();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const now = ground();
      if (now !== before) onOther();
      before = now;
    }, SLOWLY);
  });
  for (const element of elements) observer.observe(element, { attributes: true, attributeFilter: ATTRIBUTES });
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    observer.disconnect();
  });
}
