import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { IconButton } from './Button.tsx';
import { classNames } from './class-names.ts';
import './dialog.css';

export interface DialogProps {
  title: string;
  /** Escape, the close button and a click beside the dialog call this; leave out where one must answer. */
  onClose?: () => void;
  closeLabel: string;
  children: ReactNode;
  /** The buttons at the bottom, most important last. */
  footer?: ReactNode;
  size?: 'small' | 'medium' | 'large';
}

const firstControl =
  '.ui-dialog__body :is(input:not([readonly]), select, textarea:not([readonly]), button, a[href]), .ui-dialog__footer button';

/** A modal dialog. It is open as long as it is rendered; the focus returns to where it was. */
export function Dialog({ title, onClose, closeLabel, children, footer, size = 'medium' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    // The first thing to do is in the body; without this the close button would get the focus.
    dialog.current?.querySelector<HTMLElement>(firstControl)?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  // At the end of the page, so that it takes nothing of the look of the place that it is opened from.
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape reaches onCancel; the click is on the backdrop alone.
    <dialog
      ref={dialog}
      className={classNames('ui-dialog', `ui-dialog--${size}`)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose?.();
      }}
    >
      <div className="ui-dialog__sheet">
        <header className="ui-dialog__header">
          <h2 id={titleId}>{title}</h2>
          {onClose && (
            <IconButton label={closeLabel} onClick={onClose}>
              <X size={18} strokeWidth={1.75} />
            </IconButton>
          )}
        </header>
        <div className="ui-dialog__body">{children}</div>
        {footer && <footer className="ui-dialog__footer">{footer}</footer>}
      </div>
    </dialog>,
    document.body,
  );
}
