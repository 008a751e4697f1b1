import type { Channel } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isOneOf, isOpen, pathsOf } from '../facts.ts';
import { legalCheck } from '../source.ts';
import { text } from './text.ts';

/** Consumers with a disability cannot use a channel that the law wants everyone to be able to use. */
export const inaccessibleDigitalChannel = definePitfall({
  id: 'inaccessible-digital-channel',
  set: 'public',
  top: false,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [
    {
      title: {
        nl: 'Europese Toegankelijkheidsrichtlijn (Richtlijn (EU) 2019/882), in Nederland van kracht sinds 28 juni 2025',
        en: 'European Accessibility Act (Directive (EU) 2019/882), in force in the Netherlands since 28 June 2025',
      },
      url: 'https://www.mkbtoegankelijk.nl/producten-diensten/toegankelijkheidsrichtlijn-ehandelsdiensten/',
      ...legalCheck,
    },
  ],
  reads: [
    'profile.consumerWebshop',
    'profile.microEnterprise',
    'channels.kind',
    'channels.status',
    'channels.accessible',
  ],
  text,
  check({ strategy: { profile, channels } }) {
    const isBound = profile.consumerWebshop === true && profile.microEnterprise !== true;
    if (!isBound) return null;
    const barred = channels.filter(
      (channel) => isDigital(channel) && isOpen(channel) && isNo(channel.accessible),
    );
    return {
      items: idsOf(barred),
      evidence: [
        'profile.consumerWebshop',
        'profile.microEnterprise',
        ...pathsOf('channels', barred, 'kind', 'status', 'accessible'),
      ],
    };
  },
});

function isDigital({ kind }: Channel): boolean {
  return isOneOf(kind, [
    'my_environment',
    'web_self_service',
    'web_form',
    'chatbot',
    'chat',
    'app_messaging',
  ]);
}
