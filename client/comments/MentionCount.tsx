import { useCallback } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useStrategySelector } from '#client/sync/hooks.ts';
import { Badge } from '#client/ui/Badge.tsx';
import { openMentionsOf } from '#shared/comments/mentions.ts';

/** Beside the name of a tab: how many open conversations call on my department; nothing when there are none. */
export function MentionCount() {
  const t = useTexts();
  const count = useOpenMentions();
  if (count === 0) return null;
  return (
    <Badge look="solid" tone="hint">
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{t('commentMarks.forMe', { count })}</span>
    </Badge>
  );
}

/** How many open conversations call on my department. */
export function useOpenMentions(): number {
  const { departmentId } = useMe();
  return useStrategySelector(
    useCallback((strategy) => openMentionsOf(strategy, departmentId).length, [departmentId]),
  );
}
