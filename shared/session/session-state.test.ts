import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { emptySessionState, readSession, sessionRoot } from './session-state.ts';

function sessionWith(values: Readonly<Record<string, unknown>>): Y.Doc {
  const doc = new Y.Doc();
  for (const [key, value] of Object.entries(values)) doc.getMap(sessionRoot).set(key, value);
  return doc;
}

describe('reading the session', () => {
  it('of a workshop that has just begun gives the first stage and nothing else', () => {
    expect(readSession(new Y.Doc())).toEqual(emptySessionState());
  });

  it('gives what the server wrote', () => {
    const doc = sessionWith({
      stage: 4,
      timer: { endsAt: 1_800_000_000_000, pausedMs: null },
      participants: new Y.Map([['p1', { name: 'Anna', departmentId: 'it', role: 'contributor' }]]),
      consents: new Y.Map([['c1', { departmentId: 'it', verdict: 'agree', imported: true }]]),
      votes: new Y.Map([['v1', { items: ['n1'], dots: 3, state: 'open', cast: 2 }]]),
      locks: { board: false, regions: [3] },
      clients: new Y.Map([['123', 'p1']]),
      agreed: { version: 'Versie 1', at: '2026-11-22T10:00:00Z' },
    });
    expect(readSession(doc)).toMatchObject({
      stage: 4,
      timer: { endsAt: 1_800_000_000_000 },
      participants: { p1: { name: 'Anna', role: 'contributor' } },
      consents: { c1: { verdict: 'agree', note: null, imported: true } },
      votes: { v1: { cast: 2 } },
      locks: { regions: [3] },
      clients: { 123: 'p1' },
      agreed: { version: 'Versie 1' },
    });
  });

  it('leaves out what does not fit and keeps the rest', () => {
    const doc = sessionWith({
      stage: 99,
      timer: 'soon',
      participants: new Y.Map<unknown>([
        ['p1', { name: 'Anna', departmentId: 5, role: 'king' }],
        ['p2', 'Bram'],
        ['constructor', { name: 'Cees' }],
      ]),
      votes: [],
    });
    const session = readSession(doc);
    expect(session.stage).toBe(1);
    expect(session.timer).toBe(null);
    expect(session.votes).toEqual({});
    expect({ ...session.participants }).toEqual({ p1: { name: 'Anna', departmentId: null, role: null } });
  });

  it('never throws, whatever stands there', () => {
    const keys = Object.keys(emptySessionState());
    const values = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue());
    fc.assert(
      fc.property(values, (hostile) => {
        const session = readSession(sessionWith(hostile));
        expect(session.stage).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
