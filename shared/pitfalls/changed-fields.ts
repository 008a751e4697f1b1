import { definitionOf, type EntityName, isListEntity } from '#shared/strategy/entities.ts';
import { answersOf, itemsOf, type Strategy } from '#shared/strategy/strategy.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The fields that differ between two snapshots, as `channels.motives`: of the given entities only. A list to which
 * items came, from which they went or in which they moved counts as changed in every field. Untouched objects must be
 * identical between the snapshots, or they are taken for changed.
 */
export function changedFields(
  before: Strategy,
  after: Strategy,
  entities: Iterable<EntityName>,
): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const name of entities) {
    if (before[name] === after[name]) continue;
    const fields = isListEntity(name)
      ? fieldsThatDiffer(itemsOf(before, name), itemsOf(after, name), name)
      : differences(answersOf(before, name), answersOf(after, name));
    for (const field of fields) changed.add(`${name}.${field}`);
  }
  return changed;
}

function fieldsThatDiffer(
  before: readonly Values[],
  after: readonly Values[],
  name: EntityName,
): Iterable<string> {
  const changed = new Set<string>();
  if (before.length !== after.length) return Object.keys(definitionOf(name).fields);
  for (const [position, item] of after.entries()) {
    const earlier = before[position];
    if (earlier === item) continue;
    if (earlier?.['id'] !== item['id']) return Object.keys(definitionOf(name).fields);
    for (const field of differences(earlier ?? {}, item)) changed.add(field);
  }
  return changed;
}

function differences(before: Values, after: Values): readonly string[] {
  return Object.keys(after).filter((field) => before[field] !== after[field]);
}
