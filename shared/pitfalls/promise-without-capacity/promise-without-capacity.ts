import type { Channel, Strategy } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isOpen, pathsOf } from '../facts.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** In the busiest hour more work comes in than the agents present can do. */
export const promiseWithoutCapacity = definePitfall({
  id: 'promise-without-capacity',
  set: 'public',
  top: false,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [
    {
      title: {
        nl: 'Mitan, over Erlang C, dat alleen geldt zolang er minder werk is dan mensen',
        en: 'Mitan, on Erlang C, which holds only while there is less work than there are agents',
      },
      url: 'https://www.mitan.co.uk/erlang/elgcprob.htm',
    },
    {
      title: {
        nl: 'Zinnov, inleiding tot de erlang',
        en: 'Zinnov, introduction to the erlang',
      },
      url: 'https://zinnov.com/blog/introduction-to-erlang',
    },
  ],
  reads: [
    'planning.busyHourCalls',
    'planning.busyHourAgents',
    'channels.ahtSeconds',
    'channels.kind',
    'channels.status',
  ],
  text,
  fix,
  check({ strategy: { planning, channels } }) {
    const overloaded = channels.filter(
      (channel) => channel.kind === 'phone' && isOpen(channel) && isOverloaded(channel, planning),
    );
    if (overloaded.length === 0) return null;
    return {
      items: ['planning', ...idsOf(overloaded)],
      evidence: [
        'planning.busyHourCalls',
        'planning.busyHourAgents',
        ...pathsOf('channels', overloaded, 'ahtSeconds'),
      ],
    };
  },
});

/** Whether the work offered in the hour, in erlang, is at least what the agents present can do; in seconds, so that nothing is rounded. */
function isOverloaded(
  { ahtSeconds }: Channel,
  { busyHourCalls, busyHourAgents }: Strategy['planning'],
): boolean {
  if (ahtSeconds === null || busyHourCalls === null || busyHourAgents === null) return false;
  const offeredSeconds = busyHourCalls * ahtSeconds;
  return offeredSeconds > 0 && offeredSeconds >= busyHourAgents * secondsInHour;
}

const secondsInHour = 3600;
