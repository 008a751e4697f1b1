import { visionTopic } from '#shared/strategy/enums/direction.ts';
import { type ChapterDefinition, missingLine, textParagraphs } from '../chapter.ts';
import { say } from '../context.ts';
import { calloutsAbout } from '../findings.ts';
import { heading } from '../make.ts';
import { chapterTitles } from '../options.ts';
import type { Block } from '../tree.ts';

/** Chapter 2: what the organisation believes about six topics. */
export const vision: ChapterDefinition = {
  id: 'vision',
  number: '2',
  title: chapterTitles.vision,
  write(context) {
    const statements = context.strategy.visionStatements.filter((one) => one.text.trim() !== '');
    const said: Block[] = visionTopic.values.flatMap((topic) => {
      const about = statements.filter((one) => one.topic === topic);
      const first = about[0];
      if (!first) return [];
      return [
        heading(3, `vision-${topic}`, say(context, visionTopic.labels[topic]), { item: first.id }),
        ...about.flatMap((one) => textParagraphs(context, `visionStatements.${one.id}.text`)),
      ];
    });
    const loose = statements.filter((one) => one.topic === null);
    return [
      ...said,
      ...loose.flatMap((one) => textParagraphs(context, `visionStatements.${one.id}.text`)),
      ...missingLine(
        context,
        visionTopic.values.map((topic) => ({
          said: statements.some((one) => one.topic === topic),
          name: {
            nl: `visie op ${visionTopic.labels[topic].nl.toLowerCase()}`,
            en: `vision on ${visionTopic.labels[topic].en.toLowerCase()}`,
          },
        })),
      ),
      ...calloutsAbout(context, 'vision'),
    ];
  },
};
