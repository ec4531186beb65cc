/** A row that is taken out of a list takes its button along, and whoever pressed it by keyboard would start at the top. */

/** Focus goes to the button of the next row, of the one before where there is none, else to the section's heading. */
export function handOn({ currentTarget }: { currentTarget: HTMLElement }): void {
  const row = currentTarget.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const heading = currentTarget.closest('section')?.querySelector('h2');
  (beside?.querySelector('button') ?? heading)?.focus();
}
