import {
  definitionOf,
  type EntityName,
  entityNames,
  isListEntity,
  type ListEntityName,
  listEntityNames,
} from './entities.ts';
import { type Fields, fieldMeta } from './field.ts';
import { answersOf, itemsOf, type Strategy } from './strategy.ts';

type Values = Readonly<Record<string, unknown>>;

/** Targets of references by entity: position of each id in its list; `any` holds everything that can be pointed at. */
type Targets = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What a resolver leaves alone. */
export interface ResolverOptions {
  /** References to these entities stay as they are: for a snapshot that does not hold them. */
  readonly except?: ReadonlySet<string>;
}

/** Keeps reference fields honest from snapshot to snapshot; untouched objects come back identical. */
export interface ReferenceResolver {
  resolve(strategy: Strategy): Strategy;
}

/** Reference fields of each entity, parts included, worked out once. */
const referenceFields = new Map<EntityName, ReadonlyMap<string, string>>(
  entityNames.map((name) => [name, referencesIn(definitionOf(name).fields, '')]),
);

function referencesIn(fields: Fields, prefix: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, schema] of Object.entries(fields)) {
    const meta = fieldMeta(schema);
    if (meta.to) found.set(prefix + name, meta.to);
    if (meta.fields)
      for (const [path, to] of referencesIn(meta.fields, `${prefix}${name}.`)) found.set(path, to);
  }
  return found;
}

/**
 * Makes a resolver: a reference to nothing becomes `null` or leaves its set, sets follow the order of the list that
 * they point at, and a goal that would be its own ancestor loses its parent. It remembers the last snapshot, so that
 * only what changed is looked at again.
 */
export function createReferenceResolver(options: ResolverOptions = {}): ReferenceResolver {
  const { except } = options;
  let targets: Targets = new Map();
  let before: { raw: Strategy; resolved: Strategy } | undefined;
  return {
    resolve(strategy) {
      if (before?.raw === strategy) return before.resolved;
      const next = targetsOf(strategy, before?.raw, targets);
      const resolved: Record<string, unknown> = { ...strategy };
      for (const name of entityNames) {
        const unchangedTargets = [...(referenceFields.get(name)?.values() ?? [])].every(
          (to) => next.get(to) === targets.get(to),
        );
        resolved[name] = resolveEntity(name, strategy, unchangedTargets ? before : undefined, next, except);
      }
      targets = next;
      before = { raw: strategy, resolved: resolved as Strategy };
      return before.resolved;
    },
  };
}

/** The strategy with every reference to nothing left out, in one go. */
export function withoutDanglingReferences(strategy: Strategy): Strategy {
  return createReferenceResolver().resolve(strategy);
}

function targetsOf(strategy: Strategy, previous: Strategy | undefined, known: Targets): Targets {
  const targets = new Map<string, ReadonlyMap<string, number>>();
  let sameEverywhere = previous !== undefined;
  for (const name of listEntityNames) {
    const ids = idsOf(strategy, name, previous, known);
    if (ids !== known.get(name)) sameEverywhere = false;
    targets.set(name, ids);
  }
  const anyKnown = known.get('any');
  targets.set('any', sameEverywhere && anyKnown ? anyKnown : everythingIn(targets));
  return targets;
}

function idsOf(
  strategy: Strategy,
  name: ListEntityName,
  previous: Strategy | undefined,
  known: Targets,
): ReadonlyMap<string, number> {
  const before = known.get(name);
  if (before && previous?.[name] === strategy[name]) return before;
  const items = itemsOf(strategy, name);
  const earlier = previous ? itemsOf(previous, name) : [];
  const isInPlace = (item: { readonly id: string }, position: number) => item.id === earlier[position]?.id;
  if (before && earlier.length === items.length && items.every(isInPlace)) return before;
  return new Map(items.map((item, position) => [item.id, position]));
}

function everythingIn(targets: Targets): ReadonlyMap<string, number> {
  const any = new Map<string, number>();
  for (const ids of targets.values()) for (const id of ids.keys()) any.set(id, any.size);
  for (const name of entityNames) if (!isListEntity(name)) any.set(name, any.size);
  return any;
}

function resolveEntity(
  name: EntityName,
  strategy: Strategy,
  before: { raw: Strategy; resolved: Strategy } | undefined,
  targets: Targets,
  except: ReadonlySet<string> | undefined,
): unknown {
  const fields = referenceFields.get(name);
  if (!fields || fields.size === 0) return strategy[name];
  if (before?.raw[name] === strategy[name]) return before.resolved[name];
  if (!isListEntity(name)) return resolveValues(answersOf(strategy, name), fields, targets, except);
  const known = name === 'goals' ? undefined : before;
  const earlierOf = known
    ? earlierItems(itemsOf(known.raw, name), itemsOf(known.resolved, name))
    : () => undefined;
  const items = itemsOf(strategy, name).map(
    (item, position) => earlierOf(item, position) ?? resolveValues(item, fields, targets, except),
  );
  return name === 'goals' ? withoutCircles(items) : items;
}

/** Finds what an item resolved to the last time; most items stand where they stood. */
function earlierItems(
  raw: readonly Values[],
  resolved: readonly Values[],
): (item: Values, position: number) => Values | undefined {
  let byItem: Map<Values, Values | undefined> | undefined;
  return (item, position) => {
    if (raw[position] === item) return resolved[position];
    if (raw[position]?.['id'] === item['id']) return undefined;
    byItem ??= new Map(raw.map((earlier, index) => [earlier, resolved[index]]));
    return byItem.get(item);
  };
}

function resolveValues(
  values: Values,
  fields: ReadonlyMap<string, string>,
  targets: Targets,
  except: ReadonlySet<string> | undefined,
): Values {
  let resolved = values;
  for (const [path, to] of fields) {
    if (except?.has(to)) continue;
    resolved = resolveField(resolved, path.split('.'), targets.get(to) ?? new Map());
  }
  return resolved;
}

function resolveField(values: Values, path: readonly string[], ids: ReadonlyMap<string, number>): Values {
  const [head, ...rest] = path;
  if (head === undefined) return values;
  const value = values[head];
  const kept = rest.length > 0 ? resolveField(value as Values, rest, ids) : keptReference(value, ids);
  return kept === value ? values : { ...values, [head]: kept };
}

function keptReference(value: unknown, ids: ReadonlyMap<string, number>): unknown {
  if (typeof value === 'string') return ids.has(value) ? value : null;
  if (!Array.isArray(value)) return value;
  const kept = value.filter((id) => ids.has(id)).sort((a, b) => (ids.get(a) ?? 0) - (ids.get(b) ?? 0));
  return kept.length === value.length && kept.every((id, position) => id === value[position]) ? value : kept;
}

function withoutCircles(goals: readonly Values[]): readonly Values[] {
  const parents = new Map<string, string>();
  return goals.map((goal) => {
    const { id, parentId } = goal;
    if (typeof id !== 'string' || typeof parentId !== 'string') return goal;
    if (isAncestor(id, parentId, parents)) return { ...goal, parentId: null };
    parents.set(id, parentId);
    return goal;
  });
}

function isAncestor(id: string, from: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parents.get(at)) if (at === id) return true;
  return false;
}
