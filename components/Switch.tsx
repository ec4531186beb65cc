/** Something that is on or off, with its name. */
export interface SwitchProps {
  label: string;
  on: boolean;
  disabled?: boolean;
  onSwitch: (on: boolean) => void;
}

export function Switch({ label, on, disabled = false, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says so itself, and ARIA in HTML forbids saying it twice.
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
