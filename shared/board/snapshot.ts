import * as Y from 'yjs';
import { usualCheckSettings } from '#shared/strategy/check-settings.ts';
import { definitionOf, type EntityName, isListEntity } from '#shared/strategy/entities.ts';
import { fieldMeta } from '#shared/strategy/field.ts';
import { createReferenceResolver } from '#shared/strategy/references.ts';
import { itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import type { UnreadValue } from '#shared/strategy/values.ts';
import { isTyping } from './board.ts';
import { keepIdentity } from './keep-identity.ts';
import { readBox, readExtra, readTranslation } from './plain-values.ts';
import { listReader, plainReader, type RootReader, singleReader } from './readers.ts';
import { boardEntities, type PlainRootName, serverEntities } from './roots.ts';

/** A value in the document that does not fit the model: it counts as unanswered, and stays in the document. */
export type ReadProblem = UnreadValue;

/** What one transaction did. */
export interface BoardChange {
  /** The strategy after it, read when asked for. */
  readonly strategy: Strategy;
  /** What was touched: `channels.c1`, `ambition`, `layout.n3`, `translations.goals.g1.text`. */
  readonly changed: ReadonlySet<string>;
  /** Long texts in which letters changed, such as `notes.n1.text`. */
  readonly texts: ReadonlySet<string>;
  /** Whether this tab made the change. */
  readonly local: boolean;
  /** Whether somebody in this tab is typing, so that more may follow at once. */
  readonly typing: boolean;
}

/** The board document as an immutable strategy that follows every change. */
export interface BoardObserver {
  /** The strategy as of now. What did not change since the last time is the identical object. */
  current(): Strategy;
  /** The same with references to nothing still in it, for whoever resolves them together with the session. */
  unresolved(): Strategy;
  /** What in the document does not fit the model. */
  problems(): readonly ReadProblem[];
  /** Calls after each transaction that touched the board; returns its undoing. */
  subscribe(listener: (change: BoardChange) => void): () => void;
  destroy(): void;
}

type Readers = ReadonlyMap<EntityName | PlainRootName, RootReader>;

const nobody: readonly never[] = Object.freeze([]);

function readersOf(doc: Y.Doc, known?: Strategy): Readers {
  const readers = new Map<EntityName | PlainRootName, RootReader>();
  for (const name of boardEntities) readers.set(name, readerOf(doc, name, known));
  readers.set('layout', plainReader(doc, 'layout', readBox, known?.layout));
  readers.set('translations', plainReader(doc, 'translations', readTranslation, known?.translations));
  readers.set('extra', plainReader(doc, 'extra', readExtra, known?.extra));
  return readers;
}

function readerOf(doc: Y.Doc, name: EntityName, known?: Strategy): RootReader {
  if (isListEntity(name)) return listReader(doc, name, known && itemsOf(known, name));
  return singleReader(doc, name, known?.[name]);
}

function strategyOf(readers: Readers, last: Strategy | undefined): Strategy {
  const tree: Record<string, unknown> = {};
  for (const name of serverEntities) tree[name] = nobody;
  tree['checks'] = usualCheckSettings;
  for (const [name, reader] of readers) tree[name] = reader.read();
  const known: Record<string, unknown> | undefined = last;
  if (last && known && Object.keys(tree).every((name) => tree[name] === known[name])) return last;
  return tree as Strategy;
}

/** Participants are not in the board, so that it cannot tell whether a reference to one points at somebody. */
const boardResolver = () => createReferenceResolver({ except: new Set(['participants']) });

/**
 * Reads the whole board. Never throws, whatever is in the document. Participants, consents, stage, version and the
 * settings of checks are the server's: `withSession` adds them.
 */
export function readBoard(doc: Y.Doc): Strategy {
  return boardResolver().resolve(strategyOf(readersOf(doc), undefined));
}

/** Reads a few entities of the board, however much else there is on it; references to nothing are still in them. */
export function readEntities<Name extends EntityName>(
  doc: Y.Doc,
  names: readonly Name[],
): Pick<Strategy, Name> {
  const read = Object.fromEntries(names.map((name) => [name, readerOf(doc, name).read()]));
  return read as Pick<Strategy, Name>;
}

/**
 * Follows the board. A change costs what it touched, not the size of the board. What equals the strategy that is `known`
 * already keeps its identity.
 */
export function observeBoard(doc: Y.Doc, known?: Strategy): BoardObserver {
  const readers = readersOf(doc, known);
  const resolver = boardResolver();
  const listeners = new Set<(change: BoardChange) => void>();
  let raw: Strategy | undefined;
  let upToDate = false;
  let changed = new Set<string>();
  let texts = new Set<string>();

  const unresolved = () => {
    if (!raw || !upToDate) {
      raw = strategyOf(readers, raw);
      upToDate = true;
    }
    return raw;
  };
  let resolved: Strategy | undefined;
  const current = () => {
    resolved = keepIdentity(resolved, resolver.resolve(unresolved()));
    return resolved;
  };

  const stops = [...readers].map(([name, reader]) =>
    watchRoot(name, reader, (key, text) => {
      upToDate = false;
      changed.add(key);
      if (text !== null) texts.add(text);
    }),
  );

  const afterTransaction = (transaction: Y.Transaction) => {
    if (changed.size === 0) return;
    const change: BoardChange = {
      get strategy() {
        return current();
      },
      changed,
      texts,
      local: transaction.local,
      typing: isTyping(transaction),
    };
    changed = new Set();
    texts = new Set();
    for (const listener of [...listeners]) listener(change);
  };
  doc.on('afterTransaction', afterTransaction);

  return {
    current,
    unresolved,
    problems: () => {
      unresolved();
      return [...readers.values()].flatMap((reader) => reader.problems());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    destroy: () => {
      doc.off('afterTransaction', afterTransaction);
      for (const stop of stops) stop();
      listeners.clear();
    },
  };
}

function watchRoot(
  name: EntityName | PlainRootName,
  reader: RootReader,
  touched: (key: string, text: string | null) => void,
): () => void {
  const { root } = reader;
  if (!root) return () => {};
  const single = isSingle(name);
  const observe = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) {
      const path = event.path.map(String);
      const keys = path.length > 0 ? [path[0] ?? ''] : keysOf(event);
      for (const key of keys) {
        reader.mark(key);
        touched(single ? name : `${name}.${key}`, textAt(name, path));
      }
    }
  };
  root.observeDeep(observe);
  return () => root.unobserveDeep(observe);
}

/** What changed in a root. Yjs can tell more of each key, which takes as long as reading it. */
function keysOf(event: Y.YEvent<Y.AbstractType<unknown>>): Iterable<string> {
  return event instanceof Y.YMapEvent ? event.keysChanged : [];
}

function isSingle(name: EntityName | PlainRootName): boolean {
  return name !== 'layout' && name !== 'translations' && name !== 'extra' && !isListEntity(name);
}

/** The path of the long text that an event is about; null when it is about something else. */
function textAt(name: EntityName | PlainRootName, path: readonly string[]): string | null {
  if (name === 'layout' || name === 'translations' || name === 'extra') return null;
  const field = path[isListEntity(name) ? 1 : 0];
  const { fields } = definitionOf(name);
  const schema = field !== undefined && Object.hasOwn(fields, field) ? fields[field] : undefined;
  return schema && fieldMeta(schema).kind === 'longText' ? `${name}.${path.join('.')}` : null;
}
