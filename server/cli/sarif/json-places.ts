import { parsePath } from '#shared/strategy/paths.ts';

/** A stretch of a text: lines and columns from 1, columns in UTF-16 units, the end column just past the last one. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A value in the text, by offset, with what stands inside it. */
interface JsonNode {
  readonly start: number;
  readonly end: number;
  readonly members?: ReadonlyMap<string, Member>;
  /** Of a list: what has an id, by that id. */
  readonly items?: ReadonlyMap<string, JsonNode>;
}

/** A key and its value; it starts at the key. */
interface Member {
  readonly start: number;
  readonly value: JsonNode;
}

const string = /"(?:[^"\\]|\\.)*"/y;
const bare = /[^\s,\]}]+/y;
const space = /\s*/y;

/**
 * Finds where the values of a strategy stand in the text of its file: `sourcing.s1.contract.payBasis` is the key and
 * value in the decision with that id. For what the file leaves out, the start of the nearest thing that it would stand
 * in. The text must be a strategy that was read, without a byte order mark.
 */
export function placesIn(text: string): (path: string) => Region {
  const root = parse(text);
  const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const positionOf = (offset: number) => {
    const line = lineAt(lines, offset);
    return { line, column: offset - (lines[line - 1] ?? 0) + 1 };
  };
  return (path) => {
    let found: Member = { start: root.start, value: root };
    for (const step of stepsOf(path)) {
      const next = step(found.value);
      if (!next) {
        const { line, column } = positionOf(found.start);
        return { startLine: line, startColumn: column };
      }
      found = next;
    }
    const [start, end] = [positionOf(found.start), positionOf(found.value.end)];
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  };
}

type Step = (node: JsonNode) => Member | undefined;

function stepsOf(path: string): readonly Step[] {
  const target = parsePath(path);
  if (!target) return path.split('.').map(member);
  const { entity, id, field } = target;
  return [
    member(entity),
    ...(id === null ? [] : [item(id)]),
    ...(field === '' ? [] : field.split('.').map(member)),
  ];
}

function member(key: string): Step {
  return (node) => node.members?.get(key);
}

function item(id: string): Step {
  return ({ items }) => {
    const value = items?.get(id);
    return value && { start: value.start, value };
  };
}

/** Reads JSON that is known to be valid; of a key that is there twice the last counts, as in `JSON.parse`. */
function parse(text: string): JsonNode {
  let at = 0;
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    pattern.test(text);
    at = pattern.lastIndex;
  };
  const next = () => {
    skip(space);
    return text[at];
  };
  /** Reads members or elements up to and including the closing bracket. */
  const readUntil = (close: string, readOne: () => void) => {
    at += 1;
    while (next() !== close) {
      if (text[at] === ',') at += 1;
      else readOne();
    }
    at += 1;
  };
  const readObject = (start: number): JsonNode => {
    const members = new Map<string, Member>();
    readUntil('}', () => {
      const key = at;
      skip(string);
      const name: unknown = JSON.parse(text.slice(key, at));
      next();
      at += 1;
      members.set(String(name), { start: key, value: readValue() });
    });
    return { start, end: at, members };
  };
  const readArray = (start: number): JsonNode => {
    const items = new Map<string, JsonNode>();
    readUntil(']', () => {
      const one = readValue();
      const id = one.members?.get('id')?.value;
      if (id) items.set(String(JSON.parse(text.slice(id.start, id.end))), one);
    });
    return { start, end: at, items };
  };
  const readValue = (): JsonNode => {
    const first = next();
    const start = at;
    if (first === '{') return readObject(start);
    if (first === '[') return readArray(start);
    skip(first === '"' ? string : bare);
    return { start, end: at };
  };
  return readValue();
}

/** The line, from 1, that holds an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
