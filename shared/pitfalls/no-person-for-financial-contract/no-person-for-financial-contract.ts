import { definePitfall } from '../definition.ts';
import { isLive, isOneOf, isOpen, pathsOf } from '../facts.ts';
import { legalCheck } from '../source.ts';
import { text } from './text.ts';

/** Consumers conclude financial contracts online and cannot get hold of a person. */
export const noPersonForFinancialContract = definePitfall({
  id: 'no-person-for-financial-contract',
  set: 'public',
  top: false,
  severity: 'risk',
  kind: 'gap',
  ripeOn: ['service-setup'],
  source: [
    {
      title: {
        nl: 'Richtlijn (EU) 2023/2673 over op afstand gesloten overeenkomsten voor financiële diensten, van toepassing sinds 19 juni 2026',
        en: 'Directive (EU) 2023/2673 on financial services contracts concluded at a distance, applies since 19 June 2026',
      },
      url: 'https://www.regulationtomorrow.com/eu/european-council-adopts-proposed-legislation-to-make-it-safer-to-contract-financial-services-online-or-by-phone/',
      ...legalCheck,
    },
  ],
  reads: ['profile.distanceSalesFinance', 'profile.market', 'channels.kind', 'channels.status'],
  text,
  check({ strategy: { profile, channels } }) {
    const live = channels.filter(isLive);
    if (!profile.distanceSalesFinance || !isOneOf(profile.market, ['b2c', 'both'])) return null;
    if (live.some(isOpen)) return null;
    return {
      items: ['profile'],
      evidence: [
        'profile.distanceSalesFinance',
        'profile.market',
        ...pathsOf('channels', live, 'kind', 'status'),
      ],
    };
  },
});
