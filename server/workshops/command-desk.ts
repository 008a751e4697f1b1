import type { Caller } from '#server/access/caller.ts';
import { rightsOf } from '#server/access/rights.ts';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import type { CommandAnswer, Store, Write } from '#server/store/store.ts';
import { isTooLarge, wouldOverflow } from '#server/store/write-limits.ts';
import type { WriteQueue } from '#server/store/write-queue.ts';
import { type Command, type CommandOf, type CommandType, mayGive } from '#shared/session/commands.ts';
import { isFrozenIn, refusalNow } from '#shared/session/frozen.ts';
import { readSession } from '#shared/session/session-state.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import {
  type CommandContext,
  type CommandHandlers,
  type CommandOutcome,
  type CommandReads,
  notYours,
  refused,
  secretOfRow,
} from './command.ts';
import { type CommandCommit, commitChanges, rowsOf, tryBoard } from './command-commit.ts';
import { commandHandlers } from './command-handlers.ts';
import { agreementTexts } from './commands/agreement-texts.ts';

/** Who gives a command, where, and in which language they want to be answered. */
export interface CommandRequest {
  readonly room: WorkshopRoom;
  readonly caller: Caller;
  readonly language: Language;
}

/** What the desk works with. */
export interface CommandDeskOptions {
  readonly store: Store;
  readonly queue: WriteQueue;
  /** The moment, in ms since 1970. */
  readonly now: () => number;
  /** Others than those of the product, for a test. */
  readonly handlers?: CommandHandlers;
}

/**
 * Carries out commands, those of one workshop strictly one after the other, and each id of a caller once: the same id
 * again gets the same answer. A command that is refused or throws changes nothing and is told to nobody.
 */
export class CommandDesk {
  readonly #options: CommandDeskOptions;
  readonly #handlers: CommandHandlers;
  /** Per workshop, settles when its last command is through. */
  readonly #last = new Map<string, Promise<void>>();

  constructor(options: CommandDeskOptions) {
    this.#options = options;
    this.#handlers = options.handlers ?? commandHandlers;
  }

  /** The answer, once what the command did is durable; rejects when it could not be carried out, to be tried again. */
  carryOut(request: CommandRequest, command: Command): Promise<CommandAnswer> {
    const { workshopId } = request.caller;
    const before = this.#last.get(workshopId) ?? Promise.resolve();
    const answer = before.then(() => this.#once(request, command));
    const settled = answer.then(
      () => {},
      () => {},
    );
    this.#last.set(workshopId, settled);
    settled.then(() => {
      if (this.#last.get(workshopId) === settled) this.#last.delete(workshopId);
    });
    return answer;
  }

  async #once(request: CommandRequest, command: Command): Promise<CommandAnswer> {
    const { room, caller, language } = request;
    const { workshopId, participantId: callerId } = caller;
    const known = await this.#options.store.commandAnswer(workshopId, callerId, command.id);
    if (known) return known;
    const { outcome, rows } = await this.#decide(request, command);
    const answer = answerTo(outcome, language);
    const changes = outcome.ok ? outcome.changes : {};
    await this.#commit({
      room,
      changes,
      rows,
      answer: { kind: 'command', workshopId, callerId, commandId: command.id, answer },
    });
    changes.afterwards?.(room);
    return answer;
  }

  async #decide(
    request: CommandRequest,
    command: Command,
  ): Promise<{ readonly outcome: CommandOutcome; readonly rows: readonly Write[] }> {
    const { workshopId } = request.caller;
    const { store, now } = this.#options;
    const context: CommandContext = { ...request, now, store: readsOf(store, workshopId) };
    const outcome =
      this.#notNow(request, command.type) ?? unlessFrozen(request.room, await this.#handle(context, command));
    const rows = outcome.ok ? rowsOf(workshopId, outcome.changes, now()) : [];
    const isTooMuch =
      rows.some(isTooLarge) || (rows.length > 0 && wouldOverflow(await store.usage(workshopId), rows));
    if (isTooMuch) return { outcome: refused('too-much', tooMuch), rows: [] };
    if (outcome.ok && outcome.changes.isOutdated?.()) return this.#decide(request, command);
    return { outcome, rows };
  }

  /** Whoever gave it may have lost the right while it waited its turn; what is agreed or archived takes few commands. */
  #notNow({ room, caller }: CommandRequest, type: CommandType): CommandOutcome | null {
    const session = readSession(room.session.doc);
    const rights = rightsOf(session, caller);
    if (!rights || !mayGive(rights.role, type)) return notYours('command-not-yours', rightLost);
    const refusal = refusalNow(session, type);
    if (refusal === 'agreed') return refused('agreed', agreementTexts.frozen);
    return refusal === 'archived' ? refused('archived', isArchived) : null;
  }

  #handle<Type extends CommandType>(
    context: CommandContext,
    command: CommandOf<Type>,
  ): CommandOutcome | Promise<CommandOutcome> {
    return this.#handlers[command.type](context, command);
  }

  /** From the last check on nothing waits: nobody comes in between, and nothing can fail halfway. */
  async #commit(commit: CommandCommit): Promise<void> {
    const { room, changes } = commit;
    tryBoard(room, changes);
    if (room.isGone) throw new Error('The workshop left memory while a command waited.');
    await commitChanges(this.#options.queue, commit);
  }
}

/** An agreed strategy changes only by what opens or closes it. */
function unlessFrozen(room: WorkshopRoom, outcome: CommandOutcome): CommandOutcome {
  if (!outcome.ok || !isFrozenIn(room.session.doc)) return outcome;
  const { board, session } = outcome.changes;
  const changesStrategy =
    board !== undefined || partsOfStrategy.some((part) => session?.[part] !== undefined);
  return changesStrategy && session?.agreed === undefined
    ? refused('agreed', agreementTexts.frozen)
    : outcome;
}

/** What the session holds of the strategy that people can change; who took part goes on being told. */
const partsOfStrategy = ['consents', 'checks'] as const;

function readsOf(store: Store, workshopId: string): CommandReads {
  return {
    secrets: async (scope) => (await store.secrets(workshopId, scope)).map(secretOfRow),
    versions: () => store.versions(workshopId),
    version: (versionId) => store.version(workshopId, versionId),
    links: () => store.links(workshopId),
    asset: (assetId) => store.asset(workshopId, assetId),
  };
}

function answerTo(outcome: CommandOutcome, language: Language): CommandAnswer {
  if (outcome.ok) return { status: 200, body: JSON.stringify(outcome.result) };
  const error = { code: outcome.code, message: outcome.message[language] };
  return { status: outcome.status, body: JSON.stringify({ error }) };
}

const rightLost: Bilingual = {
  nl: 'Dit mag je niet meer: je rol is intussen veranderd.',
  en: 'You may not do this any more: your role has changed meanwhile.',
};

const isArchived: Bilingual = {
  nl: 'De workshop is gearchiveerd. Haal hem eerst uit het archief.',
  en: 'The workshop is archived. Take it out of the archive first.',
};

const tooMuch: Bilingual = {
  nl: 'Dit past er niet meer bij: de workshop bewaart al het meeste wat kan, of dit is in één keer te groot.',
  en: 'There is no room for this: the workshop keeps as much as it can, or this is too large at once.',
};
