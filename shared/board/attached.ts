/** What people say about things on the board lies beside them in the document: comments and reactions. */
import * as Y from 'yjs';
import { entityNames, isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import { rootOf } from './roots.ts';

const attached: ReadonlySet<string> = new Set(['comments', 'reactions']);

/** Whether something is on the board about which people can say something. */
export function isOnBoard(doc: Y.Doc, item: string): boolean {
  if (isEntityName(item) && !isListEntity(item)) return true;
  return entityNames.some(
    (name) => isListEntity(name) && !attached.has(name) && rootOf(doc, name)?.has(item),
  );
}

/**
 * Takes away what was said about things that go, answers and translations with it. What somebody says at the same
 * moment stays behind, and is read again once the thing is back.
 */
export function removeAttached(doc: Y.Doc, gone: ReadonlySet<string>): void {
  const comments = rootOf(doc, 'comments');
  const reactions = rootOf(doc, 'reactions');
  const unsaid = new Set(idsWith(comments, 'item', gone));
  for (let more = [...unsaid]; more.length > 0; ) {
    more = idsWith(comments, 'replyTo', new Set(more)).filter((id) => !unsaid.has(id));
    for (const id of more) unsaid.add(id);
  }
  for (const id of unsaid) comments?.delete(id);
  for (const id of idsWith(reactions, 'item', gone)) reactions?.delete(id);
  const translations = unsaid.size > 0 ? rootOf(doc, 'translations') : null;
  for (const path of [...(translations?.keys() ?? [])]) {
    const [root, id = ''] = path.split('.');
    if (root === 'comments' && unsaid.has(id)) translations?.delete(path);
  }
}

function idsWith(root: Y.Map<unknown> | null, field: string, values: ReadonlySet<string>): string[] {
  const found: string[] = [];
  root?.forEach((entry, id) => {
    const value = entry instanceof Y.Map ? entry.get(field) : undefined;
    if (typeof value === 'string' && values.has(value)) found.push(id);
  });
  return found;
}
