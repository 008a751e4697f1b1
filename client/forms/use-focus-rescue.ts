import { type RefObject, useEffect } from 'react';

/**
 * When what has the focus goes away, because somebody threw its card away, the focus goes to the nearest thing around
 * it that is still there and can have it, at last to the root.
 */
export function useFocusRescue(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let path: readonly HTMLElement[] = [];

    const remember = (event: FocusEvent) => {
      path = ancestorsOf(event.target, element);
    };
    const rescue = () => {
      const [last] = path;
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const nearest = path.find((one) => one.isConnected && one.hasAttribute('tabindex'));
      path = [];
      (nearest ?? element).focus({ preventScroll: true });
    };
    const watcher = new MutationObserver(rescue);
    watcher.observe(element, { childList: true, subtree: true });
    element.addEventListener('focusin', remember);
    return () => {
      watcher.disconnect();
      element.removeEventListener('focusin', remember);
    };
  }, [root]);
}

function ancestorsOf(target: EventTarget | null, root: HTMLElement): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  let element = target instanceof HTMLElement ? target : null;
  while (element && element !== root) {
    path.push(element);
    element = element.parentElement;
  }
  return path;
}
