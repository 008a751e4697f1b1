import { limits } from '#shared/strategy/field.ts';
import { forbiddenKeys, isSafeId } from '#shared/strategy/ids.ts';
import { type Box, isPileHeight, type Translation } from '#shared/strategy/strategy.ts';
import { isPlainObject } from '#shared/strategy/values.ts';
import { plainJson } from './plain-json.ts';

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A place on the board; undefined when the id or the value is none. Of the rest, what is none counts as not given. */
export function readBox(id: string, raw: unknown): Box | undefined {
  if (!isSafeId(id) || !isPlainObject(raw)) return undefined;
  const { x, y, w, h, z, locked, ...unknown } = raw;
  if (!isNumber(x) || !isNumber(y)) return undefined;
  return {
    ...(plainJson(unknown) as object),
    x,
    y,
    ...(isNumber(w) && w > 0 ? { w } : {}),
    ...(isNumber(h) && h > 0 ? { h } : {}),
    ...(isPileHeight(z) ? { z } : {}),
    ...(locked === true ? { locked } : {}),
  };
}

/** Whether a key can be the path of a text, such as `goals.g1.text` or `ambition.endState`. */
export function isTextPath(path: string): boolean {
  return path !== '' && path.length <= 1000 && !path.split('.').some((part) => forbiddenKeys.has(part));
}

/** The other language of a text; undefined when the path or the value is none. */
export function readTranslation(path: string, raw: unknown): Translation | undefined {
  if (!isTextPath(path) || !isPlainObject(raw)) return undefined;
  const { text, ofHash, by, ...unknown } = raw;
  if (typeof text !== 'string' || text.length > limits.textLength) return undefined;
  return {
    text,
    ...(typeof ofHash === 'string' ? { ofHash } : {}),
    by: by === 'machine' ? 'machine' : 'human',
    ...(plainJson(unknown) as object),
  };
}

/** A part of the file that this version does not know. */
export function readExtra(key: string, raw: unknown): unknown {
  return forbiddenKeys.has(key) ? undefined : plainJson(raw);
}
