import type { ChoiceOf } from '#shared/strategy/choices.ts';
import { visionTopic } from '#shared/strategy/enums/direction.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

type Topic = ChoiceOf<typeof visionTopic>;

/** The vision says nothing about one or more of its topics. */
export const visionGap = definePitfall({
  id: 'vision-gap',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['service-and-channels'],
  source: [articles.ziptoneStrategy],
  reads: ['visionStatements.topic', 'visionStatements.text'],
  text,
  check({ strategy: { visionStatements } }) {
    const written = visionStatements.filter((statement) => !isEmptyValue(statement.text));
    const unwritten = visionStatements.filter((statement) => isEmptyValue(statement.text));
    const isCovered = (topic: Topic) => written.some((statement) => statement.topic === topic);
    if (visionTopic.values.every(isCovered)) return null;
    return {
      items: ['visionStatements'],
      evidence: [
        ...(visionStatements.length === 0 ? ['visionStatements'] : []),
        ...pathsOf('visionStatements', written, 'topic'),
        ...pathsOf('visionStatements', unwritten, 'topic', 'text'),
      ],
    };
  },
});
