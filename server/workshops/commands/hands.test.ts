import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOrder } from '#shared/session/hands.ts';
import {
  type CommandCase,
  type CommandServer,
  playCommandCase,
  startCommandServer,
} from '#tests/support/command-workshop.ts';

let commands: CommandServer;

beforeAll(async () => {
  // A clock that stands still: order must not depend on it.
  commands = await startCommandServer({ overrides: { now: () => 1_800_000_000_000 } });
});

afterAll(() => commands.server.dispose());

const ready = (on: boolean, step?: string) => ({ type: 'ready.set', on, ...(step ? { step } : {}) }) as const;
const raise = (on: boolean) => ({ type: 'hand.raise', on }) as const;
const lower = (participantId?: string) =>
  ({ type: 'hand.lower', ...(participantId ? { participantId } : {}) }) as const;

const untouched = { when: 'at the start', leaves: 'as it was' } as const;

const cases: readonly CommandCase[] = [
  { ...untouched, by: 'participant', give: ready(false), status: 200 },
  { ...untouched, by: 'participant', give: raise(false), status: 200 },
  { ...untouched, by: 'facilitator', give: lower(), status: 200 },
  { ...untouched, by: 'facilitator', give: lower('nobody'), status: 200 },
  { ...untouched, by: 'participant', give: ready(true, 'stage-2'), status: 409, code: 'group-moved-on' },
  { ...untouched, by: 'participant', give: ready(true, 'a b'), status: 400, code: 'command-field' },
  { ...untouched, by: 'participant', give: lower(), status: 403, code: 'command-not-yours' },
  ...(['facilitator', 'observer'] as const).flatMap((by) =>
    [ready(true), raise(true)].map(
      (give): CommandCase => ({ ...untouched, by, give, status: 403, code: 'command-not-yours' }),
    ),
  ),
];

describe('ready and hands', () => {
  it.each(cases)('$when: $give by the $by → $status', (one) => playCommandCase(commands, one));

  it('holds for the step that the group is at, and is cleared when the group moves', async () => {
    const { facilitator, participant, session } = await commands.workshop();
    expect((await participant.give(ready(true, 'stage-1'))).status).toBe(200);
    expect(Object.keys((await session()).ready)).toEqual([participant.participantId]);
    await facilitator.give({ type: 'stage.set', stage: 2 });
    expect((await session()).ready).toEqual({});
    // A signal that was on its way for too long does not count for the next step.
    expect((await participant.give(ready(true, 'stage-1'))).json.error.code).toBe('group-moved-on');
    expect((await session()).ready).toEqual({});
  });

  it('keeps the order of hands, also of one that is raised again while it is up', async () => {
    const { facilitator, participant, join, session } = await commands.workshop();
    const others = [await join('participant', 'Sanne'), await join('participant', 'Bram')];
    const all = [participant, ...others];
    for (const person of all) await person.give(raise(true));
    await participant.give(raise(true));
    const order = async () => {
      const { hands, participants } = await session();
      return inOrder(hands, participants);
    };
    expect(await order()).toEqual(all.map(({ participantId }) => participantId));
    await facilitator.give(lower(participant.participantId));
    await participant.give(raise(true));
    expect(await order()).toEqual([...others, participant].map(({ participantId }) => participantId));
    await facilitator.give({ type: 'stage.set', stage: 3 });
    expect(await order()).toHaveLength(3);
    await facilitator.give(lower());
    expect(await order()).toEqual([]);
  });

  it('takes no hand of somebody who never joined', async () => {
    const { made } = await commands.workshop();
    const { server } = commands;
    const answer = await server.call('POST', `/api/workshops/${made.id}/commands`, {
      secret: made.secrets.participant,
      body: { id: 'h1', ...raise(true) },
    });
    expect([answer.status, answer.json.error.code]).toEqual([409, 'not-joined']);
  });

  it('ends as the last command says that got through, whatever came twice', async () => {
    const sent = fc.array(fc.record({ id: fc.nat(6), on: fc.boolean() }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(sent, async (given) => {
        const { participant, session } = await commands.workshop();
        let isUp = false;
        const seen = new Set<number>();
        for (const { id, on } of given) {
          await participant.give(raise(on), `id-${id}`);
          await participant.give(ready(on), `ready-${id}`);
          if (!seen.has(id)) isUp = on;
          seen.add(id);
        }
        const { hands, ready: isReady } = await session();
        expect([Object.keys(hands).length, Object.keys(isReady).length]).toEqual(isUp ? [1, 1] : [0, 0]);
      }),
      { numRuns: 8 },
    );
  });
});
