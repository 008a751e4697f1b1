import type { CommandHandlers } from './command.ts';
import { setChecks, switchPitfall } from './commands/check-settings.ts';
import { setStage } from './commands/set-stage.ts';

/** Who carries out which command. */
export const commandHandlers: CommandHandlers = {
  'stage.set': setStage,
  'checks.set': setChecks,
  'pitfall.switch': switchPitfall,
};
