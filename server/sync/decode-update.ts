import * as Y from 'yjs';
import { forbiddenKeys } from '#shared/strategy/ids.ts';

/** A run of changes of one client, as it stands in an update. */
export type Struct = Y.Item | Y.GC | Y.Skip;

/** An update that was decoded whole and holds nothing that could harm a reader. */
export interface DecodedUpdate {
  readonly bytes: Uint8Array;
  /** Per client the structs in the order of their clocks, without gaps between them other than `Y.Skip`. */
  readonly structs: ReadonlyMap<number, readonly Struct[]>;
  readonly deletions: ReadonlyMap<number, readonly { readonly clock: number; readonly len: number }[]>;
}

const maxRunLength = 2 ** 31;
const maxKeyLength = 512;
const maxValueDepth = 12;

/**
 * Decodes an update; null when it does not decode whole, or when a part of it is nothing that an honest client
 * sends (empty or endless runs, keys that reach a prototype, values nested without end, documents in documents).
 */
export function decodeUpdate(bytes: Uint8Array): DecodedUpdate | null {
  try {
    const { structs, ds } = Y.decodeUpdate(bytes);
    const byClient = groupByClient(structs);
    return byClient && structs.every(isHarmless) ? { bytes, structs: byClient, deletions: ds.clients } : null;
  } catch {
    return null;
  }
}

/** Null when a client has more than one run of clocks: Yjs would silently keep the last of them only. */
function groupByClient(structs: readonly Struct[]): Map<number, Struct[]> | null {
  const byClient = new Map<number, Struct[]>();
  let current: Struct[] = [];
  let client = -1;
  let nextClock = 0;
  for (const struct of structs) {
    if (struct.id.client !== client) {
      client = struct.id.client;
      if (byClient.has(client)) return null;
      current = [];
      byClient.set(client, current);
    } else if (struct.id.clock !== nextClock) {
      return null;
    }
    current.push(struct);
    nextClock = struct.id.clock + struct.length;
  }
  return byClient;
}

function isHarmless(struct: Struct): boolean {
  const end = struct.id.clock + struct.length;
  if (struct.length < 1 || struct.length > maxRunLength || !Number.isSafeInteger(end)) return false;
  if (!(struct instanceof Y.Item)) return true;
  return looksBackOnly(struct) && hasHarmlessKeys(struct) && hasHarmlessContent(struct.content);
}

/** A change that names a later one of the same client as its place would make Yjs throw half-way. */
function looksBackOnly({ id, origin, rightOrigin, parent }: Y.Item): boolean {
  return [origin, rightOrigin, parent].every(
    (place) => !(place instanceof Y.ID) || place.client !== id.client || place.clock < id.clock,
  );
}

function hasHarmlessKeys({ parent, parentSub }: Y.Item): boolean {
  return isHarmlessKey(parentSub) && (typeof parent !== 'string' || isHarmlessKey(parent));
}

function isHarmlessKey(key: string | null): boolean {
  return key === null || (key.length <= maxKeyLength && !forbiddenKeys.has(key));
}

function hasHarmlessContent(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentDoc) return false;
  if (content instanceof Y.ContentAny) return content.arr.every((value) => isHarmlessValue(value, 0));
  if (content instanceof Y.ContentJSON) return content.arr.every((value) => isHarmlessValue(value, 0));
  if (content instanceof Y.ContentEmbed) return isHarmlessValue(content.embed, 0);
  if (content instanceof Y.ContentFormat) {
    return isHarmlessKey(content.key) && isHarmlessValue(content.value, 0);
  }
  return true;
}

function isHarmlessValue(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return true;
  if (depth >= maxValueDepth) return false;
  if (Array.isArray(value)) return value.every((entry) => isHarmlessValue(entry, depth + 1));
  // Decoding a `__proto__` key sets the prototype instead of a property.
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.entries(value).every(
    ([key, entry]) => isHarmlessKey(key) && isHarmlessValue(entry, depth + 1),
  );
}
