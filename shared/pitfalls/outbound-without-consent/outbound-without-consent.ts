import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isOneOf, isOpen, isUnknown, pathsOf } from '../facts.ts';
import { legalCheck } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Consumers are called to sell to them, without their consent beforehand. */
export const outboundWithoutConsent = definePitfall({
  id: 'outbound-without-consent',
  set: 'public',
  top: false,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: ['service-setup'],
  source: [
    {
      title: { nl: 'Telecommunicatiewet', en: 'Telecommunicatiewet (Dutch Telecommunications Act)' },
      place: {
        nl: 'artikel 11.7, zoals gewijzigd per 1 juli 2026',
        en: 'article 11.7, as amended on 1 July 2026',
      },
      url: 'https://deltaadvisory.nl/telemarketing-uw-klant-niet-meer-ongevraagd-bellen',
      ...legalCheck,
    },
    {
      title: {
        nl: 'Security.NL, over de uitzonderingen voor goede doelen, loterijen en uitgevers',
        en: 'Security.NL, on the exceptions for good causes, charity lotteries and publishers',
      },
      url: 'https://www.security.nl/posting/887912',
      ...legalCheck,
    },
  ],
  reads: ['channels.kind', 'channels.status', 'channels.optIn', 'profile.market', 'profile.sector'],
  text,
  fix,
  check({ strategy: { channels, profile }, ripe }) {
    const sellsToConsumers = isOneOf(profile.market, ['b2c', 'both']) && profile.sector !== 'nonprofit';
    if (!sellsToConsumers) return null;
    const unasked = channels.filter(
      (channel) =>
        channel.kind === 'outbound_call' &&
        isOpen(channel) &&
        (isNo(channel.optIn) || (isUnknown(channel.optIn) && ripe('service-setup'))),
    );
    return {
      items: idsOf(unasked),
      evidence: [...pathsOf('channels', unasked, 'kind', 'status', 'optIn'), 'profile.market'],
    };
  },
});
