import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import { WorkshopRooms } from '#server/rooms/workshop-rooms.ts';
import { openLocalStore } from '#server/store/local-store.ts';
import { WriteQueue } from '#server/store/write-queue.ts';
import { changeSession } from '#server/workshops/session-changes.ts';
import type { Role } from '#shared/session/roles.ts';
import { emptyStrategy } from '#shared/strategy/strategy.ts';
import type { CommandContext, CommandReads } from '../command.ts';
import { createWorkshop } from '../create-workshop.ts';
import { giveConsent } from './give-consent.ts';

const nothingKept: CommandReads = {
  secrets: async () => [],
  versions: async () => [],
  version: async () => null,
  links: async () => [],
  asset: async () => null,
};

async function inRoom(work: (room: WorkshopRoom) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kcc-consent-'));
  const store = await openLocalStore(folder);
  const queue = new WriteQueue(store);
  const rooms = new WorkshopRooms({ store, queue, onMismatch: () => expect.unreachable() });
  const { id } = await createWorkshop(store, {
    strategy: emptyStrategy(),
    title: 'Strategie',
    organisation: 'Stroomnet',
    language: 'nl',
    departments: [{ id: 'it', name: 'IT', kind: 'it' }],
  });
  await rooms.use(id, work);
  await rooms.stop();
  await store.close();
  await rm(folder, { recursive: true });
}

it('where a department has a decision maker, that person speaks for it, or the facilitator', () =>
  inRoom(async (room) => {
    const department = { departmentId: 'it', external: false };
    changeSession(room.session.doc, {
      participants: {
        chief: { ...department, name: 'Carla', role: 'decision_maker' },
        other: { ...department, name: 'Otto', role: 'contributor' },
        away: { name: 'Aad', departmentId: 'hr', role: 'decision_maker' },
      },
    });
    const giveAs = (participantId: string, role: Role = 'participant') => {
      const context: CommandContext = {
        room,
        caller: {
          workshopId: room.id,
          linkId: 'l1',
          role,
          addsOnly: false,
          departmentId: null,
          participantId,
          via: 'cookie',
          tokenHash: null,
          expiresAt: null,
        },
        language: 'nl',
        store: nothingKept,
        now: () => 0,
      };
      return giveConsent(context, { id: 'c1', type: 'consent.give', departmentId: 'it', verdict: 'agree' });
    };
    expect(await giveAs('other')).toMatchObject({ ok: false, status: 403, code: 'decision-maker-speaks' });
    expect(await giveAs('chief')).toMatchObject({ ok: true });
    expect(await giveAs('lead', 'facilitator')).toMatchObject({ ok: true });
  }));
