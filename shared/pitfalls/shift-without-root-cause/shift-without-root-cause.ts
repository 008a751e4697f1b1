import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isAutomated, isOpen, pathsOf } from '../facts.ts';
import { articles, pitfallOf } from '../source.ts';
import { text } from './text.ts';

/** A question moves to a machine while nobody knows why customers ask it. */
export const shiftWithoutRootCause = definePitfall({
  id: 'shift-without-root-cause',
  set: 'core',
  top: true,
  severity: 'risk',
  kind: 'gap',
  ripeOn: ['journeys'],
  source: [pitfallOf(articles.ziptoneStrategy, 3)],
  reads: [
    'contactReasons.rootCause',
    'contactReasons.approach',
    'channels.kind',
    'channels.status',
    'channels.contactReasonIds',
  ],
  text,
  check({ strategy: { contactReasons, channels } }) {
    const machines = channels.filter((channel) => isAutomated(channel) && isOpen(channel));
    const unexplained = contactReasons.filter(
      (reason) =>
        isEmptyValue(reason.rootCause) &&
        (reason.approach === 'automate' ||
          machines.some((channel) => channel.contactReasonIds.includes(reason.id))),
    );
    const takingOver = machines.filter((channel) =>
      unexplained.some((reason) => channel.contactReasonIds.includes(reason.id)),
    );
    return {
      items: [...idsOf(unexplained), ...idsOf(takingOver)],
      evidence: [
        ...pathsOf('contactReasons', unexplained, 'rootCause', 'approach'),
        ...pathsOf('channels', takingOver, 'kind', 'status', 'contactReasonIds'),
      ],
    };
  },
});
