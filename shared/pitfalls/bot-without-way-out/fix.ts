import type { Channel } from '#shared/strategy/strategy.ts';
import { isLive, isNo, isOpen, isStaffed } from '../facts.ts';
import { type Change, type Fix, setOnItem } from '../fix.ts';
import { isDeadEnd, isOpenBot, wayOutAmong } from './way-out.ts';

/** Leads each bot to people, takes the conversation along, and lets callers out of the menu. */
export const fix: Fix = {
  label: { nl: 'Wijs een uitweg aan', en: 'Set a way out' },
  kind: 'mend',
  propose({ strategy: { channels, callFlows }, items }) {
    const bots = channels.filter((channel) => isOpenBot(channel) && items.includes(channel.id));
    const menus = callFlows.filter((flow) => isNo(flow.exitToPerson));
    const wayOuts = bots.map((bot) => leadToPeople(bot, channels));
    const changes = wayOuts.filter((steps) => steps !== null);
    if (changes.length < bots.length) return null;
    return [...changes.flat(), ...menus.map(({ id }) => setOnItem('callFlows', id, 'exitToPerson', true))];
  },
};

function leadToPeople(bot: Channel, channels: readonly Channel[]): readonly Change[] | null {
  const chosen = wayOutAmong(channels)(bot);
  const wayOut = chosen && !isDeadEnd(chosen) ? chosen : nearestPeople(bot, channels);
  if (!wayOut) return null;
  const changes: Change[] = [];
  if (wayOut !== chosen) changes.push(setOnItem('channels', bot.id, 'fallbackChannelId', wayOut.id));
  if (isNo(bot.handoverKeepsContext))
    changes.push(setOnItem('channels', bot.id, 'handoverKeepsContext', true));
  return changes;
}

/** Who types goes on typing, who speaks goes on speaking; people who answer at once come before people who answer later. */
function nearestPeople({ kind }: Channel, channels: readonly Channel[]): Channel | undefined {
  const people = channels.filter((channel) => isOpen(channel) && isStaffed(channel));
  const alike = people.find((channel) => channel.kind === (kind === 'voicebot' ? 'phone' : 'chat'));
  return alike ?? people.find(isLive) ?? people[0];
}
