import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { classNames } from './class-names.ts';
import './menu.css';

/** What the button of a menu must carry. */
export interface MenuTriggerProps {
  id: string;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  'aria-controls': string;
  onClick: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export interface MenuProps {
  /** Draws the button; spread the given props on it. */
  trigger: (props: MenuTriggerProps) => ReactNode;
  /** `MenuItem`s; may hold other content as well. `close` closes the menu. */
  children: (close: () => void) => ReactNode;
  /** Which side of the button it lines up with. */
  align?: 'start' | 'end';
  /** Above the button where it stands at the bottom of the screen. */
  side?: 'below' | 'above';
}

/** A menu under a button: arrow keys move, Escape closes and gives the focus back. */
export function Menu({ trigger, children, align = 'end', side = 'below' }: MenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const buttonId = useId();
  const menuId = useId();

  useEffect(() => {
    if (!isOpen) return;
    itemsIn(list.current)[0]?.focus();
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [isOpen]);

  const close = () => {
    setIsOpen(false);
    document.getElementById(buttonId)?.focus();
  };

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') {
      setIsOpen(false);
    } else if (moveFocus(event.key, itemsIn(list.current))) {
      event.preventDefault();
    }
  };

  return (
    <div className="ui-menu" ref={root}>
      {trigger({
        id: buttonId,
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
        'aria-controls': menuId,
        onClick: () => setIsOpen((was) => !was),
        onKeyDown: (event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            setIsOpen(true);
          }
        },
      })}
      {isOpen && (
        <div
          ref={list}
          id={menuId}
          role="menu"
          tabIndex={-1}
          aria-labelledby={buttonId}
          className={classNames('ui-menu__list', `ui-menu__list--${align}`, `ui-menu__list--${side}`)}
          onKeyDown={handleKeyDown}
        >
          {children(close)}
        </div>
      )}
    </div>
  );
}

export interface PointMenuProps {
  /** Where in the window it opens; it moves away from an edge that is too near. */
  x: number;
  y: number;
  label: string;
  onClose: () => void;
  children: ReactNode;
}

const roomAtEdge = 8;

/** A menu at a point: of a right click or a long press. Arrow keys move; Escape, Tab and a click elsewhere close it. */
export function PointMenu({ x, y, label, onClose, children }: PointMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });

  useEffect(() => {
    const opener = document.activeElement;
    itemsIn(list.current)[0]?.focus({ preventScroll: true });
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !list.current?.contains(event.target)) close.current();
    };
    document.addEventListener('pointerdown', closeOutside, true);
    document.addEventListener('wheel', closeOutside, { capture: true, passive: true });
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true);
      document.removeEventListener('wheel', closeOutside, true);
      const isLost = document.activeElement === document.body || document.activeElement === null;
      if (isLost && opener instanceof HTMLElement && opener.isConnected) {
        opener.focus({ preventScroll: true });
      }
    };
  }, []);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const left = Math.min(x, window.innerWidth - width - roomAtEdge);
    const top = Math.min(y, window.innerHeight - height - roomAtEdge);
    element.style.left = `${Math.max(roomAtEdge, left)}px`;
    element.style.top = `${Math.max(roomAtEdge, top)}px`;
  }, [x, y]);

  const handleKeyDown = (event: KeyboardEvent) => {
    const isEnd = event.key === 'Escape' || event.key === 'Tab';
    if (isEnd) onClose();
    if (isEnd || moveFocus(event.key, itemsIn(list.current))) event.preventDefault();
    event.stopPropagation();
  };

  // At the end of the page, over everything: also over messages that stand where it opens.
  return createPortal(
    <div
      ref={list}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="ui-menu__list ui-menu__list--point"
      onKeyDown={handleKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {children}
    </div>,
    document.body,
  );
}

export interface MenuItemProps {
  onSelect: () => void;
  icon?: ReactNode;
  /** A second line under the text. */
  detail?: ReactNode;
  /** The key that does the same. */
  hint?: string | undefined;
  children: ReactNode;
  isDisabled?: boolean;
  /** For what is on or off. */
  isChecked?: boolean;
}

/** One action in a `Menu`. */
export function MenuItem(props: MenuItemProps) {
  const { onSelect, icon, detail, hint, children, isDisabled = false, isChecked } = props;
  return (
    <button
      type="button"
      {...(isChecked === undefined
        ? { role: 'menuitem' }
        : { role: 'menuitemcheckbox', 'aria-checked': isChecked })}
      tabIndex={-1}
      className="ui-menu__item"
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onSelect}
    >
      {icon}
      <span>
        {children}
        {detail && <small>{detail}</small>}
      </span>
      {hint && <kbd className="ui-menu__hint">{hint}</kbd>}
    </button>
  );
}

function itemsIn(list: HTMLElement | null): HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>('[role^=menuitem]')] : [];
}

function moveFocus(key: string, items: HTMLElement[]): boolean {
  const current = document.activeElement instanceof HTMLElement ? items.indexOf(document.activeElement) : -1;
  const targets: Record<string, number> = {
    ArrowDown: (current + 1) % items.length,
    ArrowUp: (current - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[key];
  if (target === undefined) return false;
  items[target]?.focus();
  return true;
}
