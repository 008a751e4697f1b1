import { keepWork } from '#client/device/kept-work.ts';
import { unsentWork } from '#shared/locks/unsent-work.ts';
import type { WorkshopConnection } from './workshop-connection.ts';

/** What it takes to go on after the server did not take something. */
export interface Renewing {
  /** The connection that is over; its document holds what was not taken. */
  readonly over: WorkshopConnection;
  /** The one to go on with, which holds nothing of this device. */
  readonly fresh: WorkshopConnection;
}

/**
 * Goes over to a fresh connection without losing a word: what the server does not have is kept on this device, as a
 * list, before the copy of the board that holds it is thrown away. Settles once the fresh connection may be shown.
 */
export async function renew({ over, fresh }: Renewing): Promise<void> {
  await fresh.inStep;
  if (fresh.store.isLoaded()) {
    const keepAll = () => keepWork(over.workshopId, unsentWork(over.board.doc, fresh.board.doc));
    keepAll();
    await over.clearDevice();
    // Whoever went on typing meanwhile keeps that as well.
    keepAll();
    fresh.keepOnDevice();
  } else if (endsAccess(fresh)) await over.clearDevice();
}

function endsAccess({ saved }: WorkshopConnection): boolean {
  const { kind } = saved.current();
  return kind === 'revoked' || kind === 'erased';
}
