/** Says plainly why there is nothing to show, and offers what can be done about it. */
export interface NothingHereProps {
  title: string;
  text: string;
  action?: string | undefined;
  /** What came of the action, if it did not work. */
  problem?: string | undefined;
  onAction?: (() => void) | undefined;
}

export function NothingHere({ title, text, action, problem, onAction }: NothingHereProps) {
  return (
    <section class="nothing" aria-labelledby="nothing">
      <h2 id="nothing">{title}</h2>
      <p class="prose">{text}</p>
      {action && onAction && (
        <button type="button" class="solid" onClick={onAction}>
          {action}
        </button>
      )}
      <p class="problem" role="status">
        {problem}
      </p>
    </section>
  );
}
