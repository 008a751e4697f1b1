import { useEffect, useRef, useState } from 'react';
import { useMe, useWorkshop } from '#client/sync/hooks.ts';
import { lookAway, useFocusUi } from '#client/ui-state/focus.ts';
import { type Focus, itemsInFocus } from '#shared/session/focus.ts';
import type { Camera } from '../flow/camera.ts';
import { SpotlightVeil } from './SpotlightVeil.tsx';
import { useKeptLead } from './use-kept-lead.ts';
import { useSpotlight } from './use-spotlight.ts';
import './spotlight.css';

export interface SpotlightProps {
  camera: Camera;
  focus: Focus;
}

/** What the group looks at together, on the board: in the light, with the rest a little darker, or in a frame. */
export function Spotlight({ camera, focus: given }: SpotlightProps) {
  // Drawn anew for each; the session tells of the same one again whenever anything in it changes.
  const [focus] = useState(given);
  const { participantId } = useMe();
  const isLeading = focus.by === participantId;
  const isAway = useFocusUi(({ awayFrom }) => awayFrom === focus.id);
  const items = itemsInFocus(focus);
  useSpotlight(camera, focus, !isAway && (!isLeading || items.length > 0));
  useKeptLead(focus, isLeading && items.length === 0);
  useAwayWhenGone(isLeading ? null : (focus.id ?? null));
  if (isAway) return null;
  if (items.length > 0) return <SpotlightVeil items={items} />;
  return <div className="spotlight-frame" />;
}

/** Whoever leaves the board looks for themselves. A board that is put back at once, as in development, counts as there. */
function useAwayWhenGone(focusId: string | null): void {
  const { store } = useWorkshop();
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
      queueMicrotask(() => {
        const isOn = store.session().focus?.id === focusId;
        if (!isShown.current && focusId !== null && isOn) lookAway(focusId);
      });
    };
  }, [focusId, store]);
}
