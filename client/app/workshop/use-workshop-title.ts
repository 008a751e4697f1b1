import { useCallback, useEffect } from 'react';
import type { Membership } from '#client/http/workshops.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';

/** The title and organisation as they stand on the board now; until it is loaded, as the server told them. */
export function useWorkshopTitle(membership: Membership): { title: string; organisation: string } {
  const t = useTexts();
  const title = useStrategySelector(useCallback((strategy) => strategy.meta.title, [])) || membership.title;
  const organisation =
    useStrategySelector(useCallback((strategy) => strategy.profile.name, [])) || membership.organisation;

  useEffect(() => {
    document.title = t('workshop.pageTitle', { title, organisation });
  }, [t, title, organisation]);

  return { title, organisation };
}
