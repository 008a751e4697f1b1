import { withPanelTexts } from '#client/i18n/i18n.ts';
import { later } from '#client/ui/later.tsx';
import { useVoteMark } from '#client/ui-state/vote-marks.ts';

const Control = later(withPanelTexts(async () => (await import('./DotControl.tsx')).DotControl));

/** On a card or note: my dots while there is a vote on it, to add and take away; afterwards what it got. */
export function VoteDots({ id, place }: { id: string; place: 'board' | 'list' }) {
  const mark = useVoteMark(id);
  return mark && <Control id={id} mark={mark} place={place} />;
}
