import { fieldMeta } from '#shared/strategy/field.ts';
import { parsePath } from '#shared/strategy/paths.ts';

const place = /^(.+)\.(0|[1-9]\d{0,5})$/;

/** The list in which the text at a path stands: `ambition.notDoing` for `ambition.notDoing.0`; null when in none. */
export function listPathOf(path: string): string | null {
  const list = place.exec(path)?.[1];
  if (list === undefined) return null;
  const target = parsePath(list);
  return target?.schema && fieldMeta(target.schema).kind === 'texts' ? list : null;
}

/** The path of the field in which a text stands. */
export function fieldPathOf(path: string): string {
  return listPathOf(path) ?? path;
}
