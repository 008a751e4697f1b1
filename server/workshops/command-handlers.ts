import type { CommandHandlers } from './command.ts';
import { archiveWorkshop } from './commands/archive-workshop.ts';
import { giveLead, takeLead } from './commands/change-lead.ts';
import { changeRole } from './commands/change-role.ts';
import { setChecks, switchPitfall } from './commands/check-settings.ts';
import { removeParticipant } from './commands/remove-participant.ts';
import { setLock } from './commands/set-lock.ts';
import { setStage } from './commands/set-stage.ts';

/** Who carries out which command. */
export const commandHandlers: CommandHandlers = {
  'stage.set': setStage,
  'checks.set': setChecks,
  'pitfall.switch': switchPitfall,
  'lock.set': setLock,
  'participant.role': changeRole,
  'participant.remove': removeParticipant,
  'lead.give': giveLead,
  'lead.take': takeLead,
  'workshop.archive': archiveWorkshop,
};
