import type * as z from 'zod/mini';
import { isSafeId } from '#shared/strategy/ids.ts';
import { agreementCommands } from './commands/agreement.ts';
import { checkCommands } from './commands/checks.ts';
import { documentCommands } from './commands/documents.ts';
import { focusCommands } from './commands/focus.ts';
import { handCommands } from './commands/hands.ts';
import { peopleCommands } from './commands/people.ts';
import { stageCommands } from './commands/stage.ts';
import { timerCommands } from './commands/timer.ts';
import { translationCommands } from './commands/translation.ts';
import { voteCommands } from './commands/votes.ts';
import { writingCommands } from './commands/writing.ts';
import type { Role } from './roles.ts';

/** Every command that a client can give, by type. A group of them is one file and one line here. */
const commandDefinitions = {
  ...stageCommands,
  ...timerCommands,
  ...handCommands,
  ...focusCommands,
  ...checkCommands,
  ...documentCommands,
  ...voteCommands,
  ...writingCommands,
  ...agreementCommands,
  ...peopleCommands,
  ...translationCommands,
} as const;

/** The type of a command. */
export type CommandType = keyof typeof commandDefinitions;

type FieldsOf<Type extends CommandType> = OwnFields<z.infer<(typeof commandDefinitions)[Type]['fields']>>;

/** Of no fields zod says that there may be none at all, which would rule out `id` and `type` as well. */
type OwnFields<Fields> = Fields extends unknown ? (string extends keyof Fields ? unknown : Fields) : never;

/** A command of one type, checked. `id` is the caller's: the same id does its work once. */
export type CommandOf<Type extends CommandType> = { id: string; type: Type } & FieldsOf<Type>;

/** Any command, checked. */
export type Command = { [Type in CommandType]: CommandOf<Type> }[CommandType];

/** Why a command was not understood; `field` names the first field that does not fit. */
export type CommandProblem =
  | { readonly code: 'not-an-object' | 'bad-id' }
  | { readonly code: 'unknown-type'; readonly type: string }
  | { readonly code: 'bad-field'; readonly type: CommandType; readonly field: string };

/** The outcome of reading a command. */
export type CommandReading =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly problem: CommandProblem };

/** Whether this server and client know commands of this type. */
export function isCommandType(type: unknown): type is CommandType {
  return typeof type === 'string' && Object.hasOwn(commandDefinitions, type);
}

/** Checks what came in as a command; says what is wrong rather than throw. */
export function readCommand(input: unknown): CommandReading {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, problem: { code: 'not-an-object' } };
  }
  const { id, type, ...fields } = input as Record<string, unknown>;
  if (!isSafeId(id)) return { ok: false, problem: { code: 'bad-id' } };
  if (!isCommandType(type)) {
    return { ok: false, problem: { code: 'unknown-type', type: String(type).slice(0, 64) } };
  }
  const parsed = commandDefinitions[type].fields.safeParse(fields);
  if (!parsed.success) {
    return {
      ok: false,
      problem: { code: 'bad-field', type, field: String(parsed.error.issues[0]?.path[0]) },
    };
  }
  // The fields were parsed with the schema of this very type, which TypeScript cannot follow through the lookup.
  return { ok: true, command: { id, type, ...parsed.data } as Command };
}

/** Whether someone with this role may give the command. */
export function mayGive(role: Role, type: CommandType): boolean {
  return commandDefinitions[type].roles.includes(role);
}
