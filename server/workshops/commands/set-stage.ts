import { sessionRoot } from '#shared/session/session-state.ts';
import type { CommandHandler } from '../command-desk.ts';

/** Moves the group to a stage of the journey. */
export const setStage: CommandHandler<'stage.set'> = ({ room }, { stage }) => {
  const root = room.session.doc.getMap(sessionRoot);
  if (root.get('stage') !== stage) room.session.doc.transact(() => root.set('stage', stage), 'server');
  return { ok: true, result: { stage } };
};
