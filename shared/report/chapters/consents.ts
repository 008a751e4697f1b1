import { verdictsIn } from '#shared/consent/verdicts.ts';
import type { Consent, Department } from '#shared/strategy/strategy.ts';
import { formatDate } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { phrase, type ReportContext, say } from '../context.ts';
import { ownText } from '../free-text.ts';
import { run } from '../runs.ts';
import type { Definitions, Runs, Tone } from '../tree.ts';
import { departmentRuns, joined, onLines, valueRuns } from '../values.ts';

const words = {
  agree: { nl: 'Akkoord', en: 'Agree' },
  withNote: { nl: 'Met kanttekening', en: 'With a remark' },
  block: { nl: 'Bezwaar', en: 'Object' },
  lapsedOnes: { nl: 'Akkoord vervallen', en: 'Consent lapsed' },
  noted: { nl: '{department}: {note}', en: '{department}: {note}' },
  nameOnBehalf: { nl: '{name} (namens de afdeling)', en: '{name} (on behalf of the department)' },
  waiting: { nl: 'Nog niet gehoord', en: 'Not heard yet' },
  waitingCount: { nl: '{count} van de {total} afdelingen', en: '{count} of the {total} departments' },
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

/** What the departments said about an item, and how many have not spoken yet; nothing while nobody has. */
export function consentEntries(context: ReportContext, item: string): Definitions['entries'] {
  const departments = involvedDepartments(context);
  const spoken = departments
    .map(({ id }) => consentOf(context, item, id))
    .filter((consent) => consent !== undefined)
    .filter(({ verdict }) => verdict !== null);
  if (spoken.length === 0) return [];
  const lapsed = spoken.filter((consent) => consent.lapsed);
  const holding = (verdict: Consent['verdict']) =>
    spoken.filter((consent) => !consent.lapsed && consent.verdict === verdict);
  const told = (title: Bilingual, consents: readonly Consent[], tone: Tone) => ({
    term: toned(say(context, title), tone),
    value: onLines(
      context,
      consents.map((consent) => saidBy(context, consent)),
    ),
  });
  const waiting = departments.length - spoken.length;
  return [
    { term: toned(say(context, words.agree), 'ok'), value: agreeing(context, holding('agree')) },
    told(words.withNote, holding('agree_with_note'), 'warning'),
    told(words.block, holding('block'), 'risk'),
    told(words.lapsedOnes, lapsed, 'quiet'),
    {
      term: say(context, words.waiting),
      value:
        waiting === 0
          ? []
          : phrase(context, words.waitingCount, { count: waiting, total: departments.length }),
    },
  ];
}

/** Who agrees in one line; whoever left a note all the same on lines of their own. */
function agreeing(context: ReportContext, consents: readonly Consent[]): Runs {
  const hasNote = ({ id }: Consent) => ownText(context, `consents.${id}.note`).length > 0;
  const plain = consents.filter((consent) => !hasNote(consent)).map((consent) => saidBy(context, consent));
  const noted = consents.filter(hasNote).map((consent) => saidBy(context, consent));
  return onLines(context, [...(plain.length > 0 ? [joined(context, plain)] : []), ...noted]);
}

/** A department with the note that it left: "Marketing: tien werkdagen lukt". */
function saidBy(context: ReportContext, { id, departmentId, onBehalf }: Consent): Runs {
  const name = departmentRuns(context, departmentId);
  const department = onBehalf ? phrase(context, words.nameOnBehalf, { name }) : name;
  const note = ownText(context, `consents.${id}.note`);
  return note.length > 0 ? phrase(context, words.noted, { department, note }) : department;
}
