import { useCallback } from 'react';
import { type GivenCommand, useGiveOneCommand } from '#client/http/use-give-command.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { announce } from '#client/ui-state/announcements.ts';
import { contentFingerprint } from '#shared/consent/changes.ts';
import type { Consent } from '#shared/strategy/strategy.ts';

/** A verdict that somebody is about to give. */
export interface NewVerdict {
  readonly departmentId: string;
  readonly item: string | null;
  readonly verdict: NonNullable<Consent['verdict']>;
  readonly note: string;
}

/** To give and take back verdicts; each says whether the server did it, and tells why when it did not. */
export function useConsentCommands() {
  const t = useTexts();
  const { store } = useWorkshop();
  const { give: giveCommand, isBusy } = useGiveOneCommand();

  const send = useCallback(
    async (command: GivenCommand): Promise<boolean> => {
      const isDone = await giveCommand(command);
      if (isDone) announce(t('consent.recorded'));
      return isDone;
    },
    [giveCommand, t],
  );
  const give = useCallback(
    (verdict: NewVerdict) => {
      // What is on this screen: whatever somebody else changed in it since must be seen first.
      const seen = contentFingerprint(store.strategy(), verdict.item);
      return send({ type: 'consent.give', ...verdict, seen });
    },
    [send, store],
  );
  const withdraw = useCallback(
    (cell: Pick<NewVerdict, 'departmentId' | 'item'>) => send({ type: 'consent.withdraw', ...cell }),
    [send],
  );
  return { give, withdraw, isBusy };
}
