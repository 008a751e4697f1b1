import type { EntityDefinition, ValuesOf } from './definition.ts';
import { consents, decisions, departments, initiatives, participants, votes } from './entities/agreement.ts';
import { acceptances, comments, links, notes, reactions } from './entities/board.ts';
import { callFlows, channels } from './entities/channels.ts';
import { blocks, businessRules, contactReasons, customerTypes } from './entities/customers.ts';
import { ambition, goals, kpis, visionStatements } from './entities/direction.ts';
import { meta, modelWeaknesses, orgGoals, profile } from './entities/frame.ts';
import { feedbackSources, peaks, people, planning } from './entities/operations.ts';
import { budget, budgetLines, risks, systems } from './entities/resources.ts';
import { sourcing } from './entities/sourcing.ts';
import {
  channelVision,
  collaboration,
  dataUse,
  knowledge,
  learning,
  position,
  themes,
} from './entities/theme-choices.ts';

/** Every entity of the model by name, in the order of the file format. */
export const entities = {
  meta,
  profile,
  modelWeaknesses,
  orgGoals,
  ambition,
  visionStatements,
  goals,
  kpis,
  themes,
  collaboration,
  channelVision,
  knowledge,
  position,
  dataUse,
  learning,
  blocks,
  customerTypes,
  contactReasons,
  businessRules,
  channels,
  callFlows,
  planning,
  peaks,
  sourcing,
  people,
  feedbackSources,
  risks,
  systems,
  budget,
  budgetLines,
  departments,
  participants,
  consents,
  votes,
  decisions,
  initiatives,
  notes,
  links,
  acceptances,
  comments,
  reactions,
} as const satisfies Record<string, EntityDefinition>;

type Entities = typeof entities;

/** Name of an entity: also the name of its root in the document and in the file. */
export type EntityName = keyof Entities;

/** Name of an entity of which there are many. */
export type ListEntityName = {
  [Name in EntityName]: Entities[Name] extends EntityDefinition<never, true>
    ? Name
    : Entities[Name]['many'] extends true
      ? Name
      : never;
}[EntityName];

/** Name of an entity of which there is one. */
export type SingleEntityName = Exclude<EntityName, ListEntityName>;

/** An item of a list entity as the snapshot holds it: every field present. */
export type ItemOf<Name extends ListEntityName> = { readonly id: string } & ValuesOf<
  Entities[Name]['fields']
>;

/** The answers of a single entity as the snapshot holds them: every field present. */
export type AnswersOf<Name extends SingleEntityName> = ValuesOf<Entities[Name]['fields']>;

/** Names of all entities in order. */
export const entityNames = Object.keys(entities) as readonly EntityName[];

/** Whether a string names an entity. */
export function isEntityName(name: string): name is EntityName {
  return Object.hasOwn(entities, name);
}

/** The definition of an entity, without the types of its own fields: for code that treats all alike. */
export function definitionOf(name: EntityName): EntityDefinition {
  return entities[name];
}

/** Whether an entity is a list of items. */
export function isListEntity(name: EntityName): name is ListEntityName {
  return definitionOf(name).many;
}

/** Names of the list entities in order. */
export const listEntityNames: readonly ListEntityName[] = entityNames.filter(isListEntity);

/** Names of the single entities in order. */
export const singleEntityNames: readonly SingleEntityName[] = entityNames.filter(
  (name): name is SingleEntityName => !isListEntity(name),
);
