import type { Channel } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isOneOf, isOpen, pathsOf } from '../facts.ts';
import { legalCheck } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** What the law wants on every consumer webshop. */
const requiredKinds: readonly NonNullable<Channel['kind']>[] = ['phone', 'email'];

/** Online customers have to hunt for a phone number or email address, or there is none. */
export const phoneNumberHidden = definePitfall({
  id: 'phone-number-hidden',
  set: 'public',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: ['service-setup'],
  source: [
    {
      title: {
        nl: 'Burgerlijk Wetboek',
        en: 'Dutch Civil Code (Burgerlijk Wetboek)',
      },
      place: {
        nl: 'art. 6:230m, zoals het luidt sinds 28 mei 2022',
        en: 'art. 6:230m, as worded since 28 May 2022',
      },
      url: 'https://www.thuiswinkel.org/webshops/nieuws/let-op-telefoonnummer-en-e-mailadres-verplicht-op-je-website',
      ...legalCheck,
    },
  ],
  reads: ['profile.consumerWebshop', 'channels.kind', 'channels.status', 'channels.findability'],
  text,
  fix,
  check({ strategy: { profile, channels }, ripe }) {
    if (!profile.consumerWebshop) return null;
    const required = channels.filter(({ kind }) => isOneOf(kind, requiredKinds));
    const open = required.filter(isOpen);
    const hidden = open.filter(({ findability }) => findability === 'hidden');
    const missing = requiredKinds.filter((kind) => !open.some((channel) => channel.kind === kind));
    const isIncomplete = ripe('service-setup') && missing.length > 0;
    return {
      items: [...idsOf(hidden), ...(isIncomplete ? ['profile'] : [])],
      evidence: [
        'profile.consumerWebshop',
        ...pathsOf('channels', hidden, 'kind', 'status', 'findability'),
        ...pathsOf('channels', isIncomplete ? required : [], 'kind', 'status'),
      ],
    };
  },
});
