import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import { readBoard, readEntities } from '#shared/board/snapshot.ts';
import { withSession } from '#shared/board/with-session.ts';
import { readSession } from '#shared/session/session-state.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { isLanguage, type Language } from '#shared/text/language.ts';

/** The strategy as it stands: what the board says and what the server knows of the session. */
export function strategyOf(room: WorkshopRoom): Strategy {
  return withSession(readBoard(room.board.doc), readSession(room.session.doc));
}

/** A department as people see it before the board is loaded. */
export interface DepartmentSummary {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
}

/** What a page needs to know of a workshop before it opens the board. */
export interface WorkshopSummary {
  readonly title: string;
  readonly organisation: string;
  readonly language: Language;
  readonly departments: readonly DepartmentSummary[];
}

/** Title, organisation, language and departments as the board has them now. */
export function summaryOf(room: WorkshopRoom): WorkshopSummary {
  const { meta, profile, departments } = readEntities(room.board.doc, ['meta', 'profile', 'departments']);
  return {
    title: meta.title ?? '',
    organisation: profile.name ?? '',
    language: isLanguage(meta.language) ? meta.language : 'nl',
    departments: departments.map(({ id, name, kind }) => ({ id, name: name ?? '', kind })),
  };
}
