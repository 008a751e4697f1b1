import type { Consent } from '#shared/strategy/strategy.ts';
import { formatDate } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import type { ChapterDefinition } from '../chapter.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import { calloutsAbout } from '../findings.ts';
import { ownText } from '../free-text.ts';
import { heading, list, paragraph, table } from '../make.ts';
import type { Block, Runs } from '../tree.ts';
import { departmentRuns, joined, titleRuns } from '../values.ts';
import { consentOf, involvedDepartments, verdictRuns } from './consents.ts';

const words = {
  item: { nl: 'Onderdeel', en: 'Item' },
  matrix: { nl: 'Oordeel per onderdeel en afdeling', en: 'Verdict by item and department' },
  noteLine: { nl: '{department} over {item}, {date}: {note}', en: '{department} on {item}, {date}: {note}' },
  noteLineUndated: { nl: '{department} over {item}: {note}', en: '{department} on {item}: {note}' },
  notes: { nl: 'Kanttekeningen en bezwaren', en: 'Remarks and objections' },
  nobody: {
    nl: 'Nog geen afdeling heeft een oordeel gegeven.',
    en: 'No department has given its verdict yet.',
  },
  waiting: { nl: 'Nog niet gehoord: {names}.', en: 'Not heard yet: {names}.' },
} as const satisfies Record<string, Bilingual>;

/** At most so many departments stand beside one another in a table of an upright page. */
const departmentsPerTable = 4;

function given(context: ReportContext): readonly Consent[] {
  return context.strategy.consents.filter((consent) => consent.verdict !== null && consent.item !== null);
}

/** Items that somebody spoke about, in the order of the document. */
function itemsSpokenAbout(context: ReportContext): readonly string[] {
  const spoken = new Set(given(context).map((consent) => consent.item));
  const { themes, blocks } = context.strategy;
  const inOrder = [...themes, ...blocks].map((one) => one.id).filter((id) => spoken.has(id));
  const others = [...spoken].filter((id): id is string => id !== null && !inOrder.includes(id));
  return [...inOrder, ...others];
}

function matrices(context: ReportContext): Block[] {
  const spoken = new Set(given(context).map((consent) => consent.departmentId));
  const departments = involvedDepartments(context).filter((department) => spoken.has(department.id));
  const items = itemsSpokenAbout(context);
  const groups = Math.ceil(departments.length / departmentsPerTable);
  const size = Math.ceil(departments.length / Math.max(groups, 1));
  return Array.from({ length: groups }, (_, group) =>
    departments.slice(group * size, (group + 1) * size),
  ).flatMap((part, group) =>
    table(group === 0 ? say(context, words.matrix) : [], items, [
      { title: word(context, words.item), share: 34, cell: (item) => titleRuns(context, item) },
      ...part.map((department) => ({
        title: departmentRuns(context, department.id)
          .map((one) => one.text)
          .join(''),
        share: 66 / part.length,
        cell: (item: string): Runs => verdictRuns(context, consentOf(context, item, department.id)),
      })),
    ]),
  );
}

function notes(context: ReportContext): Block[] {
  const lines = given(context).flatMap((consent) => {
    const note = ownText(context, `consents.${consent.id}.note`);
    if (note.length === 0 || consent.item === null) return [];
    const values = {
      department: departmentRuns(context, consent.departmentId),
      item: titleRuns(context, consent.item),
      note,
    };
    return [
      consent.at === null
        ? phrase(context, words.noteLineUndated, values)
        : phrase(context, words.noteLine, { ...values, date: formatDate(consent.at, context.language) }),
    ];
  });
  return lines.length > 0 ? [heading(3, 'sign-off-notes', say(context, words.notes)), ...list(lines)] : [];
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

/** Chapter 8: which department agrees to what, with its remarks and objections. */
export const signOff: ChapterDefinition = {
  id: 'sign-off',
  number: '8',
  title: { nl: 'Akkoord', en: 'Sign-off' },
  write(context) {
    if (given(context).length === 0) {
      return [...paragraph(say(context, words.nobody), 'open'), ...calloutsAbout(context, 'sign-off')];
    }
    return [
      ...matrices(context),
      ...notHeard(context),
      ...notes(context),
      ...calloutsAbout(context, 'sign-off'),
    ];
  },
};
