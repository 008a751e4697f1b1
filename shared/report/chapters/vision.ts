import { visionTopic } from '#shared/strategy/enums/direction.ts';
import {
  type ChapterDefinition,
  missingLine,
  numberedSections,
  type Section,
  textParagraphs,
} from '../chapter.ts';
import { type ReportContext, say } from '../context.ts';
import { calloutsAbout } from '../findings.ts';
import { ownText } from '../free-text.ts';
import { definitions } from '../make.ts';
import { chapterTitles } from '../options.ts';
import type { Block } from '../tree.ts';
import { onLines } from '../values.ts';

type VisionStatement = ReportContext['strategy']['visionStatements'][number];

/** So many letters on all topics together read better as one list than under a heading for each. */
const shortVision = 1800;

function asList(context: ReportContext, statements: readonly VisionStatement[]): Block[] {
  return definitions(
    visionTopic.values.map((topic) => ({
      term: say(context, visionTopic.labels[topic]),
      value: onLines(
        context,
        statements
          .filter((one) => one.topic === topic)
          .map((one) => ownText(context, `visionStatements.${one.id}.text`)),
      ),
    })),
  );
}

/** Chapter 2: what the organisation believes about six topics. */
export const vision: ChapterDefinition = {
  id: 'vision',
  number: '2',
  title: chapterTitles.vision,
  write(context) {
    const statements = context.strategy.visionStatements.filter((one) => one.text.trim() !== '');
    const said = visionTopic.values.map((topic): Section => {
      const about = statements.filter((one) => one.topic === topic);
      return {
        id: `vision-${topic}`,
        title: visionTopic.labels[topic],
        ...(about[0] ? { item: about[0].id } : {}),
        blocks: about.flatMap((one) => textParagraphs(context, `visionStatements.${one.id}.text`)),
      };
    });
    const isShort = statements.reduce((sum, { text }) => sum + text.length, 0) < shortVision;
    const loose = statements.filter((one) => one.topic === null);
    return [
      ...(isShort ? asList(context, statements) : numberedSections(context, '2', said)),
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
