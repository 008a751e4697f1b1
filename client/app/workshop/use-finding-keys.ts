import { useEffect } from 'react';
import { stepFinding } from '#client/ui-state/ui-store.ts';

/** F8 goes to the next finding and Shift+F8 to the previous one, wherever one is in the workshop. */
export function useFindingKeys(): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      stepFinding(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, []);
}
