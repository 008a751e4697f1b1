import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useSession } from '#client/sync/hooks.ts';
import { useFocusActions } from './use-focus.ts';

interface FocusCommand {
  readonly id: 'focus-bring' | 'focus-spotlight' | 'focus-end';
  readonly label: string;
  readonly run: () => void;
}

/** For a facilitator: having everybody look at what is selected or seen, in menus. */
export function useFocusCommands(): readonly FocusCommand[] {
  const t = useTexts();
  const { role } = useMe();
  const isOn = useSession().focus?.kind === 'spotlight';
  const { bring, spotlight, end } = useFocusActions();
  if (role !== 'facilitator') return [];
  return [
    { id: 'focus-bring', label: t('focus.bring'), run: bring },
    { id: 'focus-spotlight', label: t('focus.spotlight'), run: spotlight },
    ...(isOn ? [{ id: 'focus-end', label: t('focus.end'), run: end } as const] : []),
  ];
}
