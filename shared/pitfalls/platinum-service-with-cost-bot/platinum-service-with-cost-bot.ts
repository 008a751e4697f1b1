import type { Channel } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { hasAnyOf, idsOf, isComing, isOneOf, pathsOf } from '../facts.ts';
import { articles, pitfallOf } from '../source.ts';
import { text } from './text.ts';

/** Service of the highest level is promised, and a channel is added to save or to innovate. */
export const platinumServiceWithCostBot = definePitfall({
  id: 'platinum-service-with-cost-bot',
  set: 'core',
  top: true,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [pitfallOf(articles.ziptoneStrategy, 2)],
  reads: ['ambition.serviceTier', 'channels.kind', 'channels.status', 'channels.motives'],
  text,
  check({ strategy: { ambition, channels } }) {
    if (!isOneOf(ambition.serviceTier, ['premium', 'platinum'])) return null;
    const crossing = channels.filter(isForTheOrganisationAlone);
    if (crossing.length === 0) return null;
    return {
      items: [...idsOf(crossing), 'ambition'],
      evidence: [...pathsOf('channels', crossing, 'kind', 'status', 'motives'), 'ambition.serviceTier'],
    };
  },
});

function isForTheOrganisationAlone(channel: Channel): boolean {
  return (
    isComing(channel) &&
    isOneOf(channel.kind, ['chatbot', 'voicebot', 'whatsapp', 'web_self_service']) &&
    hasAnyOf(channel.motives, ['cost_saving', 'innovation']) &&
    !hasAnyOf(channel.motives, ['customer_need', 'strategy'])
  );
}
