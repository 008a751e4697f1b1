import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Failure } from '#client/http/call-server.ts';
import type { OwnNoteInfo } from '#client/http/workshops.ts';
import { sessionRoot } from '#shared/session/session-state.ts';
import { emptyStrategy } from '#shared/strategy/strategy.ts';
import { join, type Participant } from '#tests/support/people-on-board.ts';
import { until } from '#tests/support/until.ts';
import { createPrivateNotes, type PrivateNotes } from './private-notes.ts';

type Command = Readonly<Record<string, unknown>> & { id: string; type: string };

/** What a server does with notes, on a line that can be cut before or after it has done its work. */
function startServer() {
  const kept = new Map<string, OwnNoteInfo>();
  const answered = new Set<string>();
  const server = {
    round: 1 as number | null,
    line: 'up' as 'up' | 'down' | 'loses answers',
    commands: [] as Command[],
    kept,
    async send(command: Command) {
      if (server.line === 'down') return offline;
      server.commands.push(command);
      const isRepeated = answered.has(command.id);
      if (!isRepeated && command['round'] !== server.round) return refusal;
      if (!isRepeated) take(command);
      answered.add(command.id);
      return server.line === 'up' ? ({ ok: true, value: {} } as const) : offline;
    },
    async read() {
      if (server.line !== 'up') return offline;
      return { ok: true, value: { notes: [...kept.values()], setAside: [] } } as const;
    },
  };
  const take = ({ type, note, round }: Command) => {
    if (type === 'writing.remove') kept.delete(String(note));
    else {
      const written = note as Omit<OwnNoteInfo, 'round'>;
      kept.set(written.id, { ...written, round: Number(round) });
    }
  };
  return server;
}

const offline: Failure = { ok: false, kind: 'offline', message: null };
const refusal: Failure = { ok: false, kind: 'busy', message: 'Voorbij.' };

let person: Participant;
let server: ReturnType<typeof startServer>;
let open: PrivateNotes[] = [];

function says(state: 'writing' | 'revealed' | 'cancelled', round = 1): void {
  server.round = state === 'writing' ? round : null;
  const writing = { state, round, anonymous: false, counts: {}, total: 0, writers: 0, setAside: [] };
  person.session.getMap(sessionRoot).set('writing', writing);
}

/** The notes as a page has them that is opened now. */
function page(): PrivateNotes {
  const notes = createPrivateNotes(person.connection, server);
  open.push(notes);
  return notes;
}

const textsOf = (notes: PrivateNotes) => notes.current().notes.map(({ text, state }) => [text, state]);

beforeEach(async () => {
  localStorage.clear();
  server = startServer();
  person = join(emptyStrategy(), { name: 'Joris' });
  const { Map: YMap } = await import('yjs');
  const me = { name: 'Joris', departmentId: null, role: 'contributor' };
  person.session.getMap(sessionRoot).set('participants', new YMap([['p-Joris', me]]));
  says('writing');
});

afterEach(() => {
  for (const notes of open) notes.destroy();
  open = [];
  person.connection.destroy();
});

describe('notes of my own', () => {
  it('are saved only once the server says so, and are there again after a reload', async () => {
    const notes = page();
    expect(notes.write('Een', 'call-flows')).toBe(true);
    expect(textsOf(notes)).toEqual([['Een', 'saving']]);
    await until(() => notes.current().notes[0]?.state === 'saved');
    notes.write('Twee', null);
    const { id } = notes.current().notes[1]!;
    notes.change(id, 'Twee, maar beter');
    notes.change(notes.current().notes[0]!.id, '');
    await until(() => server.kept.get(id)?.revision === 2 && server.kept.size === 1);
    const again = page();
    await until(() => again.current().notes.length === 1);
    expect(textsOf(again)).toEqual([['Twee, maar beter', 'saved']]);
    expect(localStorage.getItem('kcc.writing')).toBe('[]');
  });

  it('stay on this device without a connection, and go as the same command when it is back', async () => {
    server.line = 'loses answers';
    const notes = page();
    notes.write('Een', null);
    await until(() => notes.current().notes[0]?.state === 'kept');
    server.line = 'down';
    notes.setDraft('Nog niet af');
    const reloaded = page();
    expect(textsOf(reloaded)[0]?.[0]).toBe('Een');
    expect(reloaded.current().draft).toBe('Nog niet af');
    server.line = 'up';
    const third = page();
    await until(() => third.current().notes[0]?.state === 'saved');
    expect(new Set(server.commands.map(({ id }) => id)).size).toBe(1);
    expect(third.current().notes).toHaveLength(1);
  });

  it('that come too late are left over: not lost, and not in the next round', async () => {
    const notes = page();
    server.line = 'down';
    notes.write('Te laat', null);
    notes.setDraft('Half');
    says('revealed');
    server.line = 'up';
    const back = page();
    await until(() => back.current().left.length === 2);
    says('writing', 2);
    expect(back.current()).toMatchObject({
      notes: [],
      draft: '',
      left: [
        { round: 1, text: 'Te laat' },
        { round: 1, text: 'Half' },
      ],
    });
    for (const note of back.current().left) back.discard(note);
    expect(back.current().left).toEqual([]);
    expect(localStorage.getItem('kcc.writing')).toBe('[]');
    expect(server.kept.size).toBe(0);
  });

  it('whose answer was lost before they were shown are on the board, and not left over', async () => {
    server.line = 'loses answers';
    const notes = page();
    notes.write('Toch aangekomen', null);
    await until(() => notes.current().notes[0]?.state === 'kept');
    says('revealed');
    server.line = 'up';
    const back = page();
    await until(() => localStorage.getItem('kcc.writing') === '[]');
    expect(back.current()).toEqual({ notes: [], left: [], draft: '' });
  });

  it('that the server refuses say why, until they are changed', async () => {
    const notes = page();
    server.round = 7;
    notes.write('Eentje te veel', null);
    await until(() => notes.current().notes[0]?.state === 'refused');
    expect(notes.current().notes[0]?.problem).toBe('Voorbij.');
    server.round = 1;
    notes.change(notes.current().notes[0]!.id, 'Korter');
    await until(() => notes.current().notes[0]?.state === 'saved');
  });
});
