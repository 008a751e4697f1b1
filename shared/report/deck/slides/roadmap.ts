import { fieldColumn, nameColumn } from '#shared/report/answers.ts';
import { inOrder } from '#shared/report/chapters/roadmap.ts';
import { counted, phrase, type ReportContext, say } from '#shared/report/context.ts';
import { roadmapPictures } from '#shared/report/pictures/roadmap.ts';
import { departmentRuns, titleRuns } from '#shared/report/values.ts';
import type { Initiative } from '#shared/strategy/strategy.ts';
import {
  bullets,
  deckTable,
  drawingPart,
  oneBand,
  readablePicture,
  type SlideMaker,
  slide,
} from '../make.ts';
import type { Part } from '../tree.ts';

const words = {
  roadmap: { nl: 'Roadmap', en: 'Roadmap' },
  roadmapTitle: {
    nl: 'We beginnen nu met {now} van de {count} initiatieven',
    en: 'We start now with {now} of the {count} initiatives',
  },
  further: { nl: 'Verder op de roadmap', en: 'Further on the roadmap' },
  ownedBy: { nl: '{name} ({owner})', en: '{name} ({owner})' },
  roadmapCount: {
    one: {
      nl: '{count} initiatief brengt de strategie tot leven',
      en: '{count} initiative brings the strategy to life',
    },
    other: {
      nl: '{count} initiatieven brengen de strategie tot leven',
      en: '{count} initiatives bring the strategy to life',
    },
  },
} as const;

/** The initiatives in time: drawn where they have months and are not too many, else in a table. */
export const roadmapSlide: SlideMaker = (context) => {
  const { strategy } = context;
  const all = inOrder(strategy.initiatives);
  if (all.length === 0) return null;
  const now = all.filter(({ bucket }) => bucket === 'now').length;
  const dated = all.filter(({ start, end }) => start !== null || end !== null);
  const found = readablePicture(dated, (some) =>
    roadmapPictures({ ...context, strategy: { ...strategy, initiatives: some } }),
  );
  const drawn = new Set(dated.slice(0, found?.count ?? 0).map(({ id }) => id));
  const rest = all.filter(({ id }) => !drawn.has(id));
  return slide(context, 'roadmap', words.roadmap, {
    title:
      now > 0 && now < all.length
        ? phrase(context, words.roadmapTitle, { now, count: all.length })
        : counted(context, all.length, words.roadmapCount),
    bands: oneBand(
      ...(found
        ? [drawingPart(found.picture, { share: 2.2 }), notDrawn(context, rest)]
        : [
            deckTable(all, [
              nameColumn(context, 'initiatives', 44),
              fieldColumn(context, 'initiatives', 'bucket', 14),
              fieldColumn(context, 'initiatives', 'end', 20),
              fieldColumn(context, 'initiatives', 'ownerDeptId', 22),
            ]),
          ]),
    ),
    notes: all.map(({ id }) => titleRuns(context, id)),
  });
};

/** Initiatives that have no place in the picture, with who sees to them. */
function notDrawn(context: ReportContext, initiatives: readonly Initiative[]): Part | null {
  return bullets(
    initiatives.map(({ id, ownerDeptId }) =>
      ownerDeptId === null
        ? titleRuns(context, id)
        : phrase(context, words.ownedBy, {
            name: titleRuns(context, id),
            owner: departmentRuns(context, ownerDeptId).map((one) => ({ ...one, tone: 'quiet' as const })),
          }),
    ),
    { label: say(context, words.further) },
  );
}
