import type { Caller } from '#server/access/caller.ts';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import type { CommandAnswer, Store } from '#server/store/store.ts';
import type { WriteQueue } from '#server/store/write-queue.ts';
import type { Command, CommandOf, CommandType } from '#shared/session/commands.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import { setChecks, switchPitfall } from './commands/check-settings.ts';
import { setStage } from './commands/set-stage.ts';

/** What a command is carried out on. */
export interface CommandContext {
  readonly room: WorkshopRoom;
  readonly caller: Caller;
  /** Language of the answer, should the command be refused. */
  readonly language: Language;
}

/** The outcome of a command: its result, or why it is not for now (409). */
export type CommandOutcome =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly code: string; readonly message: Bilingual };

/** Carries out one type of command; it changes the session document without waiting in between. */
export type CommandHandler<Type extends CommandType> = (
  context: CommandContext,
  command: CommandOf<Type>,
) => CommandOutcome;

const handlers: { readonly [Type in CommandType]: CommandHandler<Type> } = {
  'stage.set': setStage,
  'checks.set': setChecks,
  'pitfall.switch': switchPitfall,
};

/** Carries out commands, each id of a caller once: the same id again gets the same answer. */
export class CommandDesk {
  readonly #store: Store;
  readonly #queue: WriteQueue;
  readonly #underWay = new Map<string, Promise<CommandAnswer>>();

  constructor(store: Store, queue: WriteQueue) {
    this.#store = store;
    this.#queue = queue;
  }

  /** The answer, once what the command did is durable. */
  async carryOut(context: CommandContext, command: Command): Promise<CommandAnswer> {
    const { workshopId, participantId } = context.caller;
    const key = `${workshopId} ${participantId} ${command.id}`;
    const underWay = this.#underWay.get(key) ?? this.#once(context, command);
    this.#underWay.set(key, underWay);
    try {
      return await underWay;
    } finally {
      this.#underWay.delete(key);
    }
  }

  async #once(context: CommandContext, command: Command): Promise<CommandAnswer> {
    const { workshopId, participantId: callerId } = context.caller;
    const known = await this.#store.commandAnswer(workshopId, callerId, command.id);
    if (known) return known;
    const answer = answerTo(handle(context, command), context.language);
    await new Promise<void>((resolve) =>
      this.#queue.push({ kind: 'command', workshopId, callerId, commandId: command.id, answer }, resolve),
    );
    return answer;
  }
}

function handle<Type extends CommandType>(context: CommandContext, command: CommandOf<Type>): CommandOutcome {
  return handlers[command.type](context, command);
}

function answerTo(outcome: CommandOutcome, language: Language): CommandAnswer {
  if (outcome.ok) return { status: 200, body: JSON.stringify(outcome.result) };
  const error = { code: outcome.code, message: outcome.message[language] };
  return { status: 409, body: JSON.stringify({ error }) };
}
