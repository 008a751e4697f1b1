import { useCallback, useState } from 'react';
import { randomId } from '#client/http/random-id.ts';
import { sendCommand } from '#client/http/workshops.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession, useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import { agreementLimits } from '#shared/session/commands/agreement.ts';
import type { SessionVersion } from '#shared/session/session-state.ts';

/** A version that was kept, with its id. */
export interface KeptVersion extends SessionVersion {
  readonly id: string;
}

/** The versions that were kept, newest first. */
export function useKeptVersions(): readonly KeptVersion[] {
  const { versions } = useSession();
  return Object.entries(versions)
    .map(([id, version]) => ({ ...version, id }))
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

/** What an agreed version would be called: as the last one that was kept since, else after the workshop. */
export function useProposedName(): string {
  const t = useTexts();
  const { edition } = useSession();
  const title = useStrategySelector(({ meta }) => meta.title);
  const [last] = useKeptVersions();
  if (last && !last.agreed) return last.name;
  const number = edition ?? 1;
  const room = agreementLimits.versionName - t('versions.proposed', { title: '', number }).length;
  const current = t('versions.current', { number });
  return title === '' ? current : t('versions.proposed', { title: title.slice(0, room), number });
}

/** What became of a command: a version, or why not, in words. */
export type Outcome =
  | { readonly ok: true; readonly version: string }
  | { readonly ok: false; readonly message: string };

/** What a facilitator does with versions. */
export function useVersionCommands() {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const [isBusy, setIsBusy] = useState(false);

  const send = useCallback(
    async (command: { type: string } & Record<string, unknown>): Promise<Outcome> => {
      const result = await sendCommand(workshopId, { id: randomId(), ...command });
      if (!result.ok) return { ok: false, message: result.message ?? t('versions.failed') };
      const value = result.value as { version?: string };
      return { ok: true, version: value.version ?? '' };
    },
    [workshopId, t],
  );
  const whileBusy = useCallback(async (work: () => Promise<Outcome>): Promise<Outcome> => {
    setIsBusy(true);
    const outcome = await work();
    setIsBusy(false);
    return outcome;
  }, []);

  /** Keeps the strategy as it is now. */
  const keep = (name: string) => whileBusy(() => send({ type: 'version.create', name }));
  /** Keeps the strategy as it is now and records that the group agrees on that. */
  const signOff = (name: string, withObjections: boolean) =>
    whileBusy(async () => {
      const kept = await send({ type: 'version.create', name });
      return kept.ok ? send({ type: 'strategy.agree', version: kept.version, withObjections }) : kept;
    });
  const openNext = () => whileBusy(() => send({ type: 'version.next' }));
  return { keep, signOff, openNext, isBusy };
}
