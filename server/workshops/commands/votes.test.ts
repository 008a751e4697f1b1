import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CommandCase,
  type CommandServer,
  type CommandWorkshop,
  type Given,
  playCommandCase,
  startCommandServer,
} from '#tests/support/command-workshop.ts';
import { connectClient } from '#tests/support/connect-client.ts';
import { until } from '#tests/support/until.ts';

let commands: CommandServer;

beforeAll(async () => {
  commands = await startCommandServer({ limits: { commandsPerSecond: 0 } });
});

afterAll(() => commands.server.dispose());

const open = (more: Partial<Extract<Given, { type: 'vote.open' }>> = {}): Given => ({
  type: 'vote.open',
  voteId: 'v1',
  items: ['learning', 'collaboration', 'service-and-channels'],
  dots: 2,
  ...more,
});
const cast = (items: readonly string[], more: { voteId?: string; turn?: number } = {}): Given => ({
  type: 'vote.cast',
  voteId: 'v1',
  items: [...items],
  ...more,
});
const close: Given = { type: 'vote.close', voteId: 'v1' };
const cancel: Given = { type: 'vote.cancel', voteId: 'v1' };
const again: Given = { type: 'vote.reopen', voteId: 'v1', newVoteId: 'v2' };
const asItWas = 'as it was' as const;

const isOpen = { when: 'while it is open', after: [open()] };
const isClosed = { when: 'once it is closed', after: [open(), cast(['learning', 'learning']), close] };
const isCancelled = { when: 'once it is called off', after: [open(), cast(['learning']), cancel] };
const isNotThere = { when: 'before there is one' };

const refusedTo = (
  by: CommandCase['by'],
  state: Pick<CommandCase, 'when' | 'after'>,
  give: Given,
): CommandCase => ({
  ...state,
  by,
  give,
  status: 403,
  code: 'command-not-yours',
  leaves: asItWas,
});

const cases: readonly CommandCase[] = [
  // Opening
  {
    ...isNotThere,
    by: 'facilitator',
    give: open({ title: '  Wat eerst?\u0000 ', perItem: 1 }),
    status: 200,
    leaves: {
      votes: {
        v1: {
          items: ['learning', 'collaboration', 'service-and-channels'],
          dots: 2,
          perItem: 1,
          state: 'open',
          cast: 0,
          title: 'Wat eerst?',
          round: 1,
          openedAt: expect.any(String),
        },
      },
    },
  },
  ...(['participant', 'observer'] as const).flatMap((by) => [
    refusedTo(by, isNotThere, open()),
    refusedTo(by, isOpen, close),
    refusedTo(by, isOpen, cancel),
    refusedTo(by, isClosed, again),
  ]),
  ...(
    [
      [isNotThere, open({ items: ['learning', 'nothing-like-that'] }), 'unknown-item'],
      [isNotThere, open({ items: ['learning', 'learning'] }), 'double-item'],
      [isOpen, open({ voteId: 'v2' }), 'vote-open'],
      [isOpen, open(), 'vote-exists'],
      [isClosed, open(), 'vote-exists'],
      [isCancelled, open(), 'vote-exists'],
      [isNotThere, cast(['learning']), 'unknown-vote'],
      [isNotThere, close, 'unknown-vote'],
      [isNotThere, cancel, 'unknown-vote'],
      [isNotThere, again, 'unknown-vote'],
      [isOpen, again, 'vote-not-closed'],
      [isCancelled, again, 'vote-cancelled'],
      [isCancelled, close, 'vote-cancelled'],
    ] as const
  ).map(
    ([state, give, code]): CommandCase => ({
      ...state,
      by: 'facilitator',
      give,
      status: 409,
      code,
      leaves: asItWas,
    }),
  ),
  ...([0, 51, 1.5] as const).map(
    (dots): CommandCase => ({
      ...isNotThere,
      by: 'facilitator',
      give: open({ dots }),
      status: 400,
      code: 'command-field',
      leaves: asItWas,
    }),
  ),
  {
    ...isNotThere,
    by: 'facilitator',
    give: open({ items: [] }),
    status: 400,
    code: 'command-field',
    leaves: asItWas,
  },
  // Casting
  ...(['participant', 'facilitator'] as const).map(
    (by): CommandCase => ({
      ...isOpen,
      by,
      give: cast(['learning', 'learning']),
      status: 200,
      leaves: { votes: { v1: expect.objectContaining({ state: 'open', cast: 1 }) } },
    }),
  ),
  {
    when: 'while their own ballot is in',
    after: [open(), cast(['learning'])],
    by: 'facilitator',
    give: cast([]),
    status: 200,
    leaves: { votes: { v1: expect.objectContaining({ cast: 0 }) } },
  },
  refusedTo('observer', isOpen, cast(['learning'])),
  ...(
    [
      [isOpen, cast(['learning', 'collaboration', 'service-and-channels']), 'too-many-dots'],
      [isOpen, cast(['staffing']), 'not-on-ballot'],
      [isClosed, cast(['learning']), 'vote-closed'],
      [isCancelled, cast(['learning']), 'vote-cancelled'],
      [isNotThere, cast(['learning']), 'unknown-vote'],
      [
        { when: 'with one dot an item', after: [open({ perItem: 1 })] },
        cast(['learning', 'learning']),
        'too-many-on-one',
      ],
    ] as const
  ).map(
    ([state, give, code]): CommandCase => ({
      ...state,
      by: 'participant',
      give,
      status: 409,
      code,
      leaves: asItWas,
    }),
  ),
  // Closing, calling off and once more
  {
    ...isOpen,
    after: [open(), cast(['learning', 'collaboration'])],
    by: 'facilitator',
    give: close,
    status: 200,
    leaves: {
      votes: {
        v1: expect.objectContaining({
          state: 'closed',
          cast: 1,
          present: 1,
          totals: { learning: 1, collaboration: 1, 'service-and-channels': 0 },
          titles: expect.objectContaining({
            'service-and-channels': 'Visie op servicedifferentiatie en kanaalmanagement',
          }),
        }),
      },
    },
  },
  { ...isClosed, by: 'facilitator', give: close, status: 200, leaves: asItWas },
  { ...isCancelled, by: 'facilitator', give: cancel, status: 200, leaves: asItWas },
  ...[isOpen, isClosed].map(
    (state): CommandCase => ({
      ...state,
      by: 'facilitator',
      give: cancel,
      status: 200,
      leaves: { votes: { v1: { items: [], dots: 2, state: 'cancelled', cast: 0 } } },
    }),
  ),
  {
    ...isClosed,
    by: 'facilitator',
    give: again,
    status: 200,
    leaves: {
      votes: {
        v1: expect.objectContaining({
          state: 'closed',
          totals: { learning: 2, collaboration: 0, 'service-and-channels': 0 },
        }),
        v2: expect.objectContaining({
          state: 'open',
          round: 2,
          cast: 0,
          items: ['learning', 'collaboration', 'service-and-channels'],
        }),
      },
    },
  },
];

describe('votes by role and state', () => {
  it.each(cases)('$give.type by the $by $when → $status $code', (one) => playCommandCase(commands, one));
});

const strategy = {
  format: 'klantcontactstrategie',
  version: 1,
  goals: [
    { id: 'g1', text: 'Sneller antwoord' },
    { id: 'g2', text: 'Minder vragen' },
  ],
  notes: [{ id: 'n1', text: 'Bel minder' }],
};

async function ballotOf(workshop: CommandWorkshop, person: { cookie: string }, voteId = 'v1') {
  const path = `/api/workshops/${workshop.made.id}/votes/${voteId}/ballot`;
  return (await commands.server.call('GET', path, { cookie: person.cookie })).json;
}

function votersOf(workshop: CommandWorkshop, person: { cookie: string }) {
  const path = `/api/workshops/${workshop.made.id}/votes/v1/voters`;
  return commands.server.call('GET', path, { cookie: person.cookie });
}

describe('a ballot', () => {
  it('can be read by its owner alone, and is gone for everybody once the vote is closed', async () => {
    const workshop = await commands.workshop();
    const { facilitator, participant, observer } = workshop;
    await facilitator.give(open());
    await participant.give(cast(['learning', 'collaboration'], { turn: 3 }));
    expect(await ballotOf(workshop, participant)).toEqual({ items: ['learning', 'collaboration'], turn: 3 });
    expect(await ballotOf(workshop, facilitator)).toEqual({ items: [], turn: 0 });
    expect(await ballotOf(workshop, observer)).toEqual({ items: [], turn: 0 });
    const [voters, notTheirs] = [
      await votersOf(workshop, facilitator),
      await votersOf(workshop, participant),
    ];
    expect([voters.json, notTheirs.status]).toEqual([{ voters: [participant.participantId] }, 403]);
    expect(voters.text).not.toContain('learning');
    await facilitator.give(close);
    expect(await commands.store.secrets(workshop.made.id, 'vote:v1')).toEqual([]);
    expect(await ballotOf(workshop, participant)).toEqual({ items: [], turn: 0 });
    expect((await votersOf(workshop, facilitator)).json).toEqual({ voters: [] });
  });

  it('takes the place of the earlier one, and does not go back to one that comes in late', async () => {
    const workshop = await commands.workshop();
    const { facilitator, participant } = workshop;
    await facilitator.give(open());
    await participant.give(cast(['learning', 'learning'], { turn: 2 }));
    const late = await participant.give(cast(['collaboration'], { turn: 1 }));
    expect([late.status, late.json]).toEqual([200, { voteId: 'v1', cast: 1 }]);
    await participant.give(cast([], { turn: 4 }));
    await participant.give(cast(['collaboration'], { turn: 3 }));
    expect(await ballotOf(workshop, participant)).toEqual({ items: [], turn: 4 });
    expect((await workshop.session()).votes['v1']?.cast).toBe(0);
  });

  it('leaves nothing of what was chosen in the answers that are kept', async () => {
    const workshop = await commands.workshop();
    await workshop.facilitator.give(open());
    const answers = [
      await workshop.participant.give(cast(['learning', 'learning'])),
      await workshop.participant.give(cast(['staffing'])),
      await workshop.participant.give(cast(['learning', 'collaboration', 'service-and-channels'])),
    ];
    for (const { text } of answers) expect(text).not.toMatch(/learning|staffing|collaboration|channels/);
  });
});

describe('what is voted on', () => {
  it('counts as long as it is on the board: a dot on what was removed is refused, and not counted', async () => {
    const workshop = await commands.workshop({ strategy });
    const { facilitator, participant, made } = workshop;
    await facilitator.give(open({ items: ['g1', 'g2', 'n1'], dots: 3 }));
    await participant.give(cast(['g1', 'g2', 'n1']));
    const hands = await connectClient(commands.server, made, { cookie: participant.cookie, wantsAcks: true });
    hands.doc.getMap('goals').delete('g2');
    await until(() => hands.acknowledged() >= hands.sent(), 'the removal is kept');
    hands.destroy();
    const refusal = await facilitator.give(cast(['g2']));
    expect([refusal.status, refusal.json.error.code]).toEqual([409, 'item-gone']);
    const closed = await facilitator.give(close);
    expect(closed.json).toEqual({ voteId: 'v1', totals: { g1: 1, n1: 1 }, cast: 1 });
    const second = await facilitator.give(again);
    expect(second.status).toBe(200);
    expect((await workshop.session()).votes['v2']?.items).toEqual(['g1', 'n1']);
  });

  it('stands in the strategy with what it was called, and comes along in a file', async () => {
    const workshop = await commands.workshop({ strategy });
    const { facilitator, participant, made } = workshop;
    await facilitator.give(open({ items: ['g1', 'n1'], dots: 1, title: 'Wat eerst?' }));
    const readStrategy = (id: string) =>
      commands.server.call('GET', `/api/workshops/${id}/strategy`, { cookie: facilitator.cookie });
    expect((await readStrategy(made.id)).json.votes).toBeUndefined();
    await participant.give(cast(['n1']));
    await facilitator.give(close);
    const { votes } = (await readStrategy(made.id)).json;
    expect(votes).toEqual([
      expect.objectContaining({
        id: 'v1',
        title: 'Wat eerst?',
        round: 1,
        dots: 1,
        cast: 1,
        results: [
          { item: 'g1', title: 'Sneller antwoord', dots: 0 },
          { item: 'n1', title: 'Bel minder', dots: 1 },
        ],
      }),
    ]);
    const copy = await commands.workshop({ strategy: { ...strategy, votes } });
    const copied = await commands.server.call('GET', `/api/workshops/${copy.made.id}/strategy`, {
      cookie: copy.facilitator.cookie,
    });
    expect(copied.json.votes).toEqual(votes);
  });
});

it('keeps an open vote, with its ballots, over a restart of the server', async () => {
  const first = await startCommandServer();
  const workshop = await first.workshop();
  await workshop.facilitator.give(open());
  await workshop.participant.give(cast(['learning']));
  await first.server.close();
  const second = await startCommandServer({ config: { dataDir: first.server.dataDir } });
  const give = (person: { cookie: string }, id: string, command: Given) =>
    second.server.call('POST', `/api/workshops/${workshop.made.id}/commands`, {
      cookie: person.cookie,
      body: { id, ...command },
    });
  await give(workshop.facilitator, 'after-1', cast(['learning', 'collaboration']));
  const closed = await give(workshop.facilitator, 'after-2', close);
  expect(closed.json).toEqual({
    voteId: 'v1',
    totals: { learning: 2, collaboration: 1, 'service-and-channels': 0 },
    cast: 2,
  });
  await second.server.dispose();
});

describe('a bad network', () => {
  const items = ['learning', 'collaboration', 'service-and-channels'];
  const voteId = fc.constantFrom('v1', 'v2');
  const ballot = fc.array(fc.constantFrom(...items, 'staffing'), { maxLength: 3 });
  const step = fc.record({
    by: fc.constantFrom('facilitator' as const, 'participant' as const),
    give: fc.oneof(
      { weight: 2, arbitrary: voteId.map((id): Given => open({ voteId: id })) },
      { weight: 6, arbitrary: fc.tuple(voteId, ballot).map(([id, chosen]) => cast(chosen, { voteId: id })) },
      voteId.map((id): Given => ({ type: 'vote.close', voteId: id })),
      voteId.map((id): Given => ({ type: 'vote.cancel', voteId: id })),
      fc.constant(again),
    ),
  });

  it('leaves one vote open at most, one ballot a person, and totals that are the sum of the ballots', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 14 }),
        fc.infiniteStream(fc.nat({ max: 3 })),
        async (steps, luck) => {
          const workshop = await commands.workshop();
          const answers: string[] = [];
          const send = async (nth: number) => {
            const message = steps[nth];
            if (!message) return;
            const { by, give } = message;
            const { text } = await workshop[by].give(give, `id-${nth}`);
            answers[nth] ??= text;
            expect(text).toBe(answers[nth]);
          };
          for (const nth of steps.keys()) {
            await send(nth);
            // Now and then earlier ones come in once more, long after they were answered.
            for (let late = Math.min(nth, luck.next().value); late > 0; late -= 1) await send(late - 1);
            const { votes } = await workshop.session();
            expect(Object.values(votes).filter(({ state }) => state === 'open').length).toBeLessThan(2);
            for (const [id, vote] of Object.entries(votes)) {
              const secrets = await commands.store.secrets(workshop.made.id, `vote:${id}`);
              const filled = secrets.filter(({ body }) => JSON.parse(body).items.length > 0);
              if (vote.state === 'open') expect(vote.cast).toBe(filled.length);
              else expect(secrets).toEqual([]);
              expect(vote.totals !== undefined).toBe(vote.state === 'closed');
              const sum = Object.values(vote.totals ?? {}).reduce((all, dots) => all + dots, 0);
              expect(sum).toBeLessThanOrEqual(vote.cast * vote.dots);
            }
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('ends with the newest ballot in whatever order they come in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.constantFrom(...items), { maxLength: 2 }), { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        async (ballots, luck) => {
          const workshop = await commands.workshop();
          await workshop.facilitator.give(open());
          const messages = ballots
            .flatMap((chosen, turn) => [
              { chosen, turn },
              { chosen, turn },
            ])
            .map((message) => ({ ...message, place: luck.next().value }))
            .sort((one, other) => one.place - other.place);
          for (const { chosen, turn } of messages) {
            await workshop.participant.give(cast(chosen, { turn: turn + 1 }), `turn-${turn}`);
          }
          expect((await ballotOf(workshop, workshop.participant)).items).toEqual(ballots.at(-1));
        },
      ),
      { numRuns: 12 },
    );
  });
});

it('asks somebody who floods the server with commands to wait', async () => {
  // So slow that no machine is too busy to run out of it.
  const slow = await startCommandServer({ limits: { commandsPerSecond: 0.001 } });
  const { facilitator, participant } = await slow.workshop();
  await facilitator.give(open());
  const answers = await Promise.all(Array.from({ length: 320 }, () => participant.give(cast(['learning']))));
  const refusal = answers.find(({ status }) => status === 429);
  expect(refusal?.json.error).toEqual({
    code: 'too-fast',
    message: 'That went a little too fast. Wait a moment and try again.',
  });
  expect(refusal?.headers.get('retry-after')).toBe('1');
  expect((await facilitator.give(close)).status).toBe(200);
  await slow.server.dispose();
});
