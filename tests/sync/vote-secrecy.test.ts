import { afterEach, expect, it } from 'vitest';
import { readSession } from '#shared/session/session-state.ts';
import { openRawSocket, type RawSocket } from '#tests/support/raw-socket.ts';
import { startServer, type TestServer } from '#tests/support/start-server.ts';
import { until } from '#tests/support/until.ts';

let server: TestServer | undefined;
const sockets: RawSocket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close();
  await server?.dispose();
});

const chosen = 'learning';
const other = 'collaboration';

/** All bytes that a socket received, in one, to look for words in. */
function wordsIn(frames: readonly Uint8Array[]): string {
  return Buffer.concat(frames.map((frame) => Buffer.from(frame))).toString('latin1');
}

it('tells nobody what somebody chose: not while the vote is open, nor per person once it is closed', async () => {
  const running = await startServer();
  server = running;
  const made = await running.createWorkshop();
  const people = {
    facilitator: await running.join(made, 'facilitator', 'Fatima'),
    voter: await running.join(made, 'participant', 'Pieter'),
    neighbour: await running.join(made, 'participant', 'Noor'),
    observer: await running.join(made, 'observer', 'Olga'),
  };
  const listen = async (cookie: string) => {
    for (const document of ['session', 'board']) {
      const socket = await openRawSocket(`${running.wsUrl}/sync/${made.id}/${document}`, {
        headers: { Cookie: cookie, Origin: running.origin },
      });
      sockets.push(socket);
    }
  };
  for (const { cookie } of Object.values(people)) await listen(cookie);
  const give = async (person: keyof typeof people, id: string, command: Record<string, unknown>) => {
    const { cookie } = people[person];
    const body = { id, voteId: 'v1', ...command };
    const answer = await running.call('POST', `/api/workshops/${made.id}/commands`, { cookie, body });
    expect(answer.status).toBe(200);
    return answer;
  };
  const sessionSockets = () => sockets.filter((_, nth) => nth % 2 === 0);
  const everyone = async (what: string, cast: number, state = 'open') =>
    await until(
      () =>
        sessionSockets().every(({ doc }) => {
          const vote = readSession(doc).votes['v1'];
          return vote?.cast === cast && vote.state === state;
        }),
      what,
    );

  await give('facilitator', 'open', { type: 'vote.open', items: [chosen, other], dots: 3 });
  await everyone('the open vote everywhere', 0);
  for (const socket of sockets) socket.frames.length = 0;

  await give('voter', 'cast-1', { type: 'vote.cast', items: [chosen, chosen, other], turn: 1 });
  await everyone('the first voter everywhere', 1);
  await give('voter', 'cast-2', { type: 'vote.cast', items: [chosen, chosen, chosen], turn: 2 });
  await give('neighbour', 'cast-3', { type: 'vote.cast', items: [other], turn: 1 });
  await everyone('the second voter everywhere', 2);
  // The list of items comes along with the number of voters: each item once, however many dots it has.
  for (const { frames } of sockets) {
    const words = wordsIn(frames);
    const updates = words.split(chosen).length - 1;
    expect(updates).toBe(words.split(other).length - 1);
    for (const { participantId } of Object.values(people)) expect(words).not.toContain(participantId);
    expect(words).not.toMatch(/turn|ballot|totals/);
  }
  for (const person of ['facilitator', 'neighbour', 'observer'] as const) {
    const path = `/api/workshops/${made.id}/votes/v1/ballot`;
    const { json } = await running.call('GET', path, { cookie: people[person].cookie });
    expect(json.items).not.toContain(chosen);
  }
  const strategy = await running.call('GET', `/api/workshops/${made.id}/strategy`, {
    cookie: people.facilitator.cookie,
  });
  expect(strategy.json.votes).toBeUndefined();

  for (const socket of sockets) socket.frames.length = 0;
  await give('facilitator', 'close', { type: 'vote.close' });
  await everyone('the totals everywhere', 2, 'closed');
  for (const { doc } of sessionSockets()) {
    expect(readSession(doc).votes['v1']?.totals).toEqual({ [chosen]: 3, [other]: 1 });
  }
  for (const { frames } of sockets) {
    const words = wordsIn(frames);
    for (const { participantId } of Object.values(people)) expect(words).not.toContain(participantId);
  }
  // Who comes in later gets the whole documents, which say no more than that.
  await listen(people.observer.cookie);
  await everyone('the totals for a late comer', 2, 'closed');
  const late = wordsIn(sockets.at(-2)?.frames ?? []);
  expect(late).not.toMatch(/turn|ballot|cast-/);
});
