import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import './button.css';

/** What a button looks like: `primary` once per place, `quiet` without a border, `danger` for what cannot be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  ref?: Ref<HTMLButtonElement>;
  variant?: ButtonVariant;
  size?: 'small' | 'medium' | 'large';
  /** Before the text. */
  icon?: ReactNode;
  /** After the text. */
  trailing?: ReactNode;
  /** While something that it started is under way: it keeps its place and its focus but does nothing. */
  isBusy?: boolean;
}

/** A button with a text. */
export function Button(props: ButtonProps) {
  const {
    variant = 'secondary',
    size = 'medium',
    icon,
    trailing,
    isBusy,
    className,
    children,
    ...rest
  } = props;
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={isBusy || rest['aria-disabled']}
      onClick={isBusy ? preventDefault : rest.onClick}
      className={classNames('ui-button', `ui-button--${variant}`, `ui-button--${size}`, className)}
    >
      {isBusy ? <span className="ui-spinner" aria-hidden="true" /> : icon}
      {children}
      {trailing}
    </button>
  );
}

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Its name, read aloud and shown on hover. */
  label: string;
  children: ReactNode;
  size?: 'small' | 'medium' | 'large';
  isPressed?: boolean;
}

/** A button with only an icon; the label is its accessible name and its tooltip. */
export function IconButton({
  label,
  children,
  size = 'medium',
  isPressed,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      {...rest}
      className={classNames('ui-icon-button', `ui-icon-button--${size}`, className)}
    >
      {children}
    </button>
  );
}

function preventDefault(event: { preventDefault(): void }) {
  event.preventDefault();
}
