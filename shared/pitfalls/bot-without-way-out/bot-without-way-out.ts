import type { Channel } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isNo, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';
import { isDeadEnd, isOpenBot, wayOutAmong } from './way-out.ts';

/** A customer who gets stuck in a bot or a menu cannot reach a person, or has to start again. */
export const botWithoutWayOut = definePitfall({
  id: 'bot-without-way-out',
  set: 'core',
  top: false,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: ['service-setup'],
  source: [articles.ziptoneMarketing],
  reads: [
    'channels.kind',
    'channels.status',
    'channels.fallbackChannelId',
    'channels.handoverKeepsContext',
    'callFlows.exitToPerson',
  ],
  text,
  fix,
  check({ strategy: { channels, callFlows }, ripe }) {
    const wayOutOf = wayOutAmong(channels);
    const isAstray = (bot: Channel) => isDeadEnd(wayOutOf(bot));
    const isWithout = (bot: Channel) => isEmptyValue(bot.fallbackChannelId) && ripe('service-setup');
    const isForgetful = (bot: Channel) => isNo(bot.handoverKeepsContext);
    const stuck = channels.filter(
      (channel) => isOpenBot(channel) && (isAstray(channel) || isWithout(channel) || isForgetful(channel)),
    );
    const menus = callFlows.filter((flow) => isNo(flow.exitToPerson));

    const factsAbout = (bot: Channel) => [
      ...pathsOf('channels', [bot], 'kind', 'status'),
      ...(isAstray(bot) || isWithout(bot) ? pathsOf('channels', [bot], 'fallbackChannelId') : []),
      ...(isAstray(bot) ? factsAboutWayOut(wayOutOf(bot)) : []),
      ...(isForgetful(bot) ? pathsOf('channels', [bot], 'handoverKeepsContext') : []),
    ];
    return {
      items: [...idsOf(stuck), ...idsOf(menus)],
      evidence: [...stuck.flatMap(factsAbout), ...pathsOf('callFlows', menus, 'exitToPerson')],
    };
  },
});

function factsAboutWayOut(wayOut: Channel | undefined): readonly string[] {
  return wayOut ? pathsOf('channels', [wayOut], 'kind', 'status') : [];
}
