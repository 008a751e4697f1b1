import type { Awareness } from 'y-protocols/awareness';
import { shared } from '#shared/board/plain-json.ts';
import { isRole, type Role } from '#shared/session/roles.ts';
import { isPlainObject } from '#shared/strategy/values.ts';
import { createListeners } from './listeners.ts';
import type { Me } from './me.ts';
import { readView, readWatched, type View, type Watched } from './watched.ts';

/** A point on the board, in board units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The field that somebody is in: an item id (or theme, block, single entity) and the path of the field in it. */
export interface EditedField {
  readonly itemId: string;
  readonly field: string;
}

/** Somebody who is here, in one tab: a person with two tabs stands here twice, with the same `participantId`. */
export interface Person {
  readonly clientId: number;
  readonly participantId: string;
  readonly name: string;
  readonly departmentId: string | null;
  readonly role: Role;
  readonly selection: readonly string[];
  readonly editing: EditedField | null;
  readonly isMe: boolean;
}

/** Where somebody's pointer is, and what they are dragging along with it. */
export interface Cursor extends Point {
  readonly clientId: number;
  readonly name: string;
  readonly departmentId: string | null;
  /** Things being dragged and how far they are from where they lie; null when nothing is dragged. */
  readonly drag: Drag | null;
}

/** A drag on its way: written to the board only on drop. */
export interface Drag {
  /** What is dragged; none where it is told as a group. */
  readonly ids: readonly string[];
  readonly dx: number;
  readonly dy: number;
  /** Where a group of too many to name lay before it was dragged, in board units, and how many there are in it. */
  readonly group: DragGroup | null;
}

/** A group of things by what is around them. */
export interface DragGroup extends Point {
  readonly w: number;
  readonly h: number;
  readonly count: number;
}

/** What I drag myself, and the rectangle around it before I did, in board units. */
export interface OwnDrag extends Omit<Drag, 'group'> {
  readonly around: Omit<DragGroup, 'count'>;
}

/** To tell the others where I am, and to see them. */
export interface PresenceChannel {
  /** Everyone who is here, me first, then by name. */
  readonly people: () => readonly Person[];
  readonly subscribe: (listener: () => void) => () => void;
  /** The cursors of the others as of now. */
  readonly cursors: () => readonly Cursor[];
  /** Calls whenever a cursor moves, comes or goes, at most once per message; not through React. */
  readonly subscribeCursors: (listener: (cursors: readonly Cursor[]) => void) => () => void;
  /** Each of these reaches the others within 50 ms; more often than that, the last one counts. */
  /** With a drag of many things, `around` them all goes out in their stead. */
  readonly setCursor: (point: Point | null, drag?: OwnDrag | null) => void;
  readonly setSelection: (ids: readonly string[]) => void;
  readonly setEditing: (field: EditedField | null) => void;
  /** Where I am in the text that I am editing, as `#client/carets` reads it. */
  readonly setCaret: (caret: Readonly<Record<string, unknown>> | null) => void;
  /** What somebody told of their caret. */
  readonly caretOf: (clientId: number) => unknown;
  /** Calls whenever somebody tells anything, many times a second; not through React. Returns its undoing. */
  readonly subscribeStates: (listener: () => void) => () => void;
  /** What I see of the board; null when I do not look at it. */
  readonly setView: (view: View | null) => void;
  /** What I told last that I see of it. */
  readonly ownView: () => View | null;
  /** Whom I follow, by participant id. */
  readonly setFollowing: (participantId: string | null) => void;
  /** Calls now and whenever somebody who is here sees something else; with null once they are gone. Returns its undoing. */
  readonly watch: (participantId: string, listener: (watched: Watched | null) => void) => () => void;
  /** Reads again who I am. */
  readonly refresh: () => void;
  readonly destroy: () => void;
}

/** 20 messages a second. */
export const presenceIntervalMs = 50;
/** So that a state stays below the 2 KiB that the server passes on. */
const mostIdsTold = 20;

/** Makes the channel over the awareness of the board. */
export function createPresence(awareness: Awareness, me: () => Me): PresenceChannel {
  const peopleListeners = createListeners();
  const cursorListeners = createListeners<[readonly Cursor[]]>();
  let own: Record<string, unknown> = { cursor: null, drag: null, selection: [], editing: null };
  let people: readonly Person[] = [];
  let cursors: readonly Cursor[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSent = 0;

  const readAll = () => {
    const others: Person[] = [];
    const nextCursors: Cursor[] = [];
    for (const [clientId, state] of awareness.getStates()) {
      if (clientId === awareness.clientID) continue;
      const person = readPerson(clientId, state);
      if (!person) continue;
      others.push(person);
      const cursor = readCursor(person, state);
      if (cursor) nextCursors.push(cursor);
    }
    others.sort((a, b) => a.name.localeCompare(b.name) || a.clientId - b.clientId);
    const { participantId, name, departmentId, role } = me();
    const self = {
      clientId: awareness.clientID,
      participantId,
      name,
      departmentId,
      role,
      ...readActivity(own),
    };
    const nextPeople = shared(people, [{ ...self, isMe: true }, ...others]);
    const peopleChanged = nextPeople !== people;
    people = nextPeople;
    const keptCursors = shared(cursors, nextCursors);
    const cursorsChanged = keptCursors !== cursors;
    cursors = keptCursors;
    if (peopleChanged) peopleListeners.tell();
    if (cursorsChanged) cursorListeners.tell(cursors);
  };

  const send = () => {
    timer = undefined;
    lastSent = Date.now();
    awareness.setLocalState({ ...own });
  };
  const change = (part: Record<string, unknown>) => {
    const next = { ...own, ...part };
    if (shared(own, next) === own) return;
    own = next;
    timer ??= setTimeout(send, Math.max(0, lastSent + presenceIntervalMs - Date.now()));
    if (!('cursor' in part || 'view' in part || 'caret' in part)) readAll();
  };
  const watch: PresenceChannel['watch'] = (participantId, listener) => {
    let last: Watched | null | undefined;
    const look = () => {
      const next = readWatched(awareness.getStates(), participantId, me().participantId);
      const isSame = next !== null && last ? shared(last, next) === last : next === last;
      if (isSame) return;
      last = next;
      listener(next);
    };
    awareness.on('change', look);
    look();
    return () => awareness.off('change', look);
  };

  awareness.setLocalState({ ...own });
  awareness.on('change', readAll);
  readAll();

  return {
    people: () => people,
    subscribe: peopleListeners.add,
    cursors: () => cursors,
    subscribeCursors: cursorListeners.add,
    setCursor: (point, drag = null) =>
      change({
        cursor: point && rounded(point),
        drag: drag && toldDrag(drag),
      }),
    setSelection: (ids) => change({ selection: ids.slice(0, mostIdsTold) }),
    setEditing: (editing) => change({ editing }),
    setCaret: (caret) => change({ caret }),
    caretOf: (clientId) => awareness.getStates().get(clientId)?.['caret'],
    subscribeStates: (listener) => {
      awareness.on('change', listener);
      return () => awareness.off('change', listener);
    },
    setView: (view) =>
      change({ view: view && { ...rounded(view), w: Math.round(view.w), h: Math.round(view.h) } }),
    ownView: () => readView(own['view']),
    setFollowing: (follows) => change({ follows }),
    watch,
    refresh: readAll,
    destroy: () => {
      clearTimeout(timer);
      awareness.off('change', readAll);
      peopleListeners.clear();
      cursorListeners.clear();
    },
  };
}

function toldDrag({ ids, dx, dy, around }: OwnDrag): Record<string, unknown> {
  if (ids.length <= mostIdsTold) return { ids, dx, dy };
  const { x, y, w, h } = around;
  return { dx, dy, group: [x, y, w, h, ids.length].map(Math.round) };
}

function readDrag(drag: unknown): Drag | null {
  const { ids, dx, dy, group } = isPlainObject(drag) ? drag : {};
  if (!isNumber(dx) || !isNumber(dy)) return null;
  const [x, y, w, h, count]: unknown[] = Array.isArray(group) ? group : [];
  const isGroup = isNumber(x) && isNumber(y) && isNumber(w) && isNumber(h) && isNumber(count);
  return {
    ids: Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [],
    dx,
    dy,
    group: isGroup ? { x, y, w, h, count } : null,
  };
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

/** Who it is comes from the server, which stamps `user` on every state that it passes on. */
function readPerson(clientId: number, state: unknown): Person | null {
  if (!isPlainObject(state) || !isPlainObject(state['user'])) return null;
  const { participantId, name, departmentId, role } = state['user'];
  if (typeof participantId !== 'string' || typeof name !== 'string' || !isRole(role)) return null;
  return {
    clientId,
    participantId,
    name,
    departmentId: typeof departmentId === 'string' ? departmentId : null,
    role,
    ...readActivity(state),
    isMe: false,
  };
}

function readActivity(state: Readonly<Record<string, unknown>>): Pick<Person, 'selection' | 'editing'> {
  const { selection, editing } = state;
  const { itemId, field } = isPlainObject(editing) ? editing : {};
  return {
    selection: Array.isArray(selection) ? selection.filter((id) => typeof id === 'string') : [],
    editing: typeof itemId === 'string' && typeof field === 'string' ? { itemId, field } : null,
  };
}

function readCursor(person: Person, state: Readonly<Record<string, unknown>>): Cursor | null {
  const { cursor, drag } = state;
  const { x, y } = isPlainObject(cursor) ? cursor : {};
  if (!isNumber(x) || !isNumber(y)) return null;
  return {
    clientId: person.clientId,
    name: person.name,
    departmentId: person.departmentId,
    x,
    y,
    drag: readDrag(drag),
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
