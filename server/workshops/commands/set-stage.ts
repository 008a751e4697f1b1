import { type CommandHandler, done } from '../command.ts';

/** Moves the group to a stage of the journey. */
export const setStage: CommandHandler<'stage.set'> = (_, { stage }) =>
  done({ stage }, { session: { stage } });
