import type { checks as dutch } from '../nl/checks.ts';
import type { SameTexts } from '../same-texts.ts';

export const checks = {
  open: 'Settings of the check',
  title: 'How we check this canvas',
  profile: 'Which pitfalls',
  core: 'The core',
  coreHint:
    'The known thinking errors in customer contact, with the law and public standards. Enough for most groups.',
  all: 'Everything',
  allHint:
    'The reserve as well: pitfalls that matter less often or ask for more detail. You will get more of them.',
  groupDirection: 'Goals and roadmap',
  groupMoney: 'Money and shift of contact',
  groupOperation: 'Operation',
  groupSourcing: 'Outsourcing',
  usual: 'Usual: {{usual}}',
  reset: 'Back to usual: {{label}}',
  outOfRange: 'Enter a whole number from {{min}} to {{max}}.',
  save: 'Save',
  offTitle: 'Pitfalls switched off',
  switchOn: 'Switch on again',
  switchOnNamed: 'Switch on again: {{title}}',
  switchOffTitle: 'Switch a pitfall off',
  switchOffIntro:
    'This canvas is then no longer checked for this pitfall, for anyone. Everyone can read that you switched it off, and why.',
  switchOffHint: 'Why does this pitfall not fit you?',
  reasonMissing: 'Write down why you switch this pitfall off.',
  switchOff: 'Switch off',
  summary: 'How this is checked',
  everything: 'All pitfalls are checked, the reserve as well.',
  otherThresholds_one: '{{count}} limit other than usual',
  otherThresholds_other: '{{count}} limits other than usual',
  thresholdLine: '{{label}}: {{value}} (usually {{usual}})',
  offCount_one: '{{count}} pitfall switched off',
  offCount_other: '{{count}} pitfalls switched off',
} satisfies SameTexts<typeof dutch>;
