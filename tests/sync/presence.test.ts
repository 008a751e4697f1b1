import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectClient, type TestClient } from '#tests/support/connect-client.ts';
import { openRawSocket, type RawSocket } from '#tests/support/raw-socket.ts';
import { startServer, type TestServer, type TestWorkshop } from '#tests/support/start-server.ts';
import { until } from '#tests/support/until.ts';

let server: TestServer;
let workshop: TestWorkshop;
let open: { close(): void }[] = [];

beforeAll(async () => {
  server = await startServer();
  workshop = await server.createWorkshop({ departments: [{ id: 'it', name: 'IT', kind: 'it' }] });
});

afterAll(() => server.dispose());

afterEach(() => {
  for (const each of open) each.close();
  open = [];
});

async function raw(role: 'participant' | 'observer' = 'participant'): Promise<RawSocket> {
  const url = `${server.wsUrl}/sync/${workshop.id}/board`;
  const socket = await openRawSocket(url, { secret: workshop.secrets[role] });
  open.push(socket);
  return socket;
}

async function joined(name: string): Promise<{ client: TestClient; participantId: string; cookie: string }> {
  const { cookie, participantId } = await server.join(workshop, 'participant', name, { departmentId: 'it' });
  const client = await connectClient(server, workshop, { cookie });
  open.push({ close: () => client.destroy() });
  return { client, participantId, cookie };
}

const stateOf = (client: TestClient, id: number): Record<string, unknown> | undefined =>
  client.provider.awareness.getStates().get(id);

describe('presence', () => {
  it('carries the name, department and role that the server knows, whatever the client says', async () => {
    const [{ client: anna, participantId }, { client: bram }] = [await joined('Anna'), await joined('Bram')];
    anna.provider.awareness.setLocalState({
      cursor: { x: 1, y: 2 },
      user: { name: 'De directeur', role: 'facilitator', participantId: 'other' },
    });
    await until(() => stateOf(bram, anna.doc.clientID)?.['cursor'] !== undefined);
    expect(stateOf(bram, anna.doc.clientID)).toEqual({
      cursor: { x: 1, y: 2 },
      user: { participantId, name: 'Anna', departmentId: 'it', role: 'participant' },
    });
  });

  it('shows a new name as soon as someone joins again', async () => {
    const [{ client: anna, cookie }, { client: bram }] = [await joined('Ana'), await joined('Bram')];
    anna.provider.awareness.setLocalState({ cursor: null });
    await until(() => stateOf(bram, anna.doc.clientID) !== undefined);
    await server.join(workshop, 'participant', 'Anna', { cookie, departmentId: 'it' });
    await until(() => {
      const user = stateOf(bram, anna.doc.clientID)?.['user'];
      return typeof user === 'object' && user !== null && 'name' in user && user.name === 'Anna';
    });
  });

  it('drops what is said for a foreign client id and keeps the socket open', async () => {
    const [{ client: victim }, { client: witness }] = [await joined('Vic'), await joined('Wim')];
    victim.provider.awareness.setLocalState({ cursor: { x: 5 } });
    await until(() => stateOf(witness, victim.doc.clientID)?.['cursor'] !== undefined);
    const attacker = await raw();
    const foreign = victim.doc.clientID;
    attacker.sendPresence([{ clientId: foreign, clock: 1_000_000_000, state: { cursor: { x: 666 } } }]);
    attacker.sendPresence([{ clientId: foreign, clock: 1_000_000_000, state: null }]);
    attacker.sendPresence(
      Array.from({ length: 500 }, (_, index) => ({ clientId: index + 1, clock: 1, state: { index } })),
    );
    attacker.sendPresence([{ clientId: 1, clock: 2, state: { done: true } }]);
    await until(() => stateOf(witness, 1)?.['done'] === true);
    expect(stateOf(witness, foreign)).toMatchObject({ cursor: { x: 5 } });
    expect(stateOf(witness, 2)).toBe(undefined);
    expect(attacker.closed()).toBe(null);
    victim.provider.awareness.setLocalState({ cursor: { x: 6 } });
    await until(() => {
      const cursor = stateOf(witness, foreign)?.['cursor'];
      return typeof cursor === 'object' && cursor !== null && 'x' in cursor && cursor.x === 6;
    });
  });

  it('of an observer says who it is and nothing else', async () => {
    const { client: witness } = await joined('Wies');
    const observer = await raw('observer');
    observer.sendPresence([{ clientId: 707, clock: 1, state: { cursor: { x: 1 }, shout: 'x' } }]);
    await until(() => stateOf(witness, 707) !== undefined);
    expect(Object.keys(stateOf(witness, 707) ?? {})).toEqual(['user']);
    expect(stateOf(witness, 707)?.['user']).toMatchObject({ role: 'observer', name: '' });
  });

  it('is at most 2 KiB, and no state is passed on that is no object or reaches a prototype', async () => {
    const { client: witness } = await joined('Xander');
    const sender = await raw();
    sender.sendPresence([{ clientId: 808, clock: 1, state: { big: 'x'.repeat(3000) } }]);
    sender.sendPresence([{ clientId: 808, clock: 2, state: JSON.parse('{"__proto__":{"a":1}}') }]);
    sender.sendPresence([{ clientId: 808, clock: 3, state: 'text' }]);
    sender.sendPresence([{ clientId: 808, clock: 4, state: { fine: 1 } }]);
    await until(() => stateOf(witness, 808) !== undefined);
    expect(stateOf(witness, 808)).toMatchObject({ fine: 1 });
  });

  it('ends for the others when the socket closes, and comes back with the same id', async () => {
    const [{ client: anna }, { client: bram }] = [await joined('Anna'), await joined('Bram')];
    anna.provider.awareness.setLocalState({ here: true });
    await until(() => stateOf(bram, anna.doc.clientID) !== undefined);
    anna.provider.disconnect();
    await until(() => stateOf(bram, anna.doc.clientID) === undefined);
    anna.provider.connect();
    await until(() => anna.provider.synced);
    anna.provider.awareness.setLocalState({ here: 'again' });
    await until(() => stateOf(bram, anna.doc.clientID)?.['here'] === 'again');
  });

  it('is told to who comes later, also on request', async () => {
    const { client: anna } = await joined('Anna');
    anna.provider.awareness.setLocalState({ here: true });
    const late = await raw();
    await until(() => late.presence.has(anna.doc.clientID));
    late.presence.clear();
    late.send(new Uint8Array([3]));
    await until(() => late.presence.has(anna.doc.clientID));
  });

  it('of a busy room goes out together: 20 times a second at most, the newest of everyone', async () => {
    const witness = await raw();
    const movers = await Promise.all(Array.from({ length: 10 }, () => raw()));
    await until(() => witness.frames.length > 1);
    const before = witness.frames.length;
    const start = performance.now();
    for (let clock = 1; clock <= 100; clock += 1) {
      movers.forEach((mover, who) => {
        mover.sendPresence([{ clientId: 5000 + who, clock, state: { clock } }]);
      });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await until(() => movers.every((_, who) => witness.presence.get(5000 + who)?.clock === 100));
    const seconds = (performance.now() - start) / 1000;
    expect(witness.frames.length - before).toBeLessThanOrEqual(Math.ceil(seconds * 20) + 2);
  });
});
