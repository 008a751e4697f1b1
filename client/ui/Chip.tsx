import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './chip.css';

export interface ChipProps {
  children: ReactNode;
  /** Before the text: an icon or a `Swatch`. */
  icon?: ReactNode;
  isPressed?: boolean;
  onClick?: () => void;
  /** `filled` shows the pressed state with the brand colour; `quiet` fades what is not pressed. */
  look?: 'filled' | 'quiet' | 'add';
  className?: string;
}

/** A small round button that can be on or off. */
export function Chip({ children, icon, isPressed, onClick, look = 'filled', className }: ChipProps) {
  return (
    <button
      type="button"
      className={classNames('ui-chip', `ui-chip--${look}`, className)}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      onClick={onClick}
    >
      {icon}
      {children}
    </button>
  );
}

/** The square in the colour of one of the twelve palette places (1 to 12); the second round gets a ring. */
export function Swatch({ color, isSecondRound = false }: { color: number; isSecondRound?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={classNames('ui-swatch', isSecondRound && 'ui-swatch--ring')}
      style={{ '--swatch': `var(--dept-${color})` }}
    />
  );
}
