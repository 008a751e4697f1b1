import { counted, say } from '#shared/report/context.ts';
import { ownText } from '#shared/report/free-text.ts';
import { visionTopic } from '#shared/strategy/enums/direction.ts';
import { leftOut, oneBand, type SlideMaker, slide } from '../make.ts';

const words = {
  vision: { nl: 'Visie', en: 'Vision' },
  visionTitle: {
    one: {
      nl: '{count} uitspraak waaraan anderen ons kunnen houden',
      en: '{count} statement that others can hold us to',
    },
    other: {
      nl: '{count} uitspraken waaraan anderen ons kunnen houden',
      en: '{count} statements that others can hold us to',
    },
  },
  left: {
    one: {
      nl: 'Nog {count} uitspraak staat in het document.',
      en: '{count} more statement is in the document.',
    },
    other: {
      nl: 'Nog {count} uitspraken staan in het document.',
      en: '{count} more statements are in the document.',
    },
  },
} as const;

/** What the organisation believes, topic by topic. */
export const visionSlide: SlideMaker = (context) => {
  const said = context.strategy.visionStatements.filter(({ text }) => text.trim() !== '');
  const ordered = [
    ...visionTopic.values.flatMap((topic) => said.filter((one) => one.topic === topic)),
    ...said.filter(({ topic }) => topic === null),
  ];
  if (ordered.length === 0) return null;
  const shown = ordered.slice(0, 6);
  return slide(context, 'vision', words.vision, {
    title: counted(context, ordered.length, words.visionTitle),
    bands: oneBand({
      type: 'cards',
      share: 1,
      label: [],
      cards: shown.map(({ id, topic }) => ({
        title: topic === null ? say(context, words.vision) : say(context, visionTopic.labels[topic]),
        text: ownText(context, `visionStatements.${id}.text`),
      })),
    }),
    foot: leftOut(context, ordered.length - shown.length, words.left),
    notes: ordered.map(({ id }) => ownText(context, `visionStatements.${id}.text`)),
  });
};
