import type { Channel, Strategy } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isLive, isOpen, isStaffed, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

type Profile = Strategy['profile'];

/** Customers need help at an hour or in a language for which nobody is there. */
export const availabilityBelowNeed = definePitfall({
  id: 'availability-below-need',
  set: 'core',
  top: false,
  severity: 'risk',
  kind: 'gap',
  ripeOn: ['service-setup'],
  source: [articles.ziptoneStrategy],
  reads: [
    'profile.needs247',
    'profile.urgency',
    'profile.languages',
    'channels.kind',
    'channels.open247',
    'channels.languages',
    'channels.status',
  ],
  text,
  check({ strategy: { profile, channels } }) {
    const open = channels.filter(isOpen);
    const live = open.filter(isLive);
    const speaking = open.filter((channel) => isStaffed(channel) && !isEmptyValue(channel.languages));

    const isShutAtNight = needsNight(profile) && !live.some(({ open247 }) => open247 === true);
    const isUnspoken = (code: string) => !speaking.some((channel) => speaks(channel, code));
    const missesLanguage = speaking.length > 0 && profile.languages.some(isUnspoken);
    if (!isShutAtNight && !missesLanguage) return null;

    const short = [...(isShutAtNight ? live : []), ...(missesLanguage ? speaking : [])];
    return {
      items: [...idsOf(channels.filter((channel) => short.includes(channel))), 'profile'],
      evidence: [
        ...(isShutAtNight
          ? [...nightFacts(profile), ...pathsOf('channels', live, 'kind', 'status', 'open247')]
          : []),
        ...(missesLanguage
          ? ['profile.languages', ...pathsOf('channels', speaking, 'kind', 'status', 'languages')]
          : []),
      ],
    };
  },
});

function needsNight(profile: Profile): boolean {
  return nightFacts(profile).length > 0;
}

/** The facts that say that customers must be able to reach a person day and night. */
function nightFacts({ needs247, urgency }: Profile): readonly string[] {
  return [
    ...(needs247 === true ? ['profile.needs247'] : []),
    ...(urgency === 'critical' ? ['profile.urgency'] : []),
  ];
}

/** Language codes are the same in capitals: "NL" is "nl". */
function speaks({ languages }: Channel, code: string): boolean {
  return languages.some((language) => language.toLowerCase() === code.toLowerCase());
}
