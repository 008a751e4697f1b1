import { type Locks, readSession } from '#shared/session/session-state.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type CommandHandler, done, refused } from '../command.ts';

/** Locks the board or one region for everybody but facilitators, or opens it again. */
export const setLock: CommandHandler<'lock.set'> = ({ room }, { scope, region, locked }) => {
  const before = readSession(room.session.doc).locks;
  if (scope === 'region' && region === undefined) return refused('region-missing', regionMissing);
  const isLocked = region === undefined || scope === 'board' ? before.board : before.regions.includes(region);
  if (isLocked === locked) return done({ locks: before });
  const locks: Locks = scope === 'board' ? { ...before, board: locked } : withRegion(before, region, locked);
  return done({ locks }, { session: { locks } });
};

function withRegion(locks: Locks, region: number | undefined, locked: boolean): Locks {
  const others = locks.regions.filter((known) => known !== region);
  const regions = locked && region !== undefined ? [...others, region] : others;
  return { ...locks, regions: regions.sort((one, other) => one - other) };
}

const regionMissing: Bilingual = {
  nl: 'Zeg welk deel van het bord op slot gaat: 1 tot en met 8.',
  en: 'Say which part of the board to lock: 1 to 8.',
};
