import { Check, CloudOff, LoaderCircle } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { isFinal, type SavedState } from '#client/sync/saved-state.ts';
import { classNames } from '#client/ui/class-names.ts';

const reconnectedShownMs = 6000;

/**
 * Whether one's work is safe, in words: nothing more and nothing less than the server has confirmed. `isCompact` shows
 * only the icon as long as there is nothing to worry about; the words are still read aloud.
 */
export function SavedIndicator({ isCompact = false }: { isCompact?: boolean }) {
  const saved = useCalmSavedState();
  const text = useSavedText(saved);
  const look = lookOf(saved);
  return (
    <p className={classNames('saved', `saved--${look}`)} role="status" title={text}>
      {look === 'ok' && <Check size={16} strokeWidth={2} aria-hidden="true" />}
      {look === 'busy' && <LoaderCircle size={16} strokeWidth={1.75} aria-hidden="true" />}
      {look === 'offline' && <CloudOff size={16} strokeWidth={1.75} aria-hidden="true" />}
      <span className={isCompact && look !== 'offline' ? 'visually-hidden' : undefined}>{text}</span>
    </p>
  );
}

/** That all is saved is said once it stays so for this long, in ms: with every letter that somebody types it is not. */
const savedShownAfterMs = 300;

/** The saved state, except that good news waits a moment: bad news and work under way show at once. */
function useCalmSavedState(): SavedState {
  const { saved } = useWorkshop();
  const [shown, setShown] = useState(saved.current);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const show = () =>
      setShown((before) => (saysTheSame(before, saved.current()) ? before : saved.current()));
    const follow = () => {
      clearTimeout(waiting);
      if (saved.current().kind === 'saved') waiting = setTimeout(show, savedShownAfterMs);
      else show();
    };
    show();
    const stop = saved.subscribe(follow);
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [saved]);
  return shown;
}

/** While something is on its way it does not matter how much. */
function saysTheSame(one: SavedState, other: SavedState): boolean {
  return one === other || (one.kind === other.kind && lookOf(one) === 'busy');
}

function useSavedText(saved: SavedState): string {
  const t = useTexts();
  const isJustBack = useIsRecent(saved.kind === 'saved' ? saved.reconnectedAt : null);
  if (isFinal(saved)) return t('workshop.ended');
  if (saved.kind === 'saved') return isJustBack ? t('workshop.savedAgain') : t('workshop.saved');
  if (saved.kind === 'saving') return t('workshop.saving');
  if (saved.kind === 'offline' || saved.kind === 'blocked') {
    if (saved.pending === 0) return t('workshop.offline');
    const count = saved.pending;
    return saved.keptOnDevice
      ? t('workshop.offlineKept', { count })
      : t('workshop.offlineFragile', { count });
  }
  return t('workshop.connecting');
}

function lookOf(saved: SavedState): 'ok' | 'busy' | 'offline' {
  if (saved.kind === 'saved') return 'ok';
  return saved.kind === 'saving' || saved.kind === 'connecting' ? 'busy' : 'offline';
}

/** True for a few seconds after the given moment. */
function useIsRecent(moment: number | null): boolean {
  const [expired, setExpired] = useState<number | null>(null);
  useEffect(() => {
    if (moment === null) return;
    const waiting = setTimeout(
      () => setExpired(moment),
      Math.max(0, moment + reconnectedShownMs - Date.now()),
    );
    return () => clearTimeout(waiting);
  }, [moment]);
  return moment !== null && expired !== moment;
}
