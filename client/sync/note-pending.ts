import type { DeviceCopy } from './device-copy.ts';
import type { SavedTracker } from './saved-tracker.ts';

/** Remembers on this device how many changes the server has not confirmed, for the next visit. */
export function notePending(saved: SavedTracker, copy: DeviceCopy): () => void {
  let noted = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    timer = undefined;
    const { pending } = saved.current();
    if (pending === noted || !copy.isKeeping()) return;
    noted = pending;
    copy.notePending(pending);
  };
  const stop = saved.subscribe(() => {
    timer ??= setTimeout(note, 300);
  });
  return () => {
    clearTimeout(timer);
    stop();
    note();
  };
}
