import { definePitfall } from '../definition.ts';
import { idsOf, isOneOf, isOpen, pathsOf } from '../facts.ts';
import { legalCheck } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Consumers pay more than an ordinary call for help with what they bought. */
export const premiumRateServiceLine = definePitfall({
  id: 'premium-rate-service-line',
  set: 'public',
  top: false,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [
    {
      title: {
        nl: 'Hof van Justitie van de Europese Unie, arrest van 2 maart 2017 over servicenummers',
        en: 'Court of Justice of the European Union, judgment of 2 March 2017 on service lines',
      },
      url: 'https://keizersadvocaten.nl/nl/blog/europees-hof-klantenservice-bellen-mag-niet-duurder-zijn-dan-gewone-oproep',
      ...legalCheck,
    },
    {
      title: {
        nl: 'Nederlandse regels voor het bellen naar klantenservice, sinds 1 juli 2017',
        en: 'Dutch rules on calls to customer service, since 1 July 2017',
      },
      url: 'https://tweakers.net/nieuws/126649',
      ...legalCheck,
    },
  ],
  reads: ['channels.kind', 'channels.status', 'channels.tariff', 'profile.market'],
  text,
  fix,
  check({ strategy: { channels, profile } }) {
    if (!isOneOf(profile.market, ['b2c', 'both'])) return null;
    const dear = channels.filter(
      (channel) => channel.kind === 'phone' && isOpen(channel) && channel.tariff === 'premium_rate',
    );
    return {
      items: idsOf(dear),
      evidence: ['profile.market', ...pathsOf('channels', dear, 'kind', 'status', 'tariff')],
    };
  },
});
