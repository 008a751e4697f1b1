import { readCheckSettings } from '../check-settings.ts';
import { createLapseMarker } from '../consents/lapse.ts';
import { definitionOf, type EntityName, entityNames, isEntityName, isListEntity } from '../entities.ts';
import { isSafeId } from '../ids.ts';
import { createReferenceResolver } from '../references.ts';
import {
  answersOf,
  type Box,
  emptyStrategy,
  isPileHeight,
  isStayedOriginal,
  itemsOf,
  type Strategy,
  type Translation,
} from '../strategy.ts';
import { isPlainObject, readFields, type UnreadValue } from '../values.ts';
import { defaultFileBytes, guardTree, parseJson } from './json.ts';
import { type Problem, quoted, type Warning } from './problems.ts';

/** Name of the format, the value of `format` in every file. */
export const formatName = 'klantcontactstrategie';

/** The version of the file format that this program writes, and the latest that it reads. */
export const formatVersion = 1;

/** A file that was read, with what was left unanswered on the way; or why it is refused. */
export type StrategyFile =
  | { readonly ok: true; readonly strategy: Strategy; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly problem: Problem };

/** Thrown inside the reader only, where it turns into a `problem`. */
class Refusal {
  readonly problem: Problem;
  constructor(problem: Problem) {
    this.problem = problem;
  }
}

/** Reads a strategy from the text or bytes of a file. Never throws; see `problemText` for the line to show. */
export function readStrategyFile(input: string | Uint8Array, maxBytes = defaultFileBytes): StrategyFile {
  const json = parseJson(input, maxBytes);
  return json.ok ? readStrategyJson(json.value) : json;
}

/** Reads a strategy from a JSON value, such as the body of a request. Never throws. */
export function readStrategyJson(json: unknown): StrategyFile {
  const problem = guardTree(json) ?? headProblem(json);
  if (problem) return { ok: false, problem };
  return readTree(json as Record<string, unknown>);
}

/** A strategy from entities alone, without `format` and `version`: for patches in tests. Throws on a refusal. */
export function strategyFromPatch(patch: Readonly<Record<string, unknown>>): Strategy {
  const file = readTree(patch);
  if (!file.ok) throw new Error(`The patch is refused: ${file.problem.code} at ${file.problem.path}`);
  return file.strategy;
}

function headProblem(json: unknown): Problem | undefined {
  if (!isPlainObject(json)) return { code: 'not_an_object' };
  const { format, version } = json;
  if (format !== formatName) return { code: 'wrong_format', found: quoted(format) };
  if (!Number.isInteger(version) || Number(version) < 1)
    return { code: 'wrong_version', found: quoted(version) };
  if (Number(version) > formatVersion) {
    return { code: 'later_version', found: String(version), limit: formatVersion };
  }
  return undefined;
}

function readTree(tree: Readonly<Record<string, unknown>>): StrategyFile {
  const warnings: Warning[] = [];
  const report = ({ path, value }: UnreadValue) =>
    warnings.push({ code: 'unread_value', path, value: quoted(value) });
  try {
    const raw: Record<string, unknown> = { ...emptyStrategy() };
    for (const name of entityNames) {
      if (Object.hasOwn(tree, name)) raw[name] = readEntity(name, tree[name], report);
    }
    raw['layout'] = readRecord(tree['layout'], 'layout', isBox, report);
    raw['translations'] = readRecord(tree['translations'], 'translations', isTranslation, report);
    raw['checks'] = readCheckSettings(tree['checks'], report);
    raw['extra'] = unknownParts(tree);
    const strategy = createReferenceResolver().resolve(raw as Strategy);
    warnings.push(...droppedReferences(raw as Strategy, strategy));
    return { ok: true, strategy: createLapseMarker().mark(strategy), warnings };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

function readEntity(name: EntityName, raw: unknown, report: (unread: UnreadValue) => void): unknown {
  const { fields, fixedIds, derived } = definitionOf(name);
  if (!isListEntity(name)) {
    if (raw === null) return readFields(fields, {}, name, report);
    if (!isPlainObject(raw)) throw new Refusal({ code: 'wrong_kind', path: name, found: quoted(raw) });
    return readFields(fields, raw, name, report);
  }
  const entries = raw === null ? [] : raw;
  if (!Array.isArray(entries)) throw new Refusal({ code: 'wrong_kind', path: name, found: quoted(raw) });
  const items = new Map<string, unknown>();
  for (const [index, entry] of entries.entries()) {
    const id = idOf(name, entry, index);
    if (items.has(id)) throw new Refusal({ code: 'duplicate_id', path: name, found: quoted(id) });
    const { id: _, ...values } = entry;
    items.set(id, { id, ...readFields(fields, values, `${name}.${id}`, report), ...derived?.(id) });
  }
  if (!fixedIds) return [...items.values()];
  const unknown = [...items.keys()].find((id) => !fixedIds.includes(id));
  if (unknown) throw new Refusal({ code: 'unknown_fixed_id', path: name, found: quoted(unknown) });
  return fixedIds.map(
    (id) => items.get(id) ?? { id, ...readFields(fields, {}, name, report), ...derived?.(id) },
  );
}

function idOf(name: EntityName, entry: unknown, index: number): string {
  const path = `${name}[${index}]`;
  if (!isPlainObject(entry)) throw new Refusal({ code: 'wrong_kind', path, found: quoted(entry) });
  const { id } = entry;
  if (!isSafeId(id)) throw new Refusal({ code: 'bad_id', path, found: quoted(id) });
  return id;
}

function readRecord(
  raw: unknown,
  path: string,
  fits: (value: unknown) => boolean,
  report: (unread: UnreadValue) => void,
): Record<string, unknown> {
  if (raw === undefined || raw === null) return {};
  if (!isPlainObject(raw)) throw new Refusal({ code: 'wrong_kind', path, found: quoted(raw) });
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (fits(value)) kept[key] = value;
    else report({ path: `${path}.${key}`, value });
  }
  return kept;
}

/** Whether a value is a place on the board. */
export function isBox(value: unknown): value is Box {
  if (!isPlainObject(value)) return false;
  const { x, y, w, h, z, locked } = value;
  return (
    isFiniteNumber(x) &&
    isFiniteNumber(y) &&
    (w === undefined || isSize(w)) &&
    (h === undefined || isSize(h)) &&
    (z === undefined || isPileHeight(z)) &&
    (locked === undefined || locked === true)
  );
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isSize(value: unknown): boolean {
  return isFiniteNumber(value) && value > 0;
}

/** Whether a value is the translation of a text. */
export function isTranslation(value: unknown): value is Translation {
  if (!isPlainObject(value)) return false;
  const { text, ofHash, by, reviewedBy, original } = value;
  return (
    typeof text === 'string' &&
    (ofHash === undefined || typeof ofHash === 'string') &&
    (by === 'human' || by === 'machine') &&
    (reviewedBy === undefined || typeof reviewedBy === 'string') &&
    (original === undefined || isStayedOriginal(original))
  );
}

function unknownParts(tree: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = ['format', 'version', 'layout', 'translations', 'checks'];
  return Object.fromEntries(
    Object.entries(tree).filter(([name]) => !isEntityName(name) && !known.includes(name)),
  );
}

function droppedReferences(raw: Strategy, resolved: Strategy): Warning[] {
  const dropped: Warning[] = [];
  for (const name of entityNames) {
    if (raw[name] === resolved[name]) continue;
    if (!isListEntity(name)) {
      dropped.push(...differences(answersOf(raw, name), answersOf(resolved, name), name));
      continue;
    }
    const kept = itemsOf(resolved, name);
    itemsOf(raw, name).forEach((item, index) => {
      dropped.push(...differences(item, kept[index] ?? item, `${name}.${item.id}`));
    });
  }
  return dropped;
}

function differences(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: string,
): Warning[] {
  if (before === after) return [];
  return Object.keys(before).flatMap((field): Warning[] => {
    const was = before[field];
    const is = after[field];
    if (was === is) return [];
    if (isPlainObject(was) && isPlainObject(is)) return differences(was, is, `${path}.${field}`);
    const kept = Array.isArray(is) ? is : [];
    const gone = Array.isArray(was) ? was.filter((id) => !kept.includes(id)) : [was];
    return gone.map((id) => ({ code: 'dangling_reference', path: `${path}.${field}`, value: quoted(id) }));
  });
}
