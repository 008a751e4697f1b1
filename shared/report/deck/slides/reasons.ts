import { fieldColumn, nameColumn } from '#shared/report/answers.ts';
import { counted, phrase, type ReportContext, say, word } from '#shared/report/context.ts';
import { ownText } from '#shared/report/free-text.ts';
import { isAgainstAdvice, quadrantAlt, quadrantOf, quadrants } from '#shared/report/pictures/quadrant.ts';
import { run } from '#shared/report/runs.ts';
import type { Runs } from '#shared/report/tree.ts';
import { titleRuns, valueRuns } from '#shared/report/values.ts';
import type { ItemOf } from '#shared/strategy/entities.ts';
import { approach } from '#shared/strategy/enums/customers.ts';
import { formatPercent } from '#shared/text/format.ts';
import { deckTable, firstSentence, oneBand, type SlideMaker, slide } from '../make.ts';
import type { Band, QuadrantPart } from '../tree.ts';

type ContactReason = ItemOf<'contactReasons'>;

const words = {
  reasons: { nl: 'Contactredenen', en: 'Contact reasons' },
  title: {
    nl: '{name}: de meest voorkomende reden voor contact, {share} van het volume',
    en: '{name}: the most frequent reason for contact, {share} of the volume',
  },
  titleUncounted: {
    nl: 'Waarom klanten contact opnemen en wat we eraan doen',
    en: 'Why customers get in touch and what we do about it',
  },
  number: { nl: 'Nr.', en: 'No.' },
  perYear: { nl: 'Per jaar', en: 'Per year' },
  cause: { nl: 'Grondoorzaak', en: 'Root cause' },
  where: { nl: 'Oorzaak ligt bij', en: 'Cause lies with' },
  chosen: { nl: 'Onze aanpak', en: 'Our approach' },
  customer: { nl: 'Waarde voor de klant →', en: 'Value to the customer →' },
  organisation: { nl: 'Waarde voor de organisatie →', en: 'Value to the organisation →' },
  sizes: { nl: 'Contacten per jaar', en: 'Contacts per year' },
  sizesLabel: {
    nl: 'Advies naar waarde; hoe groter, hoe vaker',
    en: 'Advice by value; the larger, the more often',
  },
  against: {
    nl: '* Onze aanpak is een andere dan het kwadrant aanraadt.',
    en: '* Our approach differs from what the quadrant suggests.',
  },
  unplaced: {
    nl: 'Zonder nummer: de waarde is nog niet bepaald.',
    en: 'Without a number: the value has not been judged yet.',
  },
  left: {
    one: {
      nl: 'Nog {count} contactreden staat in het document.',
      en: '{count} more contact reason is in the document.',
    },
    other: {
      nl: 'Nog {count} contactredenen staan in het document.',
      en: '{count} more contact reasons are in the document.',
    },
  },
} as const;

/** So many can be told apart in the picture, and named beside it. */
const mostReasons = 10;

/** Why customers get in touch, the most frequent first, by value where that was judged, with what is done about it. */
export const reasonsSlide: SlideMaker = (context) => {
  const reasons = [...context.strategy.contactReasons].sort(
    (a, b) => (b.volumePerYear ?? -1) - (a.volumePerYear ?? -1),
  );
  const [first] = reasons;
  if (!first) return null;
  const volume = reasons.reduce((sum, { volumePerYear }) => sum + (volumePerYear ?? 0), 0);
  const shown = reasons.slice(0, mostReasons);
  const isJudged = shown.some((reason) => quadrantOf(reason) !== undefined);
  return slide(context, 'reasons', words.reasons, {
    title: first.volumePerYear
      ? phrase(context, words.title, {
          name: titleRuns(context, first.id),
          share: formatPercent(Math.round((first.volumePerYear / volume) * 100), context.language),
        })
      : say(context, words.titleUncounted),
    bands: isJudged ? byValue(context, shown) : withCauses(context, reasons),
    foot: isJudged ? remarks(context, shown, reasons.length - shown.length) : [],
    notes: reasons.map(({ id }) => ownText(context, `contactReasons.${id}.rootCause`)),
  });
};

function withCauses(context: ReportContext, reasons: readonly ContactReason[]): Band[] {
  return oneBand(
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
  );
}

/** The quadrant, with the numbers of the reasons in it, beside the table that says which is which. */
function byValue(context: ReportContext, reasons: readonly ContactReason[]): Band[] {
  const placed = reasons.filter((reason) => quadrantOf(reason) !== undefined);
  const numbers = new Map(
    placed.map((reason, position) => [
      reason.id,
      isAgainstAdvice(reason) ? `${position + 1}*` : `${position + 1}`,
    ]),
  );
  const numberOf = ({ id }: { readonly id: string }): Runs => {
    const number = numbers.get(id);
    return number === undefined ? [] : [run(number, context.language)];
  };
  return oneBand(
    quadrant(context, placed, numbers),
    deckTable(
      reasons,
      [
        { title: word(context, words.number), share: 7, cell: numberOf },
        nameColumn(context, 'contactReasons', 38),
        fieldColumn(context, 'contactReasons', 'volumePerYear', 13, { title: words.perYear, align: 'right' }),
        fieldColumn(context, 'contactReasons', 'rootCauseDeptId', 18, { title: words.where }),
        {
          title: word(context, words.chosen),
          share: 24,
          cell: (reason) =>
            valueRuns(context, `contactReasons.${reason.id}.approach`).map((one) =>
              isAgainstAdvice(reason) ? { ...one, tone: 'warning' as const } : one,
            ),
        },
      ],
      { share: 1.55, keepsRows: true },
    ),
  );
}

function quadrant(
  context: ReportContext,
  placed: readonly ContactReason[],
  numbers: ReadonlyMap<string, string>,
): QuadrantPart {
  return {
    type: 'quadrant',
    label: say(context, words.sizesLabel),
    share: 1,
    axes: { across: word(context, words.customer), up: word(context, words.organisation) },
    fields: quadrants.map(({ customer, organisation, advises }) => ({
      across: customer,
      up: organisation,
      title: approach.labels[advises][context.language],
    })),
    points: placed.flatMap((reason) => {
      const place = quadrantOf(reason);
      const mark = numbers.get(reason.id);
      if (!place || mark === undefined) return [];
      const { customer: across, organisation: up } = place;
      return [{ mark, across, up, figure: reason.volumePerYear, standsOut: isAgainstAdvice(reason) }];
    }),
    figureName: word(context, words.sizes),
    alt: quadrantAlt(context, placed),
  };
}

function remarks(context: ReportContext, shown: readonly ContactReason[], left: number): Runs {
  const said = [
    ...(shown.some(isAgainstAdvice) ? [say(context, words.against)] : []),
    ...(shown.every(quadrantOf) ? [] : [say(context, words.unplaced)]),
    ...(left > 0 ? [counted(context, left, words.left)] : []),
  ];
  return said.flatMap((runs, position) => (position === 0 ? runs : [run(' ', context.language), ...runs]));
}
