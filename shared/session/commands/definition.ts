import * as z from 'zod/mini';
import type { Role } from '../roles.ts';

/** What the server knows of a type of command before it carries one out. */
export interface CommandDefinition<Fields extends z.core.$ZodShape> {
  /** Who may give the command. */
  readonly roles: readonly Role[];
  readonly fields: z.ZodMiniObject<Fields>;
}

/** Defines a command: which roles may give it, and its fields besides `id` and `type`. */
export function command<Fields extends z.core.$ZodShape>(
  roles: readonly Role[],
  fields: Fields,
): CommandDefinition<Fields> {
  return { roles, fields: z.object(fields) };
}
