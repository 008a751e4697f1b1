import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { mayEdit, type Role } from '#shared/session/roles.ts';
import { messageTypes } from '#shared/session/wire.ts';

/** Bytes of the state that one client may show. */
const maxStateBytes = 2048;

/** While a room is busy, what changed goes out together this often, in ms (20 times a second). */
const tickMs = 50;

const maxClock = 2 ** 31;

/** Who someone is, as the server says it to the others. */
export interface Person {
  readonly participantId: string;
  readonly name: string;
  readonly departmentId: string | null;
  readonly role: Role;
}

/** A socket that takes part in the presence of a room. */
export interface PresenceMember {
  /** Who it is now. */
  person(): Person;
  /** Takes a client id for this socket alone; false when it is someone else's. */
  claim(clientId: number): boolean;
  /** Whether it was sent; a reader that is behind gets all states later. */
  sendPresence(frame: Uint8Array): boolean;
}

interface Shown {
  readonly member: PresenceMember;
  clock: number;
  state: string | null;
  /** As the client sent it; read and stamped when it goes out. */
  raw: string | null;
  /** Its clock runs ahead of the client's own: the client must not get it back, or it would take it over. */
  isAhead: boolean;
}

/** Clocks of so many who left are remembered, to be seen at once when they come back. */
const maxDeparted = 1000;

/**
 * Passes on who is where. Each socket speaks for one client id only; its name, department and role come from the
 * server. In a quiet room a change goes out at once, in a busy one the newest of everyone once per tick.
 */
export class PresenceRoom {
  readonly #members = new Map<PresenceMember, number | null>();
  readonly #behind = new Set<PresenceMember>();
  readonly #shown = new Map<number, Shown>();
  readonly #departed = new Map<number, number>();
  #changed = new Set<number>();
  #timer: NodeJS.Timeout | null = null;
  #flushedAt = 0;

  join(member: PresenceMember): void {
    this.#members.set(member, null);
    this.sendAll(member);
  }

  /** Removes what a closed socket showed. */
  leave(member: PresenceMember): void {
    const clientId = this.#members.get(member) ?? null;
    this.#members.delete(member);
    this.#behind.delete(member);
    const shown = clientId === null ? undefined : this.#shown.get(clientId);
    if (clientId === null || shown?.member !== member) return;
    shown.raw = null;
    this.#remember(clientId, shown.clock);
    this.#mark(clientId);
  }

  /** Sends the states of everyone to one member. */
  sendAll(member: PresenceMember): void {
    const own = this.#members.get(member);
    const others = [...this.#shown.keys()].filter((clientId) => clientId !== own);
    if (others.length === 0) return;
    if (!member.sendPresence(this.#encode(others))) this.#behind.add(member);
  }

  /** Takes a presence frame's content. What is not the member's own is dropped silently. */
  receive(member: PresenceMember, content: Uint8Array): void {
    for (const { clientId, clock, state } of readStates(content)) {
      if (clock > maxClock || state.length > maxStateBytes) continue;
      if (!this.#isOwn(member, clientId)) continue;
      const last = this.#shown.get(clientId)?.clock ?? this.#departed.get(clientId) ?? -1;
      const isBack = this.#shown.get(clientId)?.member !== member && clock <= last;
      if (clock < last && !isBack) continue;
      const next = isBack ? last + 1 : clock;
      this.#shown.set(clientId, { member, clock: next, raw: state, state: null, isAhead: isBack });
      this.#mark(clientId);
      return;
    }
  }

  /** Shows someone under a new name or department at once. */
  personChanged(isConcerned: (person: Person) => boolean): void {
    for (const [clientId, shown] of this.#shown) {
      if (!isConcerned(shown.member.person())) continue;
      shown.clock += 1;
      shown.isAhead = true;
      this.#mark(clientId);
    }
  }

  #isOwn(member: PresenceMember, clientId: number): boolean {
    const own = this.#members.get(member);
    if (own === undefined) return false;
    if (own !== null) return own === clientId;
    if (!member.claim(clientId)) return false;
    this.#members.set(member, clientId);
    return true;
  }

  #mark(clientId: number): void {
    this.#changed.add(clientId);
    if (this.#timer) return;
    const waitMs = this.#flushedAt + tickMs - Date.now();
    if (waitMs <= 0) this.#flush();
    else this.#timer = setTimeout(() => this.#flush(), waitMs);
  }

  #flush(): void {
    this.#timer = null;
    this.#flushedAt = Date.now();
    const changed = [...this.#changed];
    this.#changed = new Set();
    if (changed.length === 0) return;
    const isAhead = (clientId: number): boolean => this.#shown.get(clientId)?.isAhead ?? false;
    const frames = [changed.filter((id) => !isAhead(id)), ...changed.filter(isAhead).map((id) => [id])]
      .filter((clientIds) => clientIds.length > 0)
      .map((clientIds) => ({ owner: this.#onlyOwner(clientIds), bytes: this.#encode(clientIds) }));
    for (const clientId of changed) {
      if (this.#shown.get(clientId)?.state === null) this.#shown.delete(clientId);
    }
    for (const member of this.#members.keys()) {
      if (this.#behind.delete(member)) this.sendAll(member);
      else this.#send(member, frames);
    }
  }

  /** Who alone is in a frame need not get it back. */
  #onlyOwner(clientIds: readonly number[]): PresenceMember | null {
    const [first] = clientIds;
    return first !== undefined && clientIds.length === 1 ? (this.#shown.get(first)?.member ?? null) : null;
  }

  #send(
    member: PresenceMember,
    frames: readonly { readonly owner: PresenceMember | null; readonly bytes: Uint8Array }[],
  ): void {
    for (const { owner, bytes } of frames) {
      if (owner !== member && !member.sendPresence(bytes)) this.#behind.add(member);
    }
  }

  #remember(clientId: number, clock: number): void {
    this.#departed.delete(clientId);
    this.#departed.set(clientId, clock);
    const [oldest] = this.#departed.keys();
    if (this.#departed.size > maxDeparted && oldest !== undefined) this.#departed.delete(oldest);
  }

  #encode(clientIds: readonly number[]): Uint8Array {
    const states = encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, clientIds.length);
      for (const clientId of clientIds) {
        const shown = this.#shown.get(clientId);
        if (shown) shown.state = stamped(shown);
        encoding.writeVarUint(encoder, clientId);
        encoding.writeVarUint(encoder, shown?.clock ?? 0);
        encoding.writeVarString(encoder, shown?.state ?? 'null');
      }
    });
    return presenceFrame(states);
  }
}

/** A frame without any state; keeps quiet connections alive. */
export function emptyPresenceFrame(): Uint8Array {
  return presenceFrame(new Uint8Array([0]));
}

function presenceFrame(states: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.awareness);
    encoding.writeVarUint8Array(encoder, states);
  });
}

interface ReceivedState {
  readonly clientId: number;
  readonly clock: number;
  readonly state: string;
}

function readStates(content: Uint8Array): ReceivedState[] {
  try {
    const decoder = decoding.createDecoder(content);
    const count = Math.min(decoding.readVarUint(decoder), 1000);
    return Array.from({ length: count }, () => ({
      clientId: decoding.readVarUint(decoder),
      clock: decoding.readVarUint(decoder),
      state: decoding.readVarString(decoder),
    }));
  } catch {
    return [];
  }
}

/** What goes out for a client; null when it shows nothing (any more) or sent no sensible state. */
function stamped({ raw, member }: Shown): string | null {
  const state = raw === null ? null : parsedObject(raw);
  if (!state) return null;
  const user = member.person();
  return JSON.stringify(mayEdit(user.role) ? { ...state, user } : { user });
}

function parsedObject(text: string): object | null {
  try {
    const value: unknown = text.includes('"__proto__"') ? null : JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
