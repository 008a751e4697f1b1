import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type ClientOptions, connectClient, type TestClient } from '#tests/support/connect-client.ts';
import { startServer, type TestServer, type TestWorkshop } from '#tests/support/start-server.ts';
import { until } from '#tests/support/until.ts';

let server: TestServer;
let workshop: TestWorkshop;
let clients: TestClient[] = [];

beforeAll(async () => {
  server = await startServer();
  workshop = await server.createWorkshop();
});

afterAll(() => server.dispose());

afterEach(() => {
  for (const client of clients) client.destroy();
  clients = [];
});

async function connect(options: ClientOptions, to = workshop): Promise<TestClient> {
  const client = await connectClient(server, to, options);
  clients.push(client);
  return client;
}

const notesOf = (client: TestClient): Y.Map<unknown> => client.doc.getMap('notes');
const same = (one: TestClient, other: TestClient): boolean =>
  isDeepStrictEqual(notesOf(one).toJSON(), notesOf(other).toJSON());

describe('stock y-websocket clients', () => {
  it('get the seeded board and converge', async () => {
    const secret = workshop.secrets.participant;
    const [anna, bram] = [await connect({ secret }), await connect({ secret })];
    expect(anna.doc.getMap('meta').get('title')).toBe('Strategie');
    anna.doc.transact(() => notesOf(anna).set('a1', new Y.Map([['text', new Y.Text('van Anna')]])));
    bram.doc.transact(() => notesOf(bram).set('b1', new Y.Map([['text', new Y.Text('van Bram')]])));
    await until(() => notesOf(anna).has('b1') && notesOf(bram).has('a1'));
    expect(notesOf(anna).toJSON()).toEqual(notesOf(bram).toJSON());
  });

  it('converge after an hour apart, with five of them at once', async () => {
    const secret = workshop.secrets.participant;
    const five = await Promise.all(Array.from({ length: 5 }, () => connect({ secret })));
    for (const client of five) client.provider.disconnect();
    five.forEach((client, who) => {
      for (let index = 0; index < 20; index += 1) {
        const text = new Y.Text(`${who}`);
        notesOf(client).set(`w${who}-${index}`, text);
        text.insert(0, 'xyz');
        if (index % 3 === 0) notesOf(client).delete(`w${who}-${index}`);
        notesOf(client).set('shared', who);
      }
    });
    for (const client of five) client.provider.connect();
    await until(() => five.every((client) => client.provider.synced && same(client, five[0]!)));
    const fresh = await connect({ secret });
    expect(notesOf(fresh).toJSON()).toEqual(notesOf(five[0]!).toJSON());
    expect(Object.keys(notesOf(fresh).toJSON()).filter((key) => key.startsWith('w'))).toHaveLength(65);
  });

  it('by cookie need the origin of our own pages', async () => {
    const { cookie } = await server.join(workshop, 'participant', 'Cees');
    const client = await connect({ cookie });
    notesOf(client).set('c1', 'cookie');
    const other = await connect({ secret: workshop.secrets.observer });
    await until(() => notesOf(other).get('c1') === 'cookie');
  });
});

describe('acknowledgements', () => {
  it('count every step 2 and update of the socket once it is durable', async () => {
    const client = await connect({ secret: workshop.secrets.participant, wantsAcks: true });
    for (let index = 0; index < 50; index += 1) notesOf(client).set(`ack-${index}`, index);
    notesOf(client).delete('ack-3');
    await until(() => client.acknowledged() === client.sent());
    expect(client.sent()).toBe(52);
  });

  it('reach an observer too, whose empty step 2 is fine', async () => {
    const writer = await connect({ secret: workshop.secrets.participant });
    notesOf(writer).set('gone', 1);
    notesOf(writer).delete('gone');
    const observer = await connect({ secret: workshop.secrets.observer, wantsAcks: true });
    await until(() => observer.acknowledged() === 1);
    observer.provider.disconnect();
    observer.provider.connect();
    await until(() => observer.acknowledged() === 1 && observer.provider.synced);
    expect(observer.closeCode()).toBe(null);
  });
});

describe('who may only read', () => {
  it('is closed with 4403 for an update and changes nothing', async () => {
    const observer = await connect({ secret: workshop.secrets.observer });
    notesOf(observer).set('forbidden', 1);
    await until(() => observer.closeCode() === 4403);
    const witness = await connect({ secret: workshop.secrets.participant });
    expect(notesOf(witness).has('forbidden')).toBe(false);
  });

  it('is closed with 4403 for a step 2 with anything new, a deletion included', async () => {
    const secret = workshop.secrets.observer;
    const offline = new Y.Doc();
    offline.getMap('notes').set('smuggled', 1);
    const smuggler = await connect({ secret, doc: offline, waitsForSync: false });
    await until(() => smuggler.closeCode() === 4403);

    const writer = await connect({ secret: workshop.secrets.participant });
    notesOf(writer).set('stays', 1);
    const observer = await connect({ secret });
    observer.provider.disconnect();
    notesOf(observer).delete('stays');
    observer.provider.connect();
    await until(() => observer.closeCode() === 4403);
    const witness = await connect({ secret: workshop.secrets.participant });
    expect(notesOf(witness).get('stays')).toBe(1);
    expect(notesOf(witness).has('smuggled')).toBe(false);
  });

  it('is everybody in the session document', async () => {
    for (const role of ['facilitator', 'participant', 'observer'] as const) {
      const client = await connect({ secret: workshop.secrets[role], document: 'session' });
      expect(client.doc.getMap('session').get('stage')).toBe(1);
      client.doc.getMap('session').set('stage', 8);
      await until(() => client.closeCode() === 4403);
    }
    const witness = await connect({ secret: workshop.secrets.observer, document: 'session' });
    expect(witness.doc.getMap('session').get('stage')).toBe(1);
  });
});

describe('who may not come in', () => {
  it.each([
    ['a wrong secret', () => ({ secret: 'AAAAAAAAAAAAAAAAAAAAAA' }), () => workshop.id],
    ['a wrong cookie', () => ({ cookie: `kcc_${workshop.id}=nonsense` }), () => workshop.id],
    ['another workshop', () => ({ secret: workshop.secrets.participant }), () => 'unknown'],
  ])('closes 4401: %s', async (_, credentials, id) => {
    const client = await connect({ ...credentials(), waitsForSync: false }, { ...workshop, id: id() });
    await until(() => client.closeCode() === 4401);
    expect(client.provider.synced).toBe(false);
  });

  it('is out within a second when the link is revoked, cookies included', async () => {
    const answer = await server.call('POST', `/api/workshops/${workshop.id}/links`, {
      secret: workshop.secrets.facilitator,
      body: { role: 'participant' },
    });
    const secret = answer.json.url.split('#')[1];
    const revocable = { ...workshop, secrets: { ...workshop.secrets, participant: secret } };
    const { cookie } = await server.join(revocable, 'participant', 'Dirk');
    const [bySecret, byCookie] = [await connect({ secret }), await connect({ cookie })];
    const path = `/api/workshops/${workshop.id}/links/${answer.json.id}`;
    const revoked = await server.call('DELETE', path, { secret: workshop.secrets.facilitator });
    expect(revoked.status).toBe(204);
    await until(() => bySecret.closeCode() === 4401 && byCookie.closeCode() === 4401, 'the close', 1000);
    const again = await connect({ cookie, waitsForSync: false });
    await until(() => again.closeCode() === 4401);
    expect((await server.call('GET', `/api/workshops/${workshop.id}`, { cookie })).status).toBe(404);
  });

  it('is out when the link expires', async () => {
    const expiresAt = new Date(Date.now() + 700).toISOString();
    const answer = await server.call('POST', `/api/workshops/${workshop.id}/links`, {
      secret: workshop.secrets.facilitator,
      body: { role: 'observer', expiresAt },
    });
    const client = await connect({ secret: answer.json.url.split('#')[1] });
    await until(() => client.closeCode() === 4401);
  });

  it('is everybody once the workshop is erased', async () => {
    const doomed = await server.createWorkshop();
    const client = await connect({ secret: doomed.secrets.participant }, doomed);
    const path = `/api/workshops/${doomed.id}`;
    expect((await server.call('DELETE', path, { secret: doomed.secrets.facilitator })).status).toBe(204);
    await until(() => client.closeCode() === 4409);
    expect((await server.call('GET', path, { secret: doomed.secrets.facilitator })).status).toBe(404);
  });
});
