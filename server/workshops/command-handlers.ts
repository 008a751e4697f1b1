import type { CommandHandlers } from './command.ts';
import { cancelWriting } from './commands/cancel-writing.ts';
import { setChecks, switchPitfall } from './commands/check-settings.ts';
import { revealWriting } from './commands/reveal-writing.ts';
import { setStage } from './commands/set-stage.ts';
import { startWriting } from './commands/start-writing.ts';
import { removePrivateNote, writePrivateNote } from './commands/write-private-note.ts';

/** Who carries out which command. */
export const commandHandlers: CommandHandlers = {
  'stage.set': setStage,
  'checks.set': setChecks,
  'pitfall.switch': switchPitfall,
  'writing.start': startWriting,
  'writing.note': writePrivateNote,
  'writing.remove': removePrivateNote,
  'writing.reveal': revealWriting,
  'writing.cancel': cancelWriting,
};
