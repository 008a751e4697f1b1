import { useCallback } from 'react';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { uiStore } from '#client/ui-state/ui-store.ts';
import { type Focus, focusLimits, itemsInFocus } from '#shared/session/focus.ts';
import { titleOfAnything } from '#shared/strategy/titles.ts';

/** Where the group can be asked to look: one thing, several, or a part of the board. */
export type FocusPlace = Pick<Focus, 'view' | 'item' | 'items'>;

/** What a facilitator does with where the group looks. */
export interface FocusActions {
  /** What is selected, else what I see of the board; null where that is neither. */
  readonly here: () => FocusPlace | null;
  readonly bring: () => void;
  readonly spotlight: () => void;
  readonly end: () => void;
}

/** Brings the group to what is selected or seen, puts that in the spotlight, and ends it. */
export function useFocusActions(): FocusActions {
  const t = useTexts();
  const { presence, store } = useWorkshop();
  const give = useGiveCommand();

  const here = useCallback((): FocusPlace | null => {
    const [item, ...more] = uiStore.getState().selection;
    if (item !== undefined && more.length === 0) return { item };
    if (item !== undefined) return { items: [item, ...more].slice(0, focusLimits.items) };
    const view = presence.ownView();
    return view && { view };
  }, [presence]);

  const lookHere = (type: 'focus.bring' | 'focus.spotlight') => {
    const place = here();
    if (place) void give({ type, ...place });
    else showToast(t('focus.nowhere'));
  };
  return {
    here,
    bring: () => lookHere('focus.bring'),
    spotlight: () => lookHere('focus.spotlight'),
    end: () => {
      const focus = store.session().focus?.id;
      void give({ type: 'focus.end', ...(focus === undefined ? {} : { focus }) });
    },
  };
}

/** What a place is called; `who` sees it where it is a part of the board. */
export function usePlaceTitle(): (place: FocusPlace, who?: string) => string {
  const t = useTexts();
  const [language] = useLanguage();
  const { store } = useWorkshop();
  return useCallback(
    (place, who) => {
      const items = itemsInFocus(place);
      if (items.length > 1) return t('focus.several', { count: items.length });
      const [item] = items;
      if (item !== undefined) return titleOfAnything(store.strategy(), item, language) || t('focus.untitled');
      return who === undefined ? t('focus.whatYouSee') : t('focus.whatTheySee', { name: who });
    },
    [t, language, store],
  );
}
