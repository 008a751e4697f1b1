import { type Coverage, type CoverageCell, coverageOf } from '#shared/coverage/coverage.ts';
import { touchesOf } from '#shared/coverage/touches.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import { paragraph, table } from '../make.ts';
import { coveragePictures } from '../pictures/coverage.ts';
import type { Block, Runs } from '../tree.ts';
import { departmentRuns, joined, titleRuns } from '../values.ts';

const words = {
  caption: { nl: 'Betrokken afdelingen per onderdeel', en: 'Departments involved by item' },
  item: { nl: 'Onderdeel', en: 'Item' },
  owner: { nl: 'Eigenaar', en: 'Owner' },
  contributed: { nl: 'Droeg bij', en: 'Contributed' },
  quiet: { nl: 'Nog nergens bij betrokken: {names}.', en: 'Not involved in anything yet: {names}.' },
} as const satisfies Record<string, Bilingual>;

/** Departments against themes and blocks, as a picture and in words; who agreed stands by itself. Nothing while no department did anything. */
export function involvementBlocks(context: ReportContext): Block[] {
  const coverage = coverageOf(context.strategy, touchesOf(context.strategy, new Map()));
  const pictures = coveragePictures(context, coverage);
  if (pictures.length === 0) return [];
  return [...pictures, ...involvementTable(context, coverage), ...quietLine(context, coverage)];
}

function involvementTable(context: ReportContext, { rows }: Coverage): Block[] {
  const names = (cells: readonly CoverageCell[], is: (cell: CoverageCell) => boolean): Runs =>
    joined(
      context,
      cells.filter(is).map(({ departmentId }) => departmentRuns(context, departmentId)),
    );
  const told = rows.filter(({ cells }) => cells.some((cell) => cell.owns || cell.contributed));
  return table(say(context, words.caption), told, [
    { title: word(context, words.item), share: 34, cell: ({ id }) => titleRuns(context, id) },
    { title: word(context, words.owner), share: 18, cell: ({ cells }) => names(cells, ({ owns }) => owns) },
    {
      title: word(context, words.contributed),
      share: 24,
      cell: ({ cells }) => names(cells, ({ contributed }) => contributed),
    },
  ]);
}

function quietLine(context: ReportContext, { departments }: Coverage): Block[] {
  const quiet = departments.filter(({ isQuiet }) => isQuiet);
  if (quiet.length === 0) return [];
  const names = joined(
    context,
    quiet.map(({ departmentId }) => departmentRuns(context, departmentId)),
  );
  return paragraph(phrase(context, words.quiet, { names }), 'open');
}
