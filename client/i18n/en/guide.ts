import type { guide as dutch } from '../nl/guide.ts';
import type { SameTexts } from '../same-texts.ts';

export const guide = {
  stageNumber: 'Stage {{number}}',
  stageStep: 'Stage {{number}} · {{step}}',
  minutes: '{{time}} minutes',
  hours_one: '{{time}} hour',
  hours_other: '{{time}} hours',
  questions: 'Questions to ask',
  progress: 'What must be there',
  progressCount: '{{done}} of {{total}}',
  progressLabel: 'Progress of this stage',
  isDone: 'Present',
  isMissing: 'Still missing',
  onCard: '{{card}}: {{what}}',
  next: 'Next step',
  nextStage: 'On to {{stage}}',
  finished: 'Everything for this stage is on the board.',
  finishedAll: 'The strategy is complete. Share the document and come back on the date you agreed.',
  openFindings: 'Look at the pitfalls',
  showDone_one: 'Show {{count}} item that is already there',
  showDone_other: 'Show {{count}} items that are already there',
  hideDone: 'Hide what is already there',
  script: 'Script',
  scriptOnlyYou: 'For the facilitator only',
} satisfies SameTexts<typeof dutch>;
