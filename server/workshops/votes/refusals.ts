import type { ballotProblem } from '#shared/session/vote-rules.ts';
import { type CommandOutcome, refused } from '../command.ts';

// The answer to a command is kept: it never names what somebody chose.
const words = {
  'unknown-vote': { nl: 'Deze stemming bestaat niet.', en: 'There is no such vote.' },
  'vote-exists': { nl: 'Deze stemming is er al.', en: 'This vote exists already.' },
  'vote-open': {
    nl: 'Er loopt al een stemming. Sluit die eerst.',
    en: 'A vote is running already. Close that one first.',
  },
  'vote-not-closed': { nl: 'Deze stemming loopt nog.', en: 'This vote is still running.' },
  'vote-closed': {
    nl: 'De stemming is gesloten. Je stippen van zonet tellen niet meer mee.',
    en: 'The vote is closed. The dots you just put down do not count any more.',
  },
  'vote-cancelled': {
    nl: 'De begeleider heeft deze stemming afgebroken.',
    en: 'The facilitator called this vote off.',
  },
  'too-many-votes': {
    nl: 'Er zijn in deze workshop al zoveel stemmingen gehouden dat er geen meer bij kan.',
    en: 'So many votes were held in this workshop that there is no room for another.',
  },
  'double-item': {
    nl: 'Hetzelfde onderdeel staat twee keer op het stembiljet.',
    en: 'The same item is on the ballot twice.',
  },
  'unknown-item': {
    nl: 'Niet alles waarover je wilt stemmen staat op het bord: alleen kaarten en briefjes die er nu zijn.',
    en: 'Not everything you want to vote on is on the board: only cards and notes that are there now.',
  },
  'nothing-left': {
    nl: 'Van wat er op het stembiljet stond is niets meer op het bord.',
    en: 'Nothing that was on the ballot is still on the board.',
  },
  'item-gone': {
    nl: 'Iets waar je een stip op zette is net van het bord gehaald. Die stip is weer van jou.',
    en: 'Something you put a dot on has just been taken off the board. That dot is yours again.',
  },
  'not-on-ballot': {
    nl: 'Hierover wordt nu niet gestemd.',
    en: 'That is not what is being voted on.',
  },
  'too-many-dots': { nl: 'Dat zijn meer stippen dan je hebt.', en: 'That is more dots than you have.' },
  'too-many-on-one': {
    nl: 'Op één onderdeel passen minder stippen.',
    en: 'One item takes fewer dots than that.',
  },
} as const;

/** Why a vote cannot go that way. */
export type VoteProblem = keyof typeof words | NonNullable<ReturnType<typeof ballotProblem>>;

/** A refusal with its words (409). */
export function notNow(problem: VoteProblem): CommandOutcome {
  return refused(problem, words[problem]);
}
