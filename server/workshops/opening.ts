import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import { readBoard } from '#shared/board/snapshot.ts';
import { withSession } from '#shared/board/with-session.ts';
import { drawBoard } from '#shared/opening/draw-board.ts';
import type { Opening } from '#shared/opening/opening.ts';
import { readSession } from '#shared/session/session-state.ts';
import type { Language } from '#shared/text/language.ts';

/** What of its time the server spends on openings of one workshop at most, unless that makes them too old. */
const mostOfTime = 0.1;
/** So old they get, in ms. */
const oldestMs = 500;

/** An opening as it is sent. */
export interface WrittenOpening {
  readonly json: string;
  /** Packed when it is first asked for. */
  readonly gzipped: () => Promise<Buffer>;
}

interface Made extends WrittenOpening {
  /** Bytes of the documents that it was read from, by identity. */
  readonly from: readonly [Uint8Array, Uint8Array];
  /** Until then it also serves when something has changed, in ms of the monotonic clock. */
  readonly servesUntil: number;
}

const made = new WeakMap<WorkshopRoom, Map<Language, Made>>();
const pack = promisify(gzip);

/**
 * The opening of a workshop: read anew when something has changed, but once for a group that comes in together while it
 * works. One that is a little old does no harm, as the documents follow at once.
 */
export function openingOf(room: WorkshopRoom, language: Language): WrittenOpening {
  const from = [room.board.state, room.session.toldState] as const;
  const inLanguages = made.get(room) ?? new Map<Language, Made>();
  const known = inLanguages.get(language);
  const start = performance.now();
  const isCurrent = known?.from.every((bytes, index) => bytes === from[index]);
  if (known && (isCurrent || start < known.servesUntil)) return known;
  const json = JSON.stringify(read(room, language));
  const end = performance.now();
  let packed: Promise<Buffer> | undefined;
  const gzipped = () => {
    packed ??= pack(json);
    return packed;
  };
  const written = { json, gzipped, from, servesUntil: end + Math.min((end - start) / mostOfTime, oldestMs) };
  made.set(room, inLanguages.set(language, written));
  return written;
}

/** Of the session what sockets may know: what is on disk. */
function read({ board, session }: WorkshopRoom, language: Language): Opening {
  const state = readSession(session.told);
  const strategy = withSession(readBoard(board.doc), state);
  return { strategy, session: state, board: drawBoard(strategy, language) };
}
