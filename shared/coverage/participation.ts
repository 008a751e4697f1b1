import { departmentsAsked } from '#shared/consent/standing.ts';
import { cardIdOf, cardKindOf, elementKinds, regionNumbers } from '#shared/elements/kinds.ts';
import { type WriterSources, writerUnder } from '#shared/session/writer-under.ts';
import { definitionOf, type EntityName, entityNames, isListEntity } from '#shared/strategy/entities.ts';
import { itemsOf, type Strategy } from '#shared/strategy/strategy.ts';

/** What one department brought in. */
export interface Contribution {
  readonly departmentId: string;
  readonly notes: number;
  readonly fields: number;
  readonly comments: number;
  /** One person’s of the same kind on the same thing count once. */
  readonly reactions: number;
  /** All of these by the stage whose region they are in, stage 1 first. What lies loose is in no stage. */
  readonly byStage: readonly number[];
  /** Notes, comments and reactions since the group came to where it is. */
  readonly lately: number;
  /** How many notes, fields and comments were written by others, on behalf of the department. */
  readonly onBehalf: number;
}

/** What goes into the count besides the strategy. */
export interface ParticipationSources {
  readonly session: WriterSources;
  /** The client ids under which the value at a path was written. */
  readonly writersOf: (path: string) => readonly number[];
  /** When the group came to the step that it is at, in ms since 1970; null when nobody knows. */
  readonly since: number | null;
}

/** Of these the item itself says whose it is, or writing in it is no contribution. */
const notByWriter: ReadonlySet<EntityName> = new Set([
  'departments',
  'participants',
  'consents',
  'notes',
  'links',
  'comments',
  'reactions',
  'votes',
  'acceptances',
]);

/** What every department that takes part brought in: notes, comments, reactions and fields that it filled in. */
export function participationOf(strategy: Strategy, sources: ParticipationSources): readonly Contribution[] {
  const { session, since } = sources;
  const counts = new Map(departmentsAsked(strategy).map(({ id }) => [id, emptyCount(id)]));
  const count = (kind: CountedKind, department: string | null, stage: number | null, isOnBehalf = false) => {
    const counted = department === null ? undefined : counts.get(department);
    if (!counted) return;
    counted[kind] += 1;
    if (isOnBehalf) counted.onBehalf += 1;
    if (stage !== null) counted.byStage[stage - 1] = (counted.byStage[stage - 1] ?? 0) + 1;
  };
  const lately = (department: string | null, written: string | null) => {
    const counted = department === null ? undefined : counts.get(department);
    if (counted && since !== null && written !== null && Date.parse(written) >= since) counted.lately += 1;
  };
  const stages = new Map<string, number | null>();
  const stageOf = (item: string | null): number | null => {
    if (item === null) return null;
    if (!stages.has(item)) stages.set(item, stageOfItem(strategy, item));
    return stages.get(item) ?? null;
  };

  for (const { departmentId, item, createdAt, onBehalf } of strategy.notes) {
    count('notes', departmentId, stageOf(item), onBehalf !== '');
    lately(departmentId, createdAt);
  }
  for (const { departmentId, item, at, onBehalf } of strategy.comments) {
    count('comments', departmentId, stageOf(item), onBehalf !== '');
    lately(departmentId, at);
  }
  const reacted = new Set<string>();
  for (const { departmentId, item, kind, by, authorId, at } of strategy.reactions) {
    const reaction = JSON.stringify([authorId ?? by, kind, item]);
    if (reacted.has(reaction)) continue;
    reacted.add(reaction);
    count('reactions', departmentId, stageOf(item));
    lately(departmentId, at);
  }
  for (const { item, path } of fieldsIn(strategy)) {
    const writers = sources.writersOf(path).flatMap((client) => writerUnder(session, client) ?? []);
    for (const department of new Set(writers.map(({ departmentId }) => departmentId))) {
      const theirs = writers.filter(({ departmentId }) => departmentId === department);
      const isOnBehalf = theirs.every(({ onBehalf }) => onBehalf);
      count('fields', department, stageOf(item), isOnBehalf);
    }
  }
  return [...counts.values()];
}

/** The departments of which somebody is here while they brought nothing into this stage. */
export function silentIn(
  contributions: readonly Contribution[],
  stage: number,
  present: ReadonlySet<string>,
): readonly string[] {
  return contributions
    .filter(({ departmentId, byStage, lately }) => {
      return present.has(departmentId) && (byStage[stage - 1] ?? 0) + lately === 0;
    })
    .map(({ departmentId }) => departmentId);
}

type CountedKind = 'notes' | 'fields' | 'comments' | 'reactions';

interface Counted {
  departmentId: string;
  notes: number;
  fields: number;
  comments: number;
  reactions: number;
  byStage: number[];
  lately: number;
  onBehalf: number;
}

function emptyCount(departmentId: string): Counted {
  const byStage = regionNumbers.map(() => 0);
  return { departmentId, notes: 0, fields: 0, comments: 0, reactions: 0, byStage, lately: 0, onBehalf: 0 };
}

/** The stage in whose region an item is found; a note is where the card is that it is input for. */
function stageOfItem(strategy: Strategy, item: string): number | null {
  const note = strategy.notes.find(({ id }) => id === item);
  const about = note ? note.item : item;
  const card = about === null ? undefined : cardIdOf(strategy, about);
  const kind = card === undefined ? undefined : cardKindOf(strategy, card);
  return kind ? elementKinds[kind].region : null;
}

function* fieldsIn(strategy: Strategy): Generator<{ readonly item: string; readonly path: string }> {
  for (const name of entityNames) {
    if (notByWriter.has(name)) continue;
    const fields = Object.keys(definitionOf(name).fields);
    const items = isListEntity(name) ? itemsOf(strategy, name).map(({ id }) => id) : [null];
    for (const id of items) {
      for (const field of fields) {
        const path = id === null ? `${name}.${field}` : `${name}.${id}.${field}`;
        yield { item: id ?? name, path };
      }
    }
  }
}
