import { currentVoice, type Voice } from '#client/ui-state/voice.ts';
import type { NewWords } from '#shared/board/comment-operations.ts';
import type { NewNote } from '#shared/board/note-operations.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { WorkshopConnection } from './workshop-connection.ts';

/** Who writes a note. */
export type Author = Pick<NewNote, 'author' | 'authorId' | 'departmentId' | 'onBehalf'>;

/**
 * Who writes a note that is made here: me, who sits beside me, or a department for which I write. The participant is
 * always me: it came through my hands.
 */
export function authorOf({ store }: Pick<WorkshopConnection, 'store'>): Author {
  const { name, participantId, departmentId } = store.me();
  const voice = currentVoice();
  if (voice?.kind === 'person') {
    return { author: voice.name, authorId: participantId, departmentId: voice.departmentId };
  }
  if (voice?.kind === 'behalf') {
    const onBehalf = departmentNameOf(store.strategy(), voice) ?? '';
    return { author: name, authorId: participantId, departmentId: voice.departmentId, onBehalf };
  }
  return { author: name, authorId: participantId, departmentId };
}

/** Who says something in a comment, by the same rules. */
export function speakerOf(
  workshop: Pick<WorkshopConnection, 'store'>,
): Pick<NewWords, 'by' | 'authorId' | 'departmentId' | 'onBehalf'> {
  const { author: by, authorId, departmentId, onBehalf } = authorOf(workshop);
  return { by, authorId, departmentId, ...(onBehalf && { onBehalf }) };
}

function departmentNameOf({ departments }: Strategy, { departmentId }: Extract<Voice, { kind: 'behalf' }>) {
  return departments.find(({ id }) => id === departmentId)?.name;
}
