import type { CommandHandlers } from './command.ts';
import { agreeStrategy } from './commands/agree-strategy.ts';
import { allowTranslation } from './commands/allow-translation.ts';
import { archiveWorkshop } from './commands/archive-workshop.ts';
import { cancelWriting } from './commands/cancel-writing.ts';
import { castVote } from './commands/cast-vote.ts';
import { giveLead, takeLead } from './commands/change-lead.ts';
import { changeRole } from './commands/change-role.ts';
import { setChecks, switchPitfall } from './commands/check-settings.ts';
import { createVersion } from './commands/create-version.ts';
import { cancelVote, closeVote } from './commands/end-vote.ts';
import { bringEveryone, endFocus, moveFocus, putInSpotlight } from './commands/focus.ts';
import { giveConsent, withdrawConsent } from './commands/give-consent.ts';
import { lowerHand, raiseHand, setReady } from './commands/hands.ts';
import { nextVersion } from './commands/next-version.ts';
import { openVote, reopenVote } from './commands/open-vote.ts';
import { removeParticipant } from './commands/remove-participant.ts';
import { revealWriting } from './commands/reveal-writing.ts';
import { setHouseStyle } from './commands/set-house-style.ts';
import { setLock } from './commands/set-lock.ts';
import { setPlan } from './commands/set-plan.ts';
import { setStage, startCourse } from './commands/set-stage.ts';
import { setVoice } from './commands/set-voice.ts';
import { startWriting } from './commands/start-writing.ts';
import { adjustTimer, pauseTimer, resumeTimer, startTimer, stopTimer } from './commands/timer.ts';
import { removePrivateNote, writePrivateNote } from './commands/write-private-note.ts';

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
  'focus.bring': bringEveryone,
  'focus.spotlight': putInSpotlight,
  'focus.move': moveFocus,
  'focus.end': endFocus,
  'checks.set': setChecks,
  'pitfall.switch': switchPitfall,
  'style.set': setHouseStyle,
  'vote.open': openVote,
  'vote.cast': castVote,
  'vote.close': closeVote,
  'vote.cancel': cancelVote,
  'vote.reopen': reopenVote,
  'writing.start': startWriting,
  'writing.note': writePrivateNote,
  'writing.remove': removePrivateNote,
  'writing.reveal': revealWriting,
  'writing.cancel': cancelWriting,
  'version.create': createVersion,
  'version.next': nextVersion,
  'consent.give': giveConsent,
  'consent.withdraw': withdrawConsent,
  'strategy.agree': agreeStrategy,
  'lock.set': setLock,
  'participant.role': changeRole,
  'participant.remove': removeParticipant,
  'lead.give': giveLead,
  'lead.take': takeLead,
  'voice.set': setVoice,
  'workshop.archive': archiveWorkshop,
  'translation.allow': allowTranslation,
};
