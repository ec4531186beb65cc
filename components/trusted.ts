/** Turns a reader's own press of a button into an action. What a script only pretends is no press. */
export function whenTrusted(action: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) action();
  };
}
