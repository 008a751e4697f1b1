import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import './flow.css';
import './bar-button.css';
import './steps.css';

export interface BarButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  ref?: Ref<HTMLButtonElement>;
  /** Its name, read aloud and shown on hover. */
  label: string;
  /** A small number in its corner; nothing for zero. */
  count?: number;
  children: ReactNode;
}

/** An icon in the dark bar that opens something. */
export function BarButton({ label, count = 0, children, ...rest }: BarButtonProps) {
  return (
    <button
      type="button"
      className="stage-bar__button stage-bar__button--icon flow-bar-button"
      aria-label={label}
      title={label}
      {...rest}
    >
      {children}
      {count > 0 && (
        <span className="flow-bar-button__count" aria-hidden="true">
          {count}
        </span>
      )}
    </button>
  );
}
