import { columnWidths } from '#shared/report/columns.ts';
import { colorOf, fontFamilies, type ReportLook } from '#shared/report/look.ts';
import { headingsOf, plainText } from '#shared/report/runs.ts';
import { isShortChapter } from '#shared/report/short-chapter.ts';
import { drawingToSvg } from '#shared/report/svg.ts';
import type { Block, Callout, Chapter, Picture, Report, Runs, Table } from '#shared/report/tree.ts';
import { localeOf } from '#shared/text/language.ts';
import { type Line, type Piece, pieces, printable, shortened, type Writing } from './pdf-text.ts';

/** Width of the text on A4 with margins of 22 mm, in points. */
const textWidth = ((210 - 2 * 22) * 72) / 25.4;

/** Room for a picture with its caption on one page, in points. */
const highestPicture = 620;

/** Chapters and sections that the contents show on one page without being set tighter. */
const entriesOnPage = 44;

const pointsPerUnit = 72 / 96;

/** Space between the columns of a table, in points. */
const columnGap = 10;

const tableSize = 8.5;

/** A file that the template reads by its name; none of them stands on a disk. */
export interface ShadowFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the template is given: the report as JSON, and its pictures. */
export interface PdfData {
  readonly json: unknown;
  readonly files: readonly ShadowFile[];
}

/** Quiet areas under a severity. */
const fills: Readonly<Record<Callout['severity'], string>> = {
  risk: '#fcf1ef',
  warning: '#fdf5e6',
  hint: '#eef3fa',
};

/** What no more is an alarm. */
const acceptedFill = '#f3f1eb';

const utf8 = new TextEncoder();

/** The report in the shape in which the template writes it, every text cleaned of what paper cannot hold. */
export function pdfData(report: Report, look: ReportLook, unprintable: ReadonlySet<string>): PdfData {
  const writing: Writing = { report, look, unprintable };
  const text = (words: string, most = 400) =>
    shortened(printable(words, unprintable).replaceAll('\n', ' '), most);
  const logo = look.logo && {
    name: `/logo.${logoEndings[look.logo.mediaType]}`,
    bytes: Uint8Array.from(Buffer.from(look.logo.base64, 'base64')),
  };
  const pictures = [...report.front, ...report.chapters].flatMap((chapter) =>
    chapter.blocks.filter((block) => block.type === 'picture'),
  );
  const json = {
    language: report.language,
    region: localeOf[report.language].slice(-2),
    title: text(report.title) || text(report.cover.kind),
    organisation: text(report.organisation),
    kind: text(report.cover.kind),
    running: text(report.running, 96),
    contentsTitle: text(report.contentsTitle),
    contentsScale: contentsScale(report),
    words: { page: report.words.page },
    look: {
      font: fontFamilies[look.font],
      brand: look.brand,
      brandTint: look.brandTint,
      ink: colorOf('ink', look),
      quiet: colorOf('quiet', look),
      line: colorOf('line', look),
    },
    cover: coverData(writing, logo?.name ?? null),
    front: chaptersData(report.front, writing),
    chapters: chaptersData(report.chapters, writing),
  };
  return {
    json,
    files: [...(logo ? [logo] : []), ...pictures.map((picture) => pictureFile(picture, writing))],
  };
}

/** How tight the contents are set, so that those of a usual strategy stay on one page. */
function contentsScale(report: Report): number {
  const entries = headingsOf(report).filter((heading) => heading.level <= 2).length;
  return entries > entriesOnPage ? Math.max(0.7, entriesOnPage / entries) : 1;
}

const logoEndings = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

function coverData(writing: Writing, logoFile: string | null) {
  const { cover } = writing.report;
  const { logo } = writing.look;
  const length = plainText(cover.title).length;
  const titleSize = length > 160 ? 18 : length > 80 ? 25 : length > 40 ? 32 : 40;
  const cut = (runs: Runs, most: number): Runs =>
    plainText(runs).length > most
      ? runs.slice(0, 1).map((one) => ({ ...one, text: shortened(one.text, most) }))
      : runs;
  return {
    kind: cover.kind,
    titleSize,
    title: pieces(cut(cover.title, 260), { width: textWidth, size: titleSize }, writing),
    organisation: pieces(cut(cover.organisation, 160), { width: textWidth, size: 17 }, writing),
    facts: cover.facts.slice(0, 8).map((fact) => ({
      term: pieces(fact.term, { width: textWidth / 2, size: 9 }, writing),
      value: pieces(cut(fact.value, 120), { width: textWidth / 2, size: 11 }, writing),
    })),
    logo: logo &&
      logoFile && {
        file: logoFile,
        // At most 50 by 30 mm, in its own shape.
        width: Math.min(142, (85 * logo.width) / Math.max(1, logo.height)),
        alt: printable(logo.alt, writing.unprintable) || writing.report.organisation,
      },
  };
}

/** Chapters that begin a page whatever room there is: what stands before the contents, the first one and the one after it. */
const onOwnPage = 2;

/**
 * How a chapter begins: on a page of its own, where there is room for a good part of it, or right behind the one before,
 * as chapters do that say next to nothing: a strategy that has just begun is no pile of empty sheets.
 */
function startOf(chapter: Chapter, before: Chapter | undefined, position: number): 'page' | 'room' | 'here' {
  if (before !== undefined && isShortChapter(chapter) && isShortChapter(before)) return 'here';
  return position < onOwnPage ? 'page' : 'room';
}

function chaptersData(chapters: readonly Chapter[], writing: Writing) {
  // A heading may be one level deeper than the one before it, no more: readers of the file walk by levels.
  let level = 0;
  return chapters.map((chapter, position) => {
    return {
      start: startOf(chapter, chapters[position - 1], position),
      blocks: chapter.blocks.map((block) => {
        if (block.type === 'heading') level = Math.min(block.level, level + 1);
        return blockData(block, level, writing);
      }),
    };
  });
}

function blockData(block: Block, level: number, writing: Writing) {
  const wide: Line = { width: textWidth, size: 10 };
  const set = (runs: Runs, line: Line = wide) => pieces(runs, line, writing);
  const { type } = block;
  switch (type) {
    case 'heading': {
      const size = [25, 15, 11.5][block.level - 1] ?? 12;
      const text = set(block.text, { width: textWidth - 40, size });
      return { type, level, looksLike: block.level, number: block.number, text };
    }
    case 'paragraph':
      return { type, style: block.style, runs: set(block.runs, { width: textWidth, size: 11.5 }) };
    case 'list':
      return { type, items: block.items.map((item) => set(item)) };
    case 'table':
      return tableData(block, writing);
    case 'definitions':
      return {
        type,
        breakable: lettersOf(block.entries.flatMap(({ term, value }) => [term, value])) > 1500,
        entries: block.entries.map((entry) => ({
          term: set(entry.term, { width: 115, size: 9.5 }),
          value: set(entry.value, { width: textWidth - 140, size: 10 }),
        })),
      };
    case 'callout':
      return {
        type,
        label: block.label,
        color: colorOf(block.severity, writing.look),
        fill: block.state === 'accepted' ? acceptedFill : fills[block.severity],
        breakable: lettersOf([block.title, ...block.body]) > 2500,
        title: set(block.title),
        body: block.body.map((body) => set(body)),
      };
    case 'picture': {
      const fit = fitted(block);
      return {
        type,
        file: pictureName(block),
        width: fit,
        alt: printable(block.alt, writing.unprintable),
        caption: set(block.caption),
      };
    }
  }
}

/** So many rows with their total fit on a page in any case. */
const mostRowsWithTotal = 14;

function tableData(table: Table, writing: Writing) {
  const widths = columnWidths(table, { width: textWidth, size: tableSize, gap: columnGap });
  const row = (cells: readonly Runs[], size: number): readonly (readonly Piece[])[] =>
    table.columns.map((_, place) =>
      pieces(cells[place] ?? [], { width: (widths[place] ?? 0) - columnGap, size }, writing),
    );
  return {
    type: table.type,
    caption: pieces(table.caption, { width: textWidth, size: 9 }, writing),
    columns: table.columns.map((column, place) => ({
      align: column.align,
      width: widths[place] ?? 0,
      title: pieces(
        [{ text: column.title, language: writing.report.language }],
        { width: (widths[place] ?? 0) - columnGap, size: tableSize },
        writing,
      ),
    })),
    // A row stays whole on its page unless it is too high for that.
    rows: table.rows.map((cells) => ({ cells: row(cells, tableSize), breakable: lettersOf(cells) > 1500 })),
    total: table.total ? row(table.total, 8.7) : null,
    // A total alone on a page adds up nothing that one sees.
    breakable: !table.total || table.rows.length > mostRowsWithTotal,
  };
}

function lettersOf(cells: readonly Runs[]): number {
  return cells.reduce((sum, runs) => sum + plainText(runs).length, 0);
}

/** Width of a picture in points: its own, unless the page is too small. */
function fitted({ drawing }: Picture): number {
  const own = { width: drawing.width * pointsPerUnit, height: drawing.height * pointsPerUnit };
  return own.width * Math.min(1, textWidth / own.width, highestPicture / own.height);
}

function pictureName(picture: Picture): string {
  return `/picture-${picture.id}.svg`;
}

function pictureFile(picture: Picture, { look, unprintable }: Writing): ShadowFile {
  const shapes = picture.drawing.shapes.map((shape) =>
    shape.kind === 'text' ? { ...shape, text: printable(shape.text, unprintable) } : shape,
  );
  const svg = drawingToSvg({ ...picture.drawing, shapes }, { look, alt: picture.alt });
  return { name: pictureName(picture), bytes: utf8.encode(svg) };
}
