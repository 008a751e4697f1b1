import * as Y from 'yjs';
import { definitionOf, type EntityName, entityNames } from '#shared/strategy/entities.ts';

/** Roots of the document besides the entities: plain JSON values by key. */
export const plainRootNames = ['layout', 'translations', 'extra'] as const;

/** Name of a root whose entries are plain JSON values. */
export type PlainRootName = (typeof plainRootNames)[number];

/** Entities that the server owns: they live in the session document, and in the board they count for nothing. */
export const serverEntities: ReadonlySet<string> = new Set<EntityName>(['participants', 'consents', 'votes']);

const serverFields: Readonly<Record<string, ReadonlySet<string>>> = {
  meta: new Set(['stage', 'version', 'versionName', 'agreedAt', 'agreedBy']),
};
const noFields: ReadonlySet<string> = new Set();

/** Fields of an entity that the server owns. */
export function serverFieldsOf(entity: EntityName): ReadonlySet<string> {
  return serverFields[entity] ?? noFields;
}

/** Entities that the board document holds, in the order of the model. */
export const boardEntities: readonly EntityName[] = entityNames.filter((name) => !serverEntities.has(name));

/** A root of the document; null when this tab already opened a root of that name as something else. */
export function rootOf(doc: Y.Doc, name: EntityName | PlainRootName): Y.Map<unknown> | null {
  const known = doc.share.get(name);
  if (known && known.constructor !== Y.AbstractType && !(known instanceof Y.Map)) return null;
  return doc.getMap(name);
}

/** Whether the items of an entity are fixed by the catalogue. */
export function isFixedList(entity: EntityName): boolean {
  return definitionOf(entity).fixedIds !== undefined;
}

/** The map that holds the fields of a target; null when there is none, or when it is not a container. */
export function fieldsOf(
  doc: Y.Doc,
  target: { readonly entity: EntityName; readonly id?: string | undefined },
): Y.Map<unknown> | null {
  const root = rootOf(doc, target.entity);
  if (!definitionOf(target.entity).many) return root;
  const entry = target.id === undefined ? undefined : root?.get(target.id);
  return entry instanceof Y.Map ? entry : null;
}
