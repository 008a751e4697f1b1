import { finalVerdict, standings } from '#shared/consent/standing.ts';
import type { Consent } from '#shared/strategy/strategy.ts';
import { formatDate } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type ChapterDefinition, numberedSections } from '../chapter.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import { calloutsAbout } from '../findings.ts';
import { ownText } from '../free-text.ts';
import { definitions, list, paragraph, table } from '../make.ts';
import { chapterTitles } from '../options.ts';
import { run } from '../runs.ts';
import type { Block, Runs, Tone } from '../tree.ts';
import { departmentRuns, joined, titleRuns, valueRuns } from '../values.ts';
import { consentOf, givenRuns, involvedDepartments, verdictRuns } from './consents.ts';
import { involvementBlocks } from './involvement.ts';

const words = {
  item: { nl: 'Onderdeel', en: 'Item' },
  byItem: { nl: 'Oordeel per onderdeel', en: 'Verdict by item' },
  agree: { nl: 'Akkoord', en: 'Agree' },
  withNote: { nl: 'Met kanttekening', en: 'With a remark' },
  block: { nl: 'Bezwaar', en: 'Object' },
  lapsed: { nl: 'Vervallen', en: 'Lapsed' },
  noteLine: { nl: '{department} over {item}, {date}: {note}', en: '{department} on {item}, {date}: {note}' },
  noteLineUndated: { nl: '{department} over {item}: {note}', en: '{department} on {item}: {note}' },
  notes: { nl: 'Kanttekeningen en bezwaren', en: 'Remarks and objections' },
  nobody: {
    nl: 'Nog geen afdeling heeft een oordeel gegeven.',
    en: 'No department has given its verdict yet.',
  },
  whole: { nl: 'De strategie als geheel', en: 'The strategy as a whole' },
  record: { nl: 'Wie wat wanneer zei', en: 'Who said what, and when' },
  department: { nl: 'Afdeling', en: 'Department' },
  verdict: { nl: 'Oordeel', en: 'Verdict' },
  given: { nl: 'Gegeven', en: 'Given' },
  agreedTitle: { nl: 'Vastgesteld', en: 'Agreed' },
  version: { nl: 'Versie', en: 'Version' },
  date: { nl: 'Datum', en: 'Date' },
  by: { nl: 'Vastgelegd door', en: 'Recorded by' },
  agreeing: { nl: 'Akkoord met het geheel', en: 'Agree to the whole' },
  objecting: { nl: 'Met bezwaar', en: 'Object' },
  silent: { nl: 'Nog geen oordeel', en: 'No verdict yet' },
  numbered: { nl: '{number}: {name}', en: '{number}: {name}' },
  verdicts: { nl: 'Oordeel van de afdelingen', en: 'What the departments say' },
  involved: { nl: 'Wie erbij betrokken is', en: 'Who is involved' },
  signatures: { nl: 'Ondertekening', en: 'Signatures' },
  name: { nl: 'Naam', en: 'Name' },
  signature: { nl: 'Handtekening', en: 'Signature' },
  waiting: { nl: 'Nog niet gehoord: {names}.', en: 'Not heard yet: {names}.' },
} as const satisfies Record<string, Bilingual>;

function given(context: ReportContext): readonly Consent[] {
  return context.strategy.consents.filter((consent) => consent.verdict !== null);
}

/** Items that somebody spoke about, in the order of the document. */
function itemsSpokenAbout(context: ReportContext): readonly (string | null)[] {
  const spoken = new Set(given(context).map((consent) => consent.item));
  const { themes, blocks } = context.strategy;
  const inOrder = [...themes, ...blocks].map((one) => one.id).filter((id) => spoken.has(id));
  const others = [...spoken].filter((id): id is string => id !== null && !inOrder.includes(id));
  return [...(spoken.has(null) ? [null] : []), ...inOrder, ...others];
}

function itemRuns(context: ReportContext, item: string | null): Runs {
  return item === null ? say(context, words.whole) : titleRuns(context, item);
}

/** Per item who agrees, who does so with a remark, and who objects. */
function verdictTable(context: ReportContext): Block[] {
  const departments = involvedDepartments(context);
  const saying = (is: (consent: Consent) => boolean, tone: Tone) => (item: string | null) =>
    joined(
      context,
      departments
        .map(({ id }) => consentOf(context, item, id))
        .filter((consent) => consent !== undefined)
        .filter(is)
        .map(({ departmentId }) => departmentRuns(context, departmentId)),
    ).map((one) => ({ ...one, tone }));
  const holding = (verdict: Consent['verdict']) => (consent: Consent) =>
    !consent.lapsed && consent.verdict === verdict;
  const lapsed = ({ lapsed: is, verdict }: Consent) => is && verdict !== null;
  return table(say(context, words.byItem), itemsSpokenAbout(context), [
    { title: word(context, words.item), share: 34, cell: (item) => itemRuns(context, item) },
    { title: word(context, words.agree), share: 22, cell: saying(holding('agree'), 'ok') },
    { title: word(context, words.withNote), share: 22, cell: saying(holding('agree_with_note'), 'warning') },
    { title: word(context, words.block), share: 22, cell: saying(holding('block'), 'risk') },
    { title: word(context, words.lapsed), share: 22, cell: saying(lapsed, 'quiet') },
  ]);
}

function notes(context: ReportContext): Block[] {
  const lines = given(context).flatMap((consent) => {
    const note = ownText(context, `consents.${consent.id}.note`);
    if (note.length === 0) return [];
    const values = {
      department: departmentRuns(context, consent.departmentId),
      item: itemRuns(context, consent.item),
      note,
    };
    return [
      consent.at === null
        ? phrase(context, words.noteLineUndated, values)
        : phrase(context, words.noteLine, { ...values, date: formatDate(consent.at, context.language) }),
    ];
  });
  return list(lines);
}

/** Every verdict with who gave it and when: the record behind the tables. */
function record(context: ReportContext): Block[] {
  const signed = given(context).filter(({ by }) => by !== '');
  return table([], signed, [
    {
      title: word(context, words.department),
      share: 20,
      cell: ({ departmentId }) => departmentRuns(context, departmentId),
    },
    { title: word(context, words.item), share: 30, cell: ({ item }) => itemRuns(context, item) },
    { title: word(context, words.verdict), share: 25, cell: (consent) => verdictRuns(context, consent) },
    { title: word(context, words.given), share: 25, cell: (consent) => givenRuns(context, consent) },
  ]);
}

function notHeard(context: ReportContext): Block[] {
  const spoken = new Set(given(context).map((consent) => consent.departmentId));
  const silent = involvedDepartments(context).filter((department) => !spoken.has(department.id));
  if (silent.length === 0) return [];
  const names = joined(
    context,
    silent.map((department) => departmentRuns(context, department.id)),
  );
  return paragraph(phrase(context, words.waiting, { names }), 'open');
}

/** That the strategy is agreed: which version, when, by whom, and where each department stood. */
function signOffBlocks(context: ReportContext): Block[] {
  const { meta } = context.strategy;
  if (meta.agreedAt === null && meta.agreedBy === '') return [];
  const stand = standings(context.strategy);
  const named = (verdicts: readonly Consent['verdict'][]) =>
    joined(
      context,
      stand
        .filter((one) => verdicts.includes(finalVerdict(one)))
        .map(({ departmentId }) => departmentRuns(context, departmentId)),
    );
  return definitions([
    { term: say(context, words.version), value: versionRuns(context) },
    { term: say(context, words.date), value: valueRuns(context, 'meta.agreedAt') },
    { term: say(context, words.by), value: ownText(context, 'meta.agreedBy') },
    { term: say(context, words.agreeing), value: named(['agree', 'agree_with_note']) },
    { term: say(context, words.objecting), value: named(['block']) },
    { term: say(context, words.silent), value: named([null]) },
  ]);
}

/** "2: Na de zomer": number and name of the version; one of them where the other is missing. */
export function versionRuns(context: ReportContext): Runs {
  const number = context.version === null ? [] : [run(String(context.version), context.language)];
  const name = ownText(context, 'meta.versionName');
  if (number.length === 0 || name.length === 0) return [...number, ...name];
  return phrase(context, words.numbered, { number, name });
}

/** A table in which each department signs on paper; only where it was asked for. */
function signatureTable(context: ReportContext): Block[] {
  if (!context.choices.signatures) return [];
  // Room for a hand: two lines high.
  const line = { cell: (): Runs => [run('\n', context.language)] };
  return table([], involvedDepartments(context), [
    { title: word(context, words.department), share: 28, cell: ({ id }) => departmentRuns(context, id) },
    { title: word(context, words.name), share: 28, ...line },
    { title: word(context, words.date), share: 16, ...line },
    { title: word(context, words.signature), share: 28, ...line },
  ]);
}

/** Chapter 8: which department agrees to what, with its remarks and objections. */
export const signOff: ChapterDefinition = {
  id: 'sign-off',
  number: '8',
  title: chapterTitles['sign-off'],
  write(context) {
    const hasVerdicts = given(context).length > 0;
    return [
      ...(hasVerdicts ? [] : paragraph(say(context, words.nobody), 'open')),
      ...numberedSections(context, '8', [
        { id: 'sign-off-agreed', title: words.agreedTitle, blocks: signOffBlocks(context) },
        {
          id: 'sign-off-verdicts',
          title: words.verdicts,
          blocks: hasVerdicts ? [...verdictTable(context), ...notHeard(context)] : [],
        },
        { id: 'sign-off-notes', title: words.notes, blocks: notes(context) },
        { id: 'sign-off-record', title: words.record, blocks: record(context) },
        { id: 'involvement', title: words.involved, blocks: involvementBlocks(context) },
        { id: 'signatures', title: words.signatures, blocks: signatureTable(context) },
      ]),
      ...calloutsAbout(context, 'sign-off'),
    ];
  },
};
