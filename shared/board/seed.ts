import * as Y from 'yjs';
import { definitionOf, type EntityName, isListEntity } from '#shared/strategy/entities.ts';
import { forbiddenKeys, isSafeId } from '#shared/strategy/ids.ts';
import { answersOf, itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { completeFieldMap, newFieldMap } from './containers.ts';
import { firstOrders } from './order.ts';
import { plainJson } from './plain-json.ts';
import { boardEntities, plainRootNames, rootOf, serverFieldsOf } from './roots.ts';

/**
 * Fills a new document with a strategy, in one transaction: every container of every entity, empty or filled. Only the
 * server calls it, once per workshop; clients never do. What the server keeps in the session stays out.
 */
export function seedBoard(doc: Y.Doc, strategy: Strategy, origin: unknown = null): void {
  doc.transact(() => {
    for (const entity of boardEntities) {
      if (isListEntity(entity)) seedList(doc, entity, itemsOf(strategy, entity));
      else seedSingle(doc, entity, answersOf(strategy, entity));
    }
    for (const name of plainRootNames) {
      const root = rootOf(doc, name);
      for (const [key, value] of Object.entries(strategy[name])) {
        const plain = forbiddenKeys.has(key) ? undefined : plainJson(value);
        if (plain !== undefined) root?.set(key, plain);
      }
    }
  }, origin);
}

/**
 * Makes the containers that an older document lacks, because the model has grown since. Only the server calls it, when
 * it opens a document; nothing that is already there is touched.
 */
export function completeBoard(doc: Y.Doc, origin: unknown = null): void {
  doc.transact(() => {
    for (const entity of boardEntities) {
      if (!isListEntity(entity)) {
        seedSingle(doc, entity, {});
        continue;
      }
      const root = rootOf(doc, entity);
      const { fields, fixedIds } = definitionOf(entity);
      for (const id of fixedIds ?? []) if (!root?.has(id)) root?.set(id, newFieldMap(fields, {}));
      root?.forEach((entry) => {
        if (entry instanceof Y.Map) completeFieldMap(entry, fields, {}, new Set());
      });
    }
  }, origin);
}

function seedSingle(doc: Y.Doc, entity: EntityName, values: Readonly<Record<string, unknown>>): void {
  const root = rootOf(doc, entity);
  if (root) completeFieldMap(root, definitionOf(entity).fields, values, serverFieldsOf(entity));
}

function seedList(
  doc: Y.Doc,
  entity: EntityName,
  items: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[],
): void {
  const root = rootOf(doc, entity);
  const { fields, fixedIds, derived } = definitionOf(entity);
  const orders = fixedIds ? [] : firstOrders(items.length);
  items.forEach((item, position) => {
    if (!isSafeId(item.id) || root?.has(item.id)) return;
    const followed = new Set(['id', 'order', ...Object.keys(derived?.(item.id) ?? {})]);
    const values = Object.fromEntries(Object.entries(item).filter(([name]) => !followed.has(name)));
    const entry = newFieldMap(fields, values);
    if (!fixedIds) entry.set('order', orders[position]);
    root?.set(item.id, entry);
  });
}
