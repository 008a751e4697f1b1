import { Waypoints } from 'lucide-react';
import { useCallback } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { lookThrough, openThread, useUi } from '#client/ui-state/ui-store.ts';
import { entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';
import './thread-button.css';

/** On the card of a goal: shows what serves it. Nothing on another card. */
export function ThreadButton({ itemId }: { itemId: string }) {
  const t = useTexts();
  const isGoal = useStrategySelector(
    useCallback((strategy: Strategy) => entityOfItem(strategy, itemId) === 'goals', [itemId]),
  );
  const isShown = useUi(({ lens }) => lens?.kind === 'thread' && lens.goalId === itemId);
  if (!isGoal) return null;
  return (
    <Button
      className="thread-button"
      size="small"
      icon={<Waypoints size={15} strokeWidth={1.75} aria-hidden="true" />}
      onClick={() => (isShown ? lookThrough(null) : openThread(itemId))}
    >
      {isShown ? t('coverage.endThread') : t('coverage.showThread')}
    </Button>
  );
}
