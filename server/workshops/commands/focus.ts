import { readBoard } from '#shared/board/snapshot.ts';
import { type Focus, itemsInFocus } from '#shared/session/focus.ts';
import { readSession } from '#shared/session/session-state.ts';
import { definitionOf, isEntityName } from '#shared/strategy/entities.ts';
import { newId } from '#shared/strategy/ids.ts';
import { entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type CommandContext, type CommandHandler, type CommandOutcome, done, refused } from '../command.ts';

type Place = Pick<Focus, 'view' | 'item' | 'items'>;

/** Takes everybody somewhere, once. A spotlight that was on is over: nobody can be asked to look at two things. */
export const bringEveryone: CommandHandler<'focus.bring'> = (context, command) =>
  lookAt(context, 'bring', command);

/** Has everybody look at something until it is ended, in the place of what was there before. */
export const putInSpotlight: CommandHandler<'focus.spotlight'> = (context, command) =>
  lookAt(context, 'spotlight', command);

/** Everybody looks for themselves again; where that is so already it is as it should be. */
export const endFocus: CommandHandler<'focus.end'> = ({ room }, { focus: which }) => {
  const { focus } = readSession(room.session.doc);
  const isOther = which !== undefined && focus?.id !== which;
  return focus && !isOther ? done({ focus: null }, { session: { focus: null } }) : done({ focus });
};

/**
 * Keeps what the facilitator who leads the spotlight sees, once their view has come to rest. Whoever does not lead this
 * one, or comes late, changes nothing.
 */
export const moveFocus: CommandHandler<'focus.move'> = ({ room, caller }, { focus: which, view }) => {
  const { focus } = readSession(room.session.doc);
  const leads = focus?.kind === 'spotlight' && focus.id === which && focus.by === caller.participantId;
  if (!leads || !focus.view) return done({ focus });
  const moved: Focus = { ...focus, view };
  return done({ focus: moved }, { session: { focus: moved } });
};

function lookAt(
  { room, caller, now }: CommandContext,
  kind: Focus['kind'],
  { view, item, items }: Place,
): CommandOutcome {
  const strategy = readBoard(room.board.doc);
  const wanted = itemsInFocus({ item, items });
  // Of several, those that are gone by now are not missed.
  const found = wanted.filter((id) => isThere(strategy, id));
  const [first] = found;
  if (wanted.length > 0 && first === undefined) return refused('focus-gone', gone);
  const focus: Focus = {
    kind,
    ...(view ? { view } : {}),
    ...(first === undefined ? {} : { item: first }),
    ...(found.length > 1 ? { items: found } : {}),
    by: caller.participantId,
    at: new Date(now()).toISOString(),
    id: newId(),
  };
  return done({ focus }, { session: { focus } });
}

function isThere(strategy: Strategy, id: string): boolean {
  return (isEntityName(id) && !definitionOf(id).many) || entityOfItem(strategy, id) !== undefined;
}

const gone: Bilingual = {
  nl: 'Wat je wilde laten zien staat niet meer op het canvas. Kies iets anders.',
  en: 'What you wanted to show is no longer on the canvas. Choose something else.',
};
