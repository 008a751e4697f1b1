import type { Coverage, CoverageCell, CoverageColumn } from '#shared/coverage/coverage.ts';
import { blockScaffolds } from '#shared/strategy/blocks.ts';
import { themeScaffolds } from '#shared/strategy/themes.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import type { Shape } from '../drawing.ts';
import { picture } from '../make.ts';
import { plainText } from '../runs.ts';
import type { Picture } from '../tree.ts';
import { departmentRuns, joined } from '../values.ts';
import { type Label, label, labelOfRuns, labelStyles, placed } from './label.ts';
import { type LegendEntry, legend, legendHeight } from './legend.ts';
import { drawingOf, hairline, pictureWidth } from './page.ts';

const words = {
  caption: { nl: 'Afdelingen tegenover thema’s en bouwstenen', en: 'Departments against themes and blocks' },
  captionPart: {
    nl: 'Afdelingen tegenover thema’s en bouwstenen ({part} van {parts})',
    en: 'Departments against themes and blocks ({part} of {parts})',
  },
  contributed: { nl: 'Droeg bij (briefje of opmerking)', en: 'Contributed (note or comment)' },
  owns: { nl: 'Eigenaar', en: 'Owner' },
  agree: { nl: 'Akkoord', en: 'Agrees' },
  remark: { nl: 'Akkoord met kanttekening', en: 'Agrees with a remark' },
  block: { nl: 'Bezwaar', en: 'Objects' },
  alt: {
    nl: 'Matrix van {departments} afdelingen tegenover de zes thema’s en vijftien bouwstenen. Het meest betrokken is {most}, bij {covered} van de {rows}.',
    en: 'Matrix of {departments} departments against the six themes and fifteen blocks. Most involved is {most}, in {covered} of the {rows}.',
  },
  altOne: {
    nl: 'Matrix van één afdeling, {most}, tegenover de zes thema’s en vijftien bouwstenen: betrokken bij {covered} van de {rows}.',
    en: 'Matrix of one department, {most}, against the six themes and fifteen blocks: involved in {covered} of the {rows}.',
  },
  quiet: { nl: 'Nog nergens bij betrokken: {names}.', en: 'Not involved in anything yet: {names}.' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  blocks: { nl: 'Bouwstenen', en: 'Building blocks' },
} as const satisfies Record<string, Bilingual>;

/** So many departments stand beside each other and still have room for their names. */
const mostColumns = 10;
const nameWidth = 228;
const chartLeft = nameWidth + 12;
const rowHeight = 21;

/** Who contributed to, owns and agreed with what; in parts where the departments are many, none when nobody did anything. */
export function coveragePictures(context: ReportContext, coverage: Coverage): Picture[] {
  const { departments } = coverage;
  if (!departments.some(({ covered }) => covered > 0)) return [];
  const count = Math.ceil(departments.length / mostColumns);
  const size = Math.ceil(departments.length / count);
  const parts = Array.from({ length: count }, (_, part) => departments.slice(part * size, (part + 1) * size));
  return parts.map((columns, position) =>
    picture(count === 1 ? 'picture-coverage' : `picture-coverage-${position + 1}`, {
      caption:
        count === 1
          ? say(context, words.caption)
          : phrase(context, words.captionPart, { part: position + 1, parts: count }),
      alt: altOf(context, coverage, columns),
      drawing: draw(context, coverage, { columns, from: position * size, size }),
    }),
  );
}

interface Columns {
  readonly columns: readonly CoverageColumn[];
  /** Place of the first among all departments. */
  readonly from: number;
  /** Columns for which there is room, so that the parts of a matrix look alike. */
  readonly size: number;
}

function draw(context: ReportContext, coverage: Coverage, { columns, from, size }: Columns) {
  const { language } = context;
  const width = Math.min((pictureWidth - chartLeft) / size, 110);
  const middle = (column: number) => chartLeft + (column + 0.5) * width;
  const names = headNames(context, columns, width);
  const lanes = names.isStaggered ? 2 : 1;
  const headHeight = names.height * lanes + 12;
  const heads = names.labels.flatMap((name, column): Shape[] => {
    const isUpper = names.isStaggered && column % 2 === 0;
    const bottom = headHeight - 6 - (names.isStaggered && isUpper ? names.height : 0);
    return [
      ...placed(name, clampedMiddle(middle(column), names.width), bottom - name.height, 'middle'),
      ...(isUpper
        ? [
            {
              kind: 'line',
              x1: middle(column),
              y1: bottom + 2,
              x2: middle(column),
              y2: headHeight - 2,
              stroke: 'line',
            } as const,
          ]
        : []),
    ];
  });
  let y = headHeight;
  const shapes: Shape[] = [...heads, { ...hairline(y), stroke: 'quiet' } as Shape];
  for (const kind of ['theme', 'block'] as const) {
    const title = label(word(context, kind === 'theme' ? words.themes : words.blocks), language, {
      width: nameWidth,
      style: labelStyles.smallStrong,
    });
    shapes.push(...placed(title, 0, y + 7));
    y += 24;
    for (const row of coverage.rows.filter((one) => one.kind === kind)) {
      const name = label(`${numberOf(row.id)} ${row.title[language]}`, language, {
        width: nameWidth,
        style: labelStyles.name,
        rows: 2,
      });
      const height = Math.max(rowHeight, name.height + 6);
      shapes.push(...placed(name, 0, y + (height - name.height) / 2));
      for (const [column] of columns.entries()) {
        const cell = row.cells[from + column];
        if (cell) shapes.push(...marks(cell, middle(column), y + height / 2));
      }
      y += height;
      shapes.push(hairline(y));
    }
  }
  for (let column = 0; column <= columns.length; column += 1) {
    const x = chartLeft + column * width;
    shapes.push({ kind: 'line', x1: x, y1: headHeight, x2: x, y2: y, stroke: 'line', strokeWidth: 0.5 });
  }
  const entries = legendOf(context);
  const key = legend(entries, language, y + 8);
  return drawingOf(y + 8 + legendHeight(entries, language), [...shapes, ...key.shapes]);
}

/** Names above their columns; where they are too wide for one, they stand on two heights in turn. */
function headNames(context: ReportContext, columns: readonly CoverageColumn[], width: number) {
  const room = (wide: number) =>
    columns.map(({ departmentId }) =>
      labelOfRuns(departmentRuns(context, departmentId), context.language, {
        width: wide,
        style: labelStyles.smallStrong,
        rows: 3,
      }),
    );
  const isStaggered = width < 84 && columns.length > 1;
  const wide = isStaggered ? 2 * width - 6 : width - 6;
  const labels: readonly Label[] = room(wide);
  return { labels, isStaggered, width: wide, height: Math.max(...labels.map(({ height }) => height)) + 4 };
}

/** The last name may be wider than what is left of the picture. */
function clampedMiddle(x: number, width: number): number {
  return Math.min(x, pictureWidth - width / 2);
}

function numberOf(id: string): string {
  const theme = themeScaffolds.findIndex((one) => one.id === id);
  if (theme >= 0) return `4.${theme + 1}`;
  return `5.${blockScaffolds.findIndex((one) => one.id === id) + 1}`;
}

const offset = 14;

function marks({ contributed, owns, verdict }: CoverageCell, x: number, y: number): Shape[] {
  return [
    ...(owns ? ownMark(x - offset, y) : []),
    ...(contributed ? contributedMark(x, y) : []),
    ...(verdict === null ? [] : verdictMark(verdict, x + offset, y)),
  ];
}

function ownMark(x: number, y: number): Shape[] {
  return [{ kind: 'rect', x: x - 5, y: y - 5, width: 10, height: 10, radius: 1.5, fill: 'brand' }];
}

function contributedMark(x: number, y: number): Shape[] {
  return [{ kind: 'circle', x, y, r: 4.5, fill: 'sheet', stroke: 'brand', strokeWidth: 2 }];
}

function verdictMark(verdict: NonNullable<CoverageCell['verdict']>, x: number, y: number): Shape[] {
  if (verdict === 'block') {
    return [
      {
        kind: 'curve',
        d: `M${x - 4} ${y - 4} L${x + 4} ${y + 4} M${x + 4} ${y - 4} L${x - 4} ${y + 4}`,
        stroke: 'risk',
        strokeWidth: 2,
      },
    ];
  }
  const tick: Shape = {
    kind: 'curve',
    d: `M${x - 5} ${y} L${x - 1.5} ${y + 4} L${x + 5} ${y - 4}`,
    stroke: verdict === 'agree' ? 'ok' : 'warning',
    strokeWidth: 2,
  };
  if (verdict === 'agree') return [tick];
  return [tick, { kind: 'circle', x: x + 5.5, y: y + 4, r: 1.6, fill: 'warning' }];
}

function legendOf(context: ReportContext): readonly LegendEntry[] {
  return [
    { text: word(context, words.owns), mark: ownMark },
    { text: word(context, words.contributed), mark: contributedMark },
    { text: word(context, words.agree), mark: (x, y) => verdictMark('agree', x, y) },
    { text: word(context, words.remark), mark: (x, y) => verdictMark('agree_with_note', x, y) },
    { text: word(context, words.block), mark: (x, y) => verdictMark('block', x, y) },
  ];
}

function altOf(context: ReportContext, { rows }: Coverage, columns: readonly CoverageColumn[]): string {
  const [most] = [...columns].sort((a, b) => b.covered - a.covered);
  const quiet = columns.filter(({ covered }) => covered === 0);
  const names = joined(
    context,
    quiet.map(({ departmentId }) => departmentRuns(context, departmentId)),
  );
  const sentence = phrase(context, columns.length === 1 ? words.altOne : words.alt, {
    departments: columns.length,
    most: most ? departmentRuns(context, most.departmentId) : '',
    covered: most?.covered ?? 0,
    rows: rows.length,
  });
  return [
    plainText(sentence),
    ...(quiet.length > 0 ? [plainText(phrase(context, words.quiet, { names }))] : []),
  ].join(' ');
}
