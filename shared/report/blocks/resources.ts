import { formatMoney } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { choiceRows, choicesTable, fieldColumn, fieldsOf, nameColumn, remainder } from '../answers.ts';
import { textParagraphs } from '../chapter.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import { paragraph, table } from '../make.ts';
import { budgetPictures } from '../pictures/figures.ts';
import { run } from '../runs.ts';
import type { Block, Runs } from '../tree.ts';
import { saidAt, titleRuns } from '../values.ts';

const words = {
  profile: { nl: 'Profiel van de medewerker en leiding', en: 'Profile of agents and leadership' },
  employment: { nl: 'Voorwaarden en opleiding', en: 'Terms and training' },
  story: { nl: 'Waarom mensen hier werken', en: 'Why people work here' },
  sourcing: { nl: 'Sourcing: {scope}', en: 'Sourcing: {scope}' },
  selection: { nl: 'Selectie van de partner: {scope}', en: 'Provider selection: {scope}' },
  contract: { nl: 'Contract en SLA: {scope}', en: 'Contract and SLA: {scope}' },
  risks: { nl: "Risico's: kans en impact van 1 tot 5", en: 'Risks: likelihood and impact from 1 to 5' },
  plans: { nl: 'Wat we dan doen en zeggen', en: 'What we then do and say' },
  likelihood: { nl: 'Kans', en: 'Likelihood' },
  impact: { nl: 'Impact', en: 'Impact' },
  rehearsed: { nl: 'Geoefend', en: 'Rehearsed' },
  peak: { nl: 'Piek', en: 'Peak' },
  times: { nl: '{factor}×', en: '{factor}×' },
  systems: { nl: 'Systemen', en: 'Systems' },
  moreOnSystems: { nl: 'Verdere afspraken over systemen', en: 'Further agreements on systems' },
  basis: { nl: 'Uitgangspunten van het budget', en: 'Assumptions of the budget' },
  lines: { nl: 'Budget per jaar, exclusief btw', en: 'Budget per year, excluding VAT' },
  perYear: { nl: 'Investering per jaar, exclusief btw', en: 'Investment per year, excluding VAT' },
  year: { nl: 'Jaar', en: 'Year' },
  amount: { nl: 'Bedrag', en: 'Amount' },
  firstOnly: {
    nl: 'Alleen het eerste jaar staat vast; de jaren daarna worden later begroot.',
    en: 'Only the first year is fixed; later years will be budgeted later.',
  },
  total: { nl: 'Totaal', en: 'Total' },
  perCustomer: {
    nl: 'Dat is {amount} per klant per jaar.',
    en: 'That is {amount} per customer per year.',
  },
  perCustomerAndContact: {
    nl: 'Dat is {amount} per klant per jaar en {contact} per contact.',
    en: 'That is {amount} per customer per year and {contact} per contact.',
  },
} as const satisfies Record<string, Bilingual>;

const employmentFields = ['terms', 'trainingEurPerFte', 'managersTrained', 'attritionPct'];

/** What agents and their leaders must be able to do. */
export function staffingBlocks(context: ReportContext): Block[] {
  const except = [...employmentFields, 'employerStory'];
  return choicesTable(context, words.profile, choiceRows(context, 'people', 'people', { except }));
}

/** Why people work here, and on what terms. */
export function employmentBlocks(context: ReportContext): Block[] {
  const story = textParagraphs(context, 'people.employerStory');
  return [
    ...(story.length > 0 ? [...paragraph(say(context, words.story), 'label'), ...story] : []),
    ...choicesTable(
      context,
      words.employment,
      choiceRows(context, 'people', 'people', { only: employmentFields }),
    ),
  ];
}

/** Each sourcing decision with how the provider was selected and what the contract says. */
export function sourcingBlocks(context: ReportContext): Block[] {
  const fields = fieldsOf('sourcing');
  const tables = [
    { caption: words.sourcing, only: fields.filter((field) => !field.includes('.') && field !== 'scope') },
    { caption: words.selection, only: fields.filter((field) => field.startsWith('selection.')) },
    { caption: words.contract, only: fields.filter((field) => field.startsWith('contract.')) },
  ];
  return context.strategy.sourcing.flatMap(({ id }) =>
    tables.flatMap(({ caption, only }) =>
      choicesTable(
        context,
        phrase(context, caption, { scope: titleRuns(context, id) }),
        choiceRows(context, `sourcing.${id}`, 'sourcing', { only }),
      ),
    ),
  );
}

/** Risks and major incidents: how likely, how bad, whose; then how capacity grows and what customers hear. */
export function riskBlocks(context: ReportContext): Block[] {
  const { risks } = context.strategy;
  const factors = new Map(risks.map((risk) => [risk.id, risk.contactPeakFactor]));
  const planned = risks.filter((risk) => risk.scaleUp.trim() !== '' || risk.message.trim() !== '');
  return [
    ...table(say(context, words.risks), risks, [
      nameColumn(context, 'risks', 26),
      fieldColumn(context, 'risks', 'kind', 17),
      fieldColumn(context, 'risks', 'likelihood', 8, { title: words.likelihood, align: 'right' }),
      fieldColumn(context, 'risks', 'impact', 9, { title: words.impact, align: 'right' }),
      {
        title: words.peak[context.language],
        share: 12,
        align: 'right',
        cell: ({ id }) => {
          const factor = factors.get(id) ?? null;
          const said = factor === null ? [] : phrase(context, words.times, { factor });
          return saidAt(`risks.${id}.contactPeakFactor`, said);
        },
      },
      fieldColumn(context, 'risks', 'lastTested', 13, { title: words.rehearsed }),
      fieldColumn(context, 'risks', 'ownerDeptId', 15),
    ]),
    ...table(say(context, words.plans), planned, [
      nameColumn(context, 'risks', 24),
      fieldColumn(context, 'risks', 'scaleUp', 42),
      fieldColumn(context, 'risks', 'message', 34),
    ]),
  ];
}

/** Systems with what each is and why it is wanted. */
export function systemBlocks(context: ReportContext): Block[] {
  return [
    ...table(say(context, words.systems), context.strategy.systems, [
      nameColumn(context, 'systems', 26),
      fieldColumn(context, 'systems', 'kind', 24),
      fieldColumn(context, 'systems', 'status', 18),
      fieldColumn(context, 'systems', 'motives', 32),
    ]),
    ...remainder(context, 'systems', words.moreOnSystems, ['kind', 'status', 'motives']),
  ];
}

function costPerCustomer(context: ReportContext, totalEur: number): Block[] {
  const { customers, contactsPerYear } = context.strategy.profile;
  if (!customers) return [];
  const money = (euros: number) => formatMoney(Math.round(euros * 100) / 100, context.language);
  const amount = money(totalEur / customers);
  return paragraph(
    contactsPerYear
      ? phrase(context, words.perCustomerAndContact, { amount, contact: money(totalEur / contactsPerYear) })
      : phrase(context, words.perCustomer, { amount }),
  );
}

const mostYears = 15;

/** What is needed in each year that the strategy covers, added up; the lines name amounts that come back every year. */
function investmentPerYear(context: ReportContext, totalEur: number): Block[] {
  const { budget, meta } = context.strategy;
  const first = budget.year ?? (meta.startMonth === null ? null : Number(meta.startMonth.slice(0, 4)));
  if (first === null) return [];
  const isFirstOnly = budget.firstYearOnly === true;
  const count = isFirstOnly ? 1 : Math.min(meta.horizonYears ?? 1, mostYears);
  const years = Array.from({ length: Math.max(count, 1) }, (_, position) => first + position);
  const money = (euros: number, strong = false) => [
    run(formatMoney(euros, context.language), context.language, strong ? { strong } : {}),
  ];
  return [
    ...table(
      say(context, words.perYear),
      years,
      [
        {
          title: word(context, words.year),
          share: 50,
          cell: (year) => [run(String(year), context.language)],
        },
        { title: word(context, words.amount), share: 50, align: 'right', cell: () => money(totalEur) },
      ],
      years.length > 1
        ? () => [
            say(context, words.total).map((one) => ({ ...one, strong: true })),
            money(totalEur * years.length, true),
          ]
        : null,
    ),
    ...(isFirstOnly ? paragraph(say(context, words.firstOnly)) : []),
  ];
}

/** The budget of a year in all; 0 when no line has an amount. */
export function budgetTotalEur({ strategy }: ReportContext): number {
  return strategy.budgetLines.reduce((sum, line) => sum + (line.amountEur ?? 0), 0);
}

/** The lines of the budget with their total, and what that comes to per customer and per contact. */
export function budgetBlocks(context: ReportContext): Block[] {
  const lines = context.strategy.budgetLines;
  const totalEur = budgetTotalEur(context);
  const amount = fieldColumn(context, 'budgetLines', 'amountEur', 18, {
    title: { nl: 'Bedrag', en: 'Amount' },
    align: 'right',
  });
  const total = (shown: readonly { readonly title: string }[]): readonly Runs[] =>
    shown.map((column, position) => {
      if (position === 0) return say(context, words.total).map((one) => ({ ...one, strong: true }));
      if (column.title !== amount.title) return [];
      return [run(formatMoney(totalEur, context.language), context.language, { strong: true })];
    });
  return [
    ...choicesTable(context, words.basis, choiceRows(context, 'budget', 'budget')),
    ...table(
      say(context, words.lines),
      lines,
      [
        fieldColumn(context, 'budgetLines', 'kind', 22),
        amount,
        fieldColumn(context, 'budgetLines', 'changePct', 14, {
          title: { nl: 'Verschil', en: 'Change' },
          align: 'right',
        }),
        fieldColumn(context, 'budgetLines', 'reason', 28),
        fieldColumn(context, 'budgetLines', 'goalIds', 18),
      ],
      totalEur > 0 ? total : null,
    ),
    ...(totalEur > 0 ? costPerCustomer(context, totalEur) : []),
    ...budgetPictures(context),
    ...(totalEur > 0 ? investmentPerYear(context, totalEur) : []),
  ];
}
