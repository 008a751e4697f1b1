import { useEffect, useRef } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession } from '#client/sync/hooks.ts';
import { currentToasts, dismissToast, showToast } from '#client/ui/toast-store.ts';
import { announce } from '#client/ui-state/announcements.ts';
import { openVoteWindow, voteWindow } from '#client/ui-state/vote-marks.ts';
import { useVoteTitle } from '#client/votes/use-vote-title.ts';
import { openVoteOf } from '#shared/session/vote-rules.ts';

/** Tells that a vote begins and ends, without getting in the way of anybody: the result is one click away. */
export function useVoteNews(): void {
  const t = useTexts();
  const { votes, stage } = useSession();
  const titleOf = useVoteTitle();
  const open = openVoteOf(votes);
  const seen = useRef<{ readonly id: string; readonly title: string } | null>(null);
  const told = useRef<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once the group goes on, the result is old news.
  useEffect(
    () => () => {
      for (const { id, text } of currentToasts()) if (text === told.current) dismissToast(id);
    },
    [stage],
  );

  useEffect(() => {
    const before = seen.current;
    if (before?.id === open?.id) return;
    seen.current = open && { id: open.id, title: titleOf(open.vote) };
    if (before) {
      const state = votes[before.id]?.state;
      const voteId = before.id;
      // Whoever closes it gets the result in any case.
      if (state === 'closed' && voteWindow()?.kind !== 'desk' && voteWindow()?.kind !== 'result') {
        told.current = t('votes.closed', { title: before.title });
        showToast(told.current, {
          action: { label: t('votes.showResult'), run: () => openVoteWindow({ kind: 'result', voteId }) },
        });
      } else if (state === 'cancelled') showToast(t('votes.cancelled'));
    }
    if (open) announce(t('votes.opened', { title: titleOf(open.vote) }));
  }, [open, votes, t, titleOf]);
}
