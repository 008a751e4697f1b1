import { fieldColumn, nameColumn } from '#shared/report/answers.ts';
import { inOrder } from '#shared/report/chapters/roadmap.ts';
import { counted, phrase, type ReportContext, say, word } from '#shared/report/context.ts';
import { ownText } from '#shared/report/free-text.ts';
import { budgetPictures, channelPictures, channelShares } from '#shared/report/pictures/figures.ts';
import { roadmapPictures } from '#shared/report/pictures/roadmap.ts';
import { run } from '#shared/report/runs.ts';
import type { Runs } from '#shared/report/tree.ts';
import { departmentRuns, titleRuns, valueRuns } from '#shared/report/values.ts';
import type { Initiative } from '#shared/strategy/strategy.ts';
import { themeScaffolds } from '#shared/strategy/themes.ts';
import { formatMoney, formatMonth, formatPercent } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { addMonths } from '#shared/text/months.ts';
import {
  bullets,
  chartPart,
  deckTable,
  drawingPart,
  firstSentence,
  oneBand,
  readablePicture,
  type SlideMaker,
  slide,
} from '../make.ts';
import type { Part } from '../tree.ts';

const words = {
  themes: { nl: "Thema's", en: 'Themes' },
  allThemes: { nl: "Over alle zes thema's is een besluit genomen", en: 'All six themes have a decision' },
  someThemes: {
    nl: "Over {count} van de zes thema's is een besluit genomen",
    en: '{count} of the six themes have a decision',
  },
  theme: { nl: 'Thema', en: 'Theme' },
  decision: { nl: 'Besluit', en: 'Decision' },
  owner: { nl: 'Eigenaar', en: 'Owner' },
  undecided: { nl: 'Nog geen besluit', en: 'No decision yet' },
  channels: { nl: 'Kanalen', en: 'Channels' },
  channelsTitle: {
    nl: '{name} is het grootste kanaal, met {share} van de contacten',
    en: '{name} is the largest channel, with {share} of contacts',
  },
  channelsCount: {
    one: { nl: 'We werken met {count} kanaal', en: 'We work with {count} channel' },
    other: { nl: 'We werken met {count} kanalen', en: 'We work with {count} channels' },
  },
  mix: { nl: 'Aandeel in de contacten', en: 'Share of contacts' },
  reasons: { nl: 'Contactredenen', en: 'Contact reasons' },
  reasonsTitle: {
    nl: '{name}: de meest voorkomende reden voor contact, {share} van het volume',
    en: '{name}: the most frequent reason for contact, {share} of the volume',
  },
  reasonsUncounted: {
    nl: 'Waarom klanten contact opnemen en wat we eraan doen',
    en: 'Why customers get in touch and what we do about it',
  },
  perYear: { nl: 'Per jaar', en: 'Per year' },
  cause: { nl: 'Grondoorzaak', en: 'Root cause' },
  where: { nl: 'Oorzaak ligt bij', en: 'Cause lies with' },
  budget: { nl: 'Budget', en: 'Budget' },
  budgetTitle: { nl: 'Het budget is {total} per jaar', en: 'The budget is {total} a year' },
  budgetTitleEach: {
    nl: 'Het budget is {total} per jaar: {each} per klant',
    en: 'The budget is {total} a year: {each} per customer',
  },
  byKind: { nl: 'Budget naar soort', en: 'Budget by type' },
  makesPossible: { nl: 'Wat dit mogelijk maakt', en: 'What makes this possible' },
  change: { nl: 'Verschil', en: 'Change' },
  kind: { nl: 'Soort', en: 'Type' },
  amount: { nl: 'Bedrag', en: 'Amount' },
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

/** What was decided on the six themes. */
export const themesSlide: SlideMaker = (context) => {
  const { themes } = context.strategy;
  const statementOf = (id: string) => ownText(context, `themes.${id}.statement`);
  const decided = themes.filter(({ id }) => statementOf(id).length > 0);
  if (decided.length === 0) return null;
  return slide(context, 'themes', words.themes, {
    title:
      decided.length === themes.length
        ? say(context, words.allThemes)
        : phrase(context, words.someThemes, { count: decided.length }),
    bands: oneBand(
      deckTable(themes, [
        {
          title: word(context, words.theme),
          share: 30,
          cell: ({ id }): Runs =>
            say(context, themeScaffolds.find((one) => one.id === id)?.title ?? { nl: id, en: id }).map(
              (one) => ({
                ...one,
                strong: true,
              }),
            ),
        },
        {
          title: word(context, words.decision),
          share: 52,
          cell: ({ id }): Runs => {
            const statement = firstSentence(context, statementOf(id));
            return statement.length > 0
              ? statement
              : say(context, words.undecided).map((one) => ({ ...one, tone: 'quiet' as const }));
          },
        },
        {
          title: word(context, words.owner),
          share: 18,
          cell: ({ ownerDeptId }) => departmentRuns(context, ownerDeptId),
        },
      ]),
    ),
    notes: themes.flatMap(({ id }) => [statementOf(id), ownText(context, `themes.${id}.reason`)]),
  });
};

/** The mix of channels as a chart, with what each is for. */
export const channelsSlide: SlideMaker = (context) => {
  const { channels } = context.strategy;
  if (channels.length === 0) return null;
  const shares = channelShares(context);
  const volumes = new Map(shares.map(({ id, volume }) => [id, volume]));
  const ordered = [...channels].sort((a, b) => (volumes.get(b.id) ?? -1) - (volumes.get(a.id) ?? -1));
  const [largest] = shares;
  return slide(context, 'channels', words.channels, {
    title: largest
      ? phrase(context, words.channelsTitle, {
          name: titleRuns(context, largest.id),
          share: formatPercent(largest.sharePct, context.language),
        })
      : counted(context, channels.length, words.channelsCount),
    bands: oneBand(
      chartPart(channelPictures(context)[0], { label: say(context, words.mix) }),
      deckTable(
        ordered,
        [
          nameColumn(context, 'channels', 30),
          fieldColumn(context, 'channels', 'status', 24),
          fieldColumn(context, 'channels', 'ownerDeptId', 26),
        ],
        { share: 0.95 },
      ),
    ),
    notes: ordered.map(({ id }) => ownText(context, `channels.${id}.purpose`)),
  });
};

/** Why customers get in touch, the most frequent first, with what is done about it. */
export const reasonsSlide: SlideMaker = (context) => {
  const reasons = [...context.strategy.contactReasons].sort(
    (a, b) => (b.volumePerYear ?? -1) - (a.volumePerYear ?? -1),
  );
  const [first] = reasons;
  if (!first) return null;
  const volume = reasons.reduce((sum, { volumePerYear }) => sum + (volumePerYear ?? 0), 0);
  return slide(context, 'reasons', words.reasons, {
    title: first.volumePerYear
      ? phrase(context, words.reasonsTitle, {
          name: titleRuns(context, first.id),
          share: formatPercent(Math.round((first.volumePerYear / volume) * 100), context.language),
        })
      : say(context, words.reasonsUncounted),
    bands: oneBand(
      deckTable(reasons, [
        nameColumn(context, 'contactReasons', 27),
        fieldColumn(context, 'contactReasons', 'volumePerYear', 11, { title: words.perYear, align: 'right' }),
        {
          title: word(context, words.cause),
          share: 33,
          cell: ({ id }) => firstSentence(context, ownText(context, `contactReasons.${id}.rootCause`)),
        },
        fieldColumn(context, 'contactReasons', 'rootCauseDeptId', 15, { title: words.where }),
        fieldColumn(context, 'contactReasons', 'approach', 14),
      ]),
    ),
    notes: reasons.map(({ id }) => ownText(context, `contactReasons.${id}.rootCause`)),
  });
};

/** The budget by kind as a chart, with its lines. */
export const budgetSlide: SlideMaker = (context) => {
  const { strategy, language } = context;
  const lines = strategy.budgetLines.filter(({ amountEur }) => amountEur !== null && amountEur > 0);
  if (lines.length === 0) return null;
  const total = lines.reduce((sum, { amountEur }) => sum + (amountEur ?? 0), 0);
  const { customers } = strategy.profile;
  const values = {
    total: formatMoney(total, language),
    each: customers ? formatMoney(Math.round((total / customers) * 100) / 100, language) : '',
  };
  const chart = chartPart(budgetPictures(context)[0], { label: say(context, words.byKind), share: 1.1 });
  const reasons = [...lines]
    .sort((a, b) => (b.amountEur ?? 0) - (a.amountEur ?? 0))
    .flatMap(({ id }) => {
      const reason = firstSentence(context, ownText(context, `budgetLines.${id}.reason`));
      return reason.length > 0 ? [reason] : [];
    });
  return slide(context, 'budget', words.budget, {
    title: phrase(context, customers ? words.budgetTitleEach : words.budgetTitle, values),
    bands: chart
      ? oneBand(chart, bullets(reasons, { label: say(context, words.makesPossible), share: 0.8 }))
      : oneBand(
          deckTable(lines, [
            fieldColumn(context, 'budgetLines', 'kind', 30),
            fieldColumn(context, 'budgetLines', 'amountEur', 20, { title: words.amount, align: 'right' }),
            fieldColumn(context, 'budgetLines', 'changePct', 15, { title: words.change, align: 'right' }),
            fieldColumn(context, 'budgetLines', 'reason', 35),
          ]),
        ),
    notes: lines.map(({ id, amountEur }) => [
      ...valueRuns(context, `budgetLines.${id}.kind`),
      run(` ${formatMoney(amountEur ?? 0, language)} `, language),
      ...ownText(context, `budgetLines.${id}.reason`),
    ]),
  });
};

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

const reviewWords = {
  review: {
    nl: 'We bekijken de strategie elke {months} maanden opnieuw, voor het eerst in {month}',
    en: 'We review the strategy every {months} months, for the first time in {month}',
  },
  reviewEvery: {
    nl: 'We bekijken de strategie elke {months} maanden opnieuw',
    en: 'We review the strategy every {months} months',
  },
} as const satisfies Record<string, Bilingual>;

/** When the strategy is looked at again; nothing where that is not agreed. */
export function reviewRuns(context: ReportContext): Runs {
  const { reviewEveryMonths: months, startMonth } = context.strategy.meta;
  if (months === null) return [];
  if (startMonth === null) return phrase(context, reviewWords.reviewEvery, { months });
  const month = formatMonth(addMonths(startMonth, months), context.language);
  return phrase(context, reviewWords.review, { months, month });
}
