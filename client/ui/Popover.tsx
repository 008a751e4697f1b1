import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import './popover.css';

/** What the button of a popover must carry. */
export interface PopoverTriggerProps {
  ref: RefObject<HTMLButtonElement | null>;
  'aria-haspopup': 'dialog';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  onClick: () => void;
}

export interface PopoverProps {
  /** What it is about, read aloud and shown at its top. */
  title: string;
  /** Draws the button; spread the given props on it. */
  trigger: (props: PopoverTriggerProps) => ReactNode;
  /** `close` closes it and gives the focus back. */
  children: (close: () => void) => ReactNode;
  size?: 'small' | 'medium';
}

const roomAtEdge = 12;
const gap = 8;
const canHaveFocus = ':is(button, input, select, textarea, a[href], [tabindex="0"]):not(:disabled)';

/** A sheet above its button, beside which the work goes on. Escape and a click elsewhere close it. */
export function Popover({ title, trigger, children, size = 'medium' }: PopoverProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <>
      {trigger({
        ref: button,
        'aria-haspopup': 'dialog',
        'aria-expanded': isOpen,
        'aria-controls': isOpen ? id : undefined,
        onClick: () => setIsOpen((was) => !was),
      })}
      {isOpen && (
        <Sheet
          id={id}
          title={title}
          size={size}
          button={button}
          onClose={close}
          onLeave={() => setIsOpen(false)}
        >
          {children(close)}
        </Sheet>
      )}
    </>
  );
}

interface SheetProps {
  id: string;
  title: string;
  size: 'small' | 'medium';
  button: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
  onLeave: () => void;
  children: ReactNode;
}

/** At the end of the page, so that it takes nothing of the look of the bar that its button stands in. */
function Sheet({ id, title, size, button, onClose, onLeave, children }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const leave = useRef(onLeave);
  useLayoutEffect(() => {
    leave.current = onLeave;
    // The button that had the focus may be gone with what it did.
    if (document.activeElement === document.body) sheet.current?.focus();
  });

  useLayoutEffect(() => {
    const place = () => placeAbove(sheet.current, button.current);
    place();
    const observer = new ResizeObserver(place);
    if (sheet.current) observer.observe(sheet.current);
    window.addEventListener('resize', place);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', place);
    };
  }, [button]);

  useEffect(() => {
    (sheet.current?.querySelector<HTMLElement>(canHaveFocus) ?? sheet.current)?.focus();
    const leaveOutside = (event: PointerEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || !document.contains(target)) return;
      const isInside = sheet.current?.contains(target) || button.current?.contains(target);
      // What it opens over itself belongs to it.
      if (!isInside && !target.closest('dialog')) leave.current();
    };
    document.addEventListener('pointerdown', leaveOutside);
    return () => document.removeEventListener('pointerdown', leaveOutside);
  }, [button]);

  const handleKeyDown = (event: KeyboardEvent) => {
    // The keys of the board are not meant here.
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    if (event.key === 'Tab') keepFocusIn(event, sheet.current);
  };

  return createPortal(
    <div
      ref={sheet}
      id={id}
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      className={`ui-popover ui-popover--${size}`}
      onKeyDown={handleKeyDown}
    >
      <h2 className="ui-popover__title">{title}</h2>
      {children}
    </div>,
    document.body,
  );
}

function placeAbove(sheet: HTMLElement | null, button: HTMLElement | null): void {
  if (!sheet || !button) return;
  const { left, width, top } = button.getBoundingClientRect();
  const mostLeft = window.innerWidth - sheet.offsetWidth - roomAtEdge;
  sheet.style.left = `${Math.max(roomAtEdge, Math.min(mostLeft, left + width / 2 - sheet.offsetWidth / 2))}px`;
  sheet.style.bottom = `${window.innerHeight - top + gap}px`;
  sheet.style.maxHeight = `${top - gap - roomAtEdge}px`;
}

function keepFocusIn(event: KeyboardEvent, sheet: HTMLElement | null): void {
  const all = [...(sheet?.querySelectorAll<HTMLElement>(canHaveFocus) ?? [])];
  const [edge, other] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
  if (document.activeElement !== edge) return;
  event.preventDefault();
  other?.focus();
}
