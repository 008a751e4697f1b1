import { useEffect, useRef } from 'react';
import { usePlaceTitle } from '#client/focus/use-focus.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useIsLoaded, useIsSessionKnown, useMe, useSession } from '#client/sync/hooks.ts';
import { serverClock } from '#client/sync/server-clock.ts';
import { isInTheMiddle } from '#client/ui/in-the-middle.ts';
import { announce } from '#client/ui-state/announcements.ts';
import { lookAway, missFocus } from '#client/ui-state/focus.ts';
import { uiStore } from '#client/ui-state/ui-store.ts';
import type { Focus } from '#shared/session/focus.ts';
import { goAlong } from './go-along.ts';

/** Whoever comes back later than this after the group was brought somewhere stays where they are, in ms. */
const bringLastsMs = 60_000;

/**
 * Goes along where the group is asked to look, once for each time it is asked. Who types, holds something, has something
 * open or reads the document is told instead.
 */
export function useFocusNews(): void {
  const t = useTexts();
  const { focus, participants } = useSession();
  const { participantId } = useMe();
  const isLoaded = useIsLoaded();
  const isKnown = useIsSessionKnown();
  const titleOf = usePlaceTitle();
  const seen = useRef<Focus | null | undefined>(undefined);

  useEffect(() => {
    const before = seen.current;
    if (!isLoaded || !isKnown || (before !== undefined && before?.id === focus?.id)) return;
    seen.current = focus;
    if (!focus) {
      lookAway(null);
      missFocus(null);
      if (before?.kind === 'spotlight') announce(t('focus.ended'));
      return;
    }
    const isMine = focus.by === participantId;
    // Who put it on leads: only after reloading there is somewhere to come back to.
    if (isMine && before !== undefined) return;
    const name = participants[focus.by ?? '']?.name ?? t('focus.facilitator');
    const title = titleOf(focus, name);
    const mayGo = () => !isInTheMiddle() && uiStore.getState().view !== 'document';
    if (focus.kind === 'spotlight') {
      announce(t('focus.inLight', { title }));
      if (mayGo()) goAlong(focus);
      else lookAway(focus.id ?? null);
    } else if (!isMine) {
      void ifRecent(focus, () => {
        if (seen.current?.id !== focus.id) return;
        announce(t('focus.brought', { name, title }));
        if (mayGo()) goAlong(focus);
        else missFocus(focus.id ?? null);
      });
    }
  }, [focus, participants, participantId, isLoaded, isKnown, titleOf, t]);
}

/** By the clock of the server: that of this device may be minutes off. */
async function ifRecent({ at }: Focus, run: () => void): Promise<void> {
  await serverClock.measure();
  if (at !== undefined && serverClock.now() - Date.parse(at) < bringLastsMs) run();
}
