import type { CommandHandlers } from './command.ts';
import { castVote } from './commands/cast-vote.ts';
import { setChecks, switchPitfall } from './commands/check-settings.ts';
import { cancelVote, closeVote } from './commands/end-vote.ts';
import { openVote, reopenVote } from './commands/open-vote.ts';
import { setStage } from './commands/set-stage.ts';

/** Who carries out which command. */
export const commandHandlers: CommandHandlers = {
  'stage.set': setStage,
  'checks.set': setChecks,
  'pitfall.switch': switchPitfall,
  'vote.open': openVote,
  'vote.cast': castVote,
  'vote.close': closeVote,
  'vote.cancel': cancelVote,
  'vote.reopen': reopenVote,
};
