import type { CommandHandlers } from './command.ts';
import { agreeStrategy } from './commands/agree-strategy.ts';
import { setChecks, switchPitfall } from './commands/check-settings.ts';
import { createVersion } from './commands/create-version.ts';
import { giveConsent, withdrawConsent } from './commands/give-consent.ts';
import { nextVersion } from './commands/next-version.ts';
import { setStage } from './commands/set-stage.ts';

/** Who carries out which command. */
export const commandHandlers: CommandHandlers = {
  'stage.set': setStage,
  'checks.set': setChecks,
  'pitfall.switch': switchPitfall,
  'version.create': createVersion,
  'version.next': nextVersion,
  'consent.give': giveConsent,
  'consent.withdraw': withdrawConsent,
  'strategy.agree': agreeStrategy,
};
