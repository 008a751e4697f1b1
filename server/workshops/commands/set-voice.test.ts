import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type CommandServer,
  type CommandWorkshop,
  type Given,
  startCommandServer,
} from '#tests/support/command-workshop.ts';

let commands: CommandServer;

beforeAll(async () => {
  commands = await startCommandServer();
});

afterAll(() => commands.server.dispose());

const withFinance = () =>
  commands.workshop({ departments: [{ id: 'fin', name: 'Finance', kind: 'finance' }] });
const finance: Given = { type: 'voice.set', client: 7, departmentId: 'fin' };

async function isRefused(
  workshop: CommandWorkshop,
  by: 'facilitator' | 'participant' | 'observer',
  give: Given,
) {
  const before = await workshop.stored();
  const { status, json } = await workshop[by].give(give);
  expect(await workshop.stored()).toEqual(before);
  return [status, json.error?.code];
}

it('remembers for which absent department, or for whom beside them, somebody writes', async () => {
  const workshop = await withFinance();
  const { facilitator, participant } = workshop;
  await facilitator.give(finance);
  await participant.give({ type: 'voice.set', client: 8, departmentId: null, name: 'Piet' });
  expect((await workshop.session()).voices).toEqual({
    7: { by: facilitator.participantId, departmentId: 'fin', onBehalf: true },
    8: { by: participant.participantId, departmentId: null, name: 'Piet' },
  });
  const before = await workshop.stored();
  expect((await facilitator.give(finance)).status).toBe(200);
  expect((await workshop.stored()).session).toEqual(before.session);
});

it('lets nobody speak for another person, for nobody, or otherwise than before', async () => {
  const workshop = await withFinance();
  await workshop.facilitator.give(finance);
  expect(await isRefused(workshop, 'observer', finance)).toEqual([403, 'command-not-yours']);
  expect(await isRefused(workshop, 'participant', finance)).toEqual([403, 'not-your-id']);
  const piet: Given = { type: 'voice.set', client: 7, departmentId: 'fin', name: 'Piet' };
  expect(await isRefused(workshop, 'facilitator', piet)).toEqual([409, 'voice-known']);
  const nobody: Given = { type: 'voice.set', client: 9, departmentId: null };
  expect(await isRefused(workshop, 'facilitator', nobody)).toEqual([409, 'voice-of-nobody']);
  const gone: Given = { type: 'voice.set', client: 9, departmentId: 'gone' };
  expect(await isRefused(workshop, 'facilitator', gone)).toEqual([409, 'department-unknown']);
});
