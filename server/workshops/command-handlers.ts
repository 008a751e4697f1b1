import type { CommandHandlers } from './command.ts';
import { setChecks, switchPitfall } from './commands/check-settings.ts';
import { lowerHand, raiseHand, setReady } from './commands/hands.ts';
import { setPlan } from './commands/set-plan.ts';
import { setStage, startCourse } from './commands/set-stage.ts';
import { adjustTimer, pauseTimer, resumeTimer, startTimer, stopTimer } from './commands/timer.ts';

/** Who carries out which command. */
export const commandHandlers: CommandHandlers = {
  'stage.set': setStage,
  'plan.set': setPlan,
  'course.start': startCourse,
  'timer.start': startTimer,
  'timer.adjust': adjustTimer,
  'timer.pause': pauseTimer,
  'timer.resume': resumeTimer,
  'timer.stop': stopTimer,
  'ready.set': setReady,
  'hand.raise': raiseHand,
  'hand.lower': lowerHand,
  'checks.set': setChecks,
  'pitfall.switch': switchPitfall,
};
