import type { Channel } from '#shared/strategy/strategy.ts';
import { isOpen, isStaffed } from '../facts.ts';
import { type Change, type Fix, setOnItem } from '../fix.ts';

/** A conversation can carry on in the main channel: the phone, else where a person answers, else what there is. */
export const fix: Fix = {
  label: { nl: 'Koppel aan het belangrijkste kanaal', en: 'Link to the main channel' },
  kind: 'mend',
  propose({ strategy, items }) {
    const links = items.map((id) => linkToMain(id, strategy.channels));
    const possible = links.filter((link) => link !== null);
    return possible.length === links.length ? possible : null;
  },
};

function linkToMain(id: string, channels: readonly Channel[]): Change | null {
  const others = channels.filter((channel) => channel.id !== id && isOpen(channel));
  const isExisting = ({ status }: Channel) => status === 'existing';
  // What is there today comes before what is still to come.
  const inOrder = [...others.filter(isExisting), ...others.filter((channel) => !isExisting(channel))];
  const main = inOrder.find(({ kind }) => kind === 'phone') ?? inOrder.find(isStaffed) ?? inOrder[0];
  return main ? setOnItem('channels', id, 'linkedChannelIds', [main.id]) : null;
}
