import { useEffect } from 'react';
import { boardUi } from '../board-ui.ts';
import type { Camera } from '../flow/camera.ts';
import { isFree, isTyping } from '../key-target.ts';
import type { HandActions } from './use-hand-actions.ts';

interface HandKeys {
  readonly camera: Camera;
  readonly hands: HandActions;
  readonly canEdit: boolean;
  readonly showAll: () => void;
  /** Opens the menu of what is selected, for somebody without a mouse. */
  readonly openMenu: () => void;
  readonly element: () => HTMLElement | null;
}

const sizeSteps: Readonly<Record<string, { readonly w: number; readonly h: number }>> = {
  ArrowLeft: { w: -1, h: 0 },
  ArrowRight: { w: 1, h: 0 },
  ArrowUp: { w: 0, h: -1 },
  ArrowDown: { w: 0, h: 1 },
};

/** The keys of the hands: sizes, the pile, locks, what is seen, and the space bar that moves the board. */
export function useHandKeys(keys: HandKeys): void {
  const { camera, hands, canEdit, showAll, openMenu, element } = keys;
  useEffect(() => {
    const editing: Readonly<Record<string, () => void>> = {
      'Ctrl+BracketRight': () => hands.pile('front'),
      'Ctrl+BracketLeft': () => hands.pile('back'),
      'Ctrl+Shift+KeyL': hands.toggleLock,
      ...Object.fromEntries(
        Object.entries(sizeSteps).map(([arrow, steps]) => [`Ctrl+Alt+${arrow}`, () => hands.resizeBy(steps)]),
      ),
    };
    const looking: Readonly<Record<string, () => void>> = {
      'Shift+Digit0': () => camera.zoomTo(1),
      'Shift+Digit1': showAll,
      'Shift+Digit2': hands.showSelection,
      'Shift+F10': openMenu,
      ContextMenu: openMenu,
    };

    const handleKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const name = nameOf(event);
      // Where a digit needs Shift to be typed, it is the digit that counts.
      const isDigit = /^\d$/.test(event.key) && event.shiftKey;
      const action = (canEdit ? editing[name] : undefined) ?? (isDigit ? undefined : looking[name]);
      const isOwn = name.includes('Digit') || isFree(element());
      if (action && isOwn) {
        event.preventDefault();
        if (!event.repeat || name.startsWith('Ctrl+Alt')) action();
        return;
      }
      if (event.code !== 'Space' || name !== 'Space' || !isFree(element())) return;
      event.preventDefault();
      boardUi.patch({ isPanning: true });
    };
    const letGo = (event: Event) => {
      if (event instanceof KeyboardEvent && event.code !== 'Space') return;
      boardUi.patch({ isPanning: false });
    };

    window.addEventListener('keydown', handleKey);
    window.addEventListener('keyup', letGo);
    window.addEventListener('blur', letGo);
    return () => {
      window.removeEventListener('keydown', handleKey);
      window.removeEventListener('keyup', letGo);
      window.removeEventListener('blur', letGo);
    };
  }, [camera, hands, canEdit, showAll, openMenu, element]);
}

/** `Ctrl+Shift+KeyL`: by the place of the key, except letters, which go by what they type. */
function nameOf(event: KeyboardEvent): string {
  const isLetter = /^[a-z]$/i.test(event.key);
  const isBracket = event.key === ']' || event.key === '[';
  const bracket = event.key === ']' ? 'BracketRight' : 'BracketLeft';
  const key = isLetter ? `Key${event.key.toUpperCase()}` : isBracket ? bracket : event.code || event.key;
  const control = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
  return `${control}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${key}`;
}
