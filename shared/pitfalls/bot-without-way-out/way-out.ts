import type { Channel } from '#shared/strategy/strategy.ts';
import { isOneOf, isOpen, isStaffed } from '../facts.ts';

/** A bot that talks with customers, now or soon. */
export function isOpenBot(channel: Channel): boolean {
  return isOpen(channel) && isOneOf(channel.kind, ['chatbot', 'voicebot']);
}

/** Finds the channel to which a bot hands over; `undefined` when none was chosen. */
export function wayOutAmong(channels: readonly Channel[]): (bot: Channel) => Channel | undefined {
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  return ({ fallbackChannelId }) => byId.get(fallbackChannelId ?? '');
}

/** Whether customers find no person there. A status or kind that is not filled in says nothing. */
export function isDeadEnd(wayOut: Channel | undefined): boolean {
  if (!wayOut) return false;
  const isShut = wayOut.status !== null && !isOpen(wayOut);
  const isUnstaffed = wayOut.kind !== null && !isStaffed(wayOut);
  return isShut || isUnstaffed;
}
