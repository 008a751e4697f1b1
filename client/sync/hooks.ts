/**
 * What features use of the shared workshop. All hooks need a `WorkshopProvider` above them. Values keep their
 * identity while they do not change, so they can be dependencies and props of memoised components.
 */
import { useCallback, useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Board, Target } from '#shared/board/board.ts';
import type { WriteRefusal } from '#shared/locks/writer.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import type { CommandType } from '#shared/session/commands.ts';
import { refusalNow } from '#shared/session/frozen.ts';
import type { SessionState } from '#shared/session/session-state.ts';
import type {
  AnswersOf,
  EntityName,
  ItemOf,
  ListEntityName,
  SingleEntityName,
} from '#shared/strategy/entities.ts';
import type { Box, Note, Strategy } from '#shared/strategy/strategy.ts';
import type { FindingsStore } from './findings-store.ts';
import type { Me } from './me.ts';
import type { Person, PresenceChannel } from './presence.ts';
import { isFinal } from './saved-state.ts';
import { type BindOptions, createSharedText, type SharedText, type TextElement } from './shared-text.ts';
import type { UndoState } from './undo-state.ts';
import type { WorkshopConnection } from './workshop-connection.ts';
import { WorkshopContext } from './workshop-context.ts';

/** The connection itself, for code outside React: `store`, `presence`, `undo`, `board`. */
export function useWorkshop(): WorkshopConnection {
  const connection = useContext(WorkshopContext);
  if (!connection) throw new Error('This hook needs a WorkshopProvider above it.');
  return connection;
}

/** The whole strategy: renders again on every change of anything. Cards and fields use `useItem` instead. */
export function useStrategy(): Strategy {
  const { store } = useWorkshop();
  return useSyncExternalStore(store.subscribe, store.strategy);
}

/** Something worked out of the strategy; renders again only when it differs by `isEqual` (default `Object.is`). */
export function useStrategySelector<Selected>(
  select: (strategy: Strategy) => Selected,
  isEqual: (a: Selected, b: Selected) => boolean = Object.is,
): Selected {
  const { store } = useWorkshop();
  const last = useRef<{ strategy: Strategy; select: typeof select; selected: Selected } | null>(null);
  const read = () => {
    const strategy = store.strategy();
    const known = last.current;
    if (known && known.strategy === strategy && known.select === select) return known.selected;
    const next = select(strategy);
    const selected = known && isEqual(known.selected, next) ? known.selected : next;
    last.current = { strategy, select, selected };
    return selected;
  };
  return useSyncExternalStore(store.subscribe, read);
}

/**
 * One single entity (`useItem('ambition')`) or one item of a list, theme or block (`useItem('channels', id)`);
 * renders again only when that one changes. `undefined` once the item is gone.
 */
export function useItem<Name extends SingleEntityName>(entity: Name): AnswersOf<Name>;
export function useItem<Name extends ListEntityName>(entity: Name, id: string): ItemOf<Name> | undefined;
export function useItem(entity: EntityName, id?: string): Readonly<Record<string, unknown>> | undefined;
export function useItem(entity: EntityName, id?: string): Readonly<Record<string, unknown>> | undefined {
  const { store } = useWorkshop();
  const key = id === undefined ? entity : `${entity}.${id}`;
  const subscribe = useCallback((listener: () => void) => store.subscribeTo(key, listener), [store, key]);
  return useSyncExternalStore(subscribe, () => store.item(entity, id));
}

/** One sticky note; `undefined` once it is gone. */
export function useNote(id: string): Note | undefined {
  return useItem('notes', id);
}

/** What `select` picks of one note; renders again only when that differs by `Object.is`. */
export function useNotePart<Part>(id: string, select: (note: Note | undefined) => Part): Part {
  const { store } = useWorkshop();
  const subscribe = useCallback(
    (listener: () => void) => store.subscribeTo(`notes.${id}`, listener),
    [store, id],
  );
  return useSyncExternalStore(subscribe, () => select(store.item('notes', id) as Note | undefined));
}

/** The stored place of something on the board; `undefined` where it flows by itself. */
export function useBox(id: string): Box | undefined {
  const { store } = useWorkshop();
  const subscribe = useCallback(
    (listener: () => void) => store.subscribeTo(`layout.${id}`, listener),
    [store, id],
  );
  return useSyncExternalStore(subscribe, () => store.strategy().layout[id]);
}

/** What the server says about the group: stage, timer, votes, locks, consents, versions, participants. */
export function useSession(): SessionState {
  const { store } = useWorkshop();
  return useSyncExternalStore(store.subscribeSession, store.session);
}

/** Who I am here; follows what the facilitator makes of my role. */
export function useMe(): Me {
  const { store } = useWorkshop();
  return useSyncExternalStore(store.subscribeSession, store.me);
}

/** Whether there is anything to show yet: true once the board came from the server or from this device. */
export function useIsLoaded(): boolean {
  const { store } = useWorkshop();
  return useSyncExternalStore(store.subscribe, store.isLoaded);
}

/** Whether the server told of the group yet. Until then `useSession` answers how a group begins. */
export function useIsSessionKnown(): boolean {
  const { store } = useWorkshop();
  return useSyncExternalStore(store.subscribeSession, store.isSessionKnown);
}

/** Whether the workshop takes commands of this type as it stands, whoever gives them: not all once it is agreed. */
export function useIsTaken(type: CommandType): boolean {
  return refusalNow(useSession(), type) === null;
}

/**
 * Whether I may change the board at all, or one item, card or single entity on it: not as an observer, not what is
 * locked for me or belongs to others, and not after the end.
 */
export function useCanEdit(itemId?: string): boolean {
  const { store, saved, rights } = useWorkshop();
  return useAnswer(() => {
    const isHeld = itemId === undefined ? rights.nothing() : rights.reason(itemId);
    const isShut = itemId === undefined && store.session().locks.board && store.me().role !== 'facilitator';
    return isHeld === null && !isShut && !isFinal(saved.current());
  });
}

/** Why I may not change an item, a card or a single entity; null when I may. */
export function useWriteRefusal(itemId: string): WriteRefusal | null {
  const { rights } = useWorkshop();
  return useAnswer(() => rights.reason(itemId));
}

/** Whether I may say something about what is on the board: also about what is locked. */
export function useCanComment(): boolean {
  const { saved, rights } = useWorkshop();
  return useAnswer(() => rights.mayComment() && !isFinal(saved.current()));
}

/** The answer alone renders again: what is saved, and the board, change with every key. */
function useAnswer<Answer>(ask: () => Answer): Answer {
  const { store, saved, rights } = useWorkshop();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [store.subscribe, store.subscribeSession, saved.subscribe, rights.subscribe].map((hear) =>
        hear(listener),
      );
      return () => {
        for (const stop of stops) stop();
      };
    },
    [store, saved, rights],
  );
  return useSyncExternalStore(subscribe, ask);
}

/** What the operations of `#shared/board` want as their first argument. */
export function useBoardWriter(): Board {
  return useWorkshop().board;
}

/** Everyone who is here, me first. Renders again when people, selections or fields change, not when cursors move. */
export function usePresence(): readonly Person[] {
  const { presence } = useWorkshop();
  return useSyncExternalStore(presence.subscribe, presence.people);
}

/** To tell the others where I am, and to follow their cursors outside React (`subscribeCursors`). */
export function usePresenceChannel(): PresenceChannel {
  return useWorkshop().presence;
}

/** Undo and redo of my own work. */
export function useUndo(): UndoState {
  const { undo } = useWorkshop();
  return useSyncExternalStore(undo.subscribe, undo.state);
}

/** Findings on the strategy, open and accepted, in the order of the engine; never on a text while somebody types in it. */
export function useFindings(): readonly Finding[] {
  const { findings } = useWorkshop();
  return useSyncExternalStore(findings.subscribe, findings.current);
}

/** What pitfalls are called, for findings that `useFindings` gives. */
export function useTitleOfPitfall(): FindingsStore['titleOf'] {
  return useWorkshop().findings.titleOf;
}

/**
 * A text that several people may type in at once, long (shared by character) or short (last writer wins). Give
 * `bind` as the `ref` of an uncontrolled input or textarea, without `value`: it keeps caret, selection and input
 * methods whole while others type. Or use `value` and `onInput` with a control of your own.
 */
export function useSharedText(target: Target, field: string): SharedTextField {
  const { text, bind, refusal, setRefusal } = useText(target, field);
  const value = useSyncExternalStore(text.subscribe, text.value);
  const onInput = useCallback((next: string) => setRefusal(text.replace(next)), [text, setRefusal]);
  return { value, onInput, bind, refusal };
}

/** The same for an element with `bind` alone: nothing renders again while somebody types. */
export function useBoundText(
  target: Target,
  field: string,
  options?: BindOptions,
): Pick<SharedTextField, 'bind' | 'refusal'> {
  const { bind, refusal } = useText(target, field, options);
  return { bind, refusal };
}

function useText({ entity, id }: Target, field: string, { showsAlone = false }: BindOptions = {}) {
  const connection = useWorkshop();
  const text = useMemo(
    () => createSharedText(connection, { entity, id }, field),
    [connection, entity, id, field],
  );
  useEffect(() => text.attach(), [text]);
  const [refusal, setRefusal] = useState<SharedTextField['refusal']>(null);
  const bind = useCallback(
    (element: TextElement | null) => (element ? text.bind(element, setRefusal, { showsAlone }) : undefined),
    [text, showsAlone],
  );
  return { text, bind, refusal, setRefusal };
}

/** A shared text as a field of a form. */
export interface SharedTextField {
  readonly value: string;
  /** Writes the text as it now reads; only the difference is sent. */
  readonly onInput: (next: string) => void;
  /** A ref for an uncontrolled `<textarea>` or `<input>`. */
  readonly bind: (element: TextElement | null) => (() => void) | undefined;
  /** Why the last edit was not taken: longer than the product takes, or the item is gone. */
  readonly refusal: ReturnType<SharedText['replace']>;
}
