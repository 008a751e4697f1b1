import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
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

export interface MenuItemProps {
  onSelect: () => void;
  icon?: ReactNode;
  /** A second line under the text. */
  detail?: ReactNode;
  children: ReactNode;
  isDisabled?: boolean;
}

/** One action in a `Menu`. */
export function MenuItem({ onSelect, icon, detail, children, isDisabled = false }: MenuItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
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
