import type { WorkshopConnection } from '#client/sync/workshop-connection.ts';
import type { NewNote } from '#shared/board/note-operations.ts';

/** Who writes a note that I make: my name, and the department that I sit here for. */
export function authorOf({
  store,
}: WorkshopConnection): Pick<NewNote, 'author' | 'authorId' | 'departmentId'> {
  const { name, participantId, departmentId } = store.me();
  return { author: name, authorId: participantId, departmentId };
}
