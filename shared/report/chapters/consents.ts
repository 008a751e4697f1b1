import { verdictsIn } from '#shared/consent/verdicts.ts';
import type { Consent, Department } from '#shared/strategy/strategy.ts';
import { formatDate } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import { ownText } from '../free-text.ts';
import { paragraph, table } from '../make.ts';
import { run } from '../runs.ts';
import type { Block, Runs, Tone } from '../tree.ts';
import { departmentRuns, joined, valueRuns } from '../values.ts';

const words = {
  department: { nl: 'Afdeling', en: 'Department' },
  verdict: { nl: 'Oordeel', en: 'Verdict' },
  note: { nl: 'Kanttekening', en: 'Remark' },
  waiting: { nl: 'Nog niet gehoord: {names}.', en: 'Not heard yet: {names}.' },
  notYet: { nl: 'Nog niet', en: 'Not yet' },
  lapsed: { nl: 'Vervallen ({verdict})', en: 'Lapsed ({verdict})' },
  onBehalf: { nl: '{verdict}, namens de afdeling', en: '{verdict}, on behalf of the department' },
  by: { nl: '{date}, {by}', en: '{date}, {by}' },
  onVersion: { nl: '{given}, bij versie {version}', en: '{given}, about version {version}' },
} as const satisfies Record<string, Bilingual>;

/** Departments that take part in the strategy, those left out on purpose not among them. */
export function involvedDepartments(context: ReportContext): readonly Department[] {
  return context.strategy.departments.filter((department) => department.involved !== false);
}

const verdictTones = { agree: 'ok', agree_with_note: 'warning', block: 'risk' } as const;

/** A verdict in its word and colour; "not yet" where a department has not spoken. */
export function verdictRuns(context: ReportContext, consent: Consent | undefined): Runs {
  if (!consent?.verdict) return say(context, words.notYet).map((one) => ({ ...one, tone: 'quiet' as const }));
  const { verdict, lapsed, onBehalf } = consent;
  const label = valueRuns(context, `consents.${consent.id}.verdict`);
  const said = onBehalf ? phrase(context, words.onBehalf, { verdict: label }) : label;
  if (lapsed) return toned(phrase(context, words.lapsed, { verdict: said }), 'quiet');
  return toned(said, verdictTones[verdict]);
}

function toned(runs: Runs, tone: Tone): Runs {
  return runs.map((one) => ({ ...one, tone }));
}

/** When a verdict was given, by whom, and about which version where it says so. */
export function givenRuns(context: ReportContext, consent: Consent | undefined): Runs {
  if (!consent?.verdict) return [];
  const { at, by, version } = consent;
  const date = at === null ? '' : formatDate(at, context.language);
  const given =
    date !== '' && by !== ''
      ? phrase(context, words.by, { date, by: ownText(context, `consents.${consent.id}.by`) })
      : [
          ...(date === '' ? [] : [run(date, context.language)]),
          ...ownText(context, `consents.${consent.id}.by`),
        ];
  if (version === '') return given;
  return phrase(context, words.onVersion, {
    given,
    version: ownText(context, `consents.${consent.id}.version`),
  });
}

/** The last word of a department on an item, `null` for the whole; also when it has lapsed. */
export function consentOf(
  context: ReportContext,
  item: string | null,
  departmentId: string,
): Consent | undefined {
  return verdictsIn(context.strategy).of(departmentId, item) ?? undefined;
}

/** What the departments said about an item and who has not spoken yet; nothing while nobody has. */
export function consentBlocks(context: ReportContext, item: string): Block[] {
  const rows = involvedDepartments(context).map((department) => ({
    department,
    consent: consentOf(context, item, department.id),
  }));
  const spoken = rows.filter(({ consent }) => consent?.verdict);
  if (spoken.length === 0) return [];
  const names = joined(
    context,
    rows
      .filter(({ consent }) => !consent?.verdict)
      .map(({ department }) => departmentRuns(context, department.id)),
  );
  return [
    ...table([], spoken, [
      {
        title: word(context, words.department),
        share: 24,
        cell: ({ department }) => departmentRuns(context, department.id),
      },
      {
        title: word(context, words.verdict),
        share: 28,
        cell: ({ consent }) => verdictRuns(context, consent),
      },
      {
        title: word(context, words.note),
        share: 48,
        cell: ({ consent }) => (consent ? ownText(context, `consents.${consent.id}.note`) : []),
      },
    ]),
    ...(names.length > 0 ? paragraph(phrase(context, words.waiting, { names }), 'open') : []),
  ];
}
