import { lookAway, missFocus } from '#client/ui-state/focus.ts';
import { stopFollowing } from '#client/ui-state/following.ts';
import { flyTo, setView, uiStore } from '#client/ui-state/ui-store.ts';
import { type Focus, itemsInFocus } from '#shared/session/focus.ts';

/** Takes this person to where the group looks: in the list where there is a card to show, else on the board. */
export function goAlong(focus: Focus): void {
  stopFollowing();
  lookAway(null);
  missFocus(null);
  const [item] = itemsInFocus(focus);
  const { view } = uiStore.getState();
  // On the board the spotlight itself goes there.
  if (focus.kind === 'spotlight' && view === 'canvas') setView('canvas');
  else if (item !== undefined) flyTo({ item, items: itemsInFocus(focus) });
  else if (focus.view) flyTo({ view: focus.view });
}
