import { BorderStyle, HeadingLevel, Paragraph, Tab, type Table, TabStopType, TextRun } from 'docx';
import type { ReportLook } from '#shared/report/look.ts';
import { isShortChapter, lettersIn } from '#shared/report/short-chapter.ts';
import type {
  Block,
  Callout,
  Chapter,
  Definitions,
  Heading,
  Report,
  Paragraph as Text,
} from '#shared/report/tree.ts';
import { gap } from './gap.ts';
import { acceptedFill, coverTop, definitionIndent, severityColors } from './look.ts';
import { writeLogo, writePicture } from './picture.ts';
import { writeTable } from './table.ts';
import { textRuns } from './text.ts';

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const styleOf: Readonly<Record<Text['style'], string | undefined>> = {
  body: undefined,
  lead: 'Lead',
  label: 'Label',
  open: 'Open',
  part: 'Part',
};

/** So many letters fit in what is left of most pages. */
const shortList = 1800;

/**
 * The chapters, each on a page of its own. One that is no more than a list of terms stands together where there is room
 * for all of it; of two that say next to nothing the second follows on the first.
 */
export function writeChapters(
  chapters: readonly Chapter[],
  report: Report,
  look: ReportLook,
): (Paragraph | Table)[] {
  return chapters.flatMap((chapter, position) => {
    const before = chapters[position - 1];
    const follows =
      isList(chapter) || (before !== undefined && isShortChapter(before) && isShortChapter(chapter));
    return chapter.blocks.flatMap((block) =>
      block.type === 'heading' && block.level === 1 && follows
        ? [writeHeading(block, report, false)]
        : writeBlock(block, report, look),
    );
  });
}

function isList(chapter: Chapter): boolean {
  const types = chapter.blocks.map(({ type }) => type).join();
  return /^heading,definitions(,paragraph)?$/.test(types) && lettersIn(chapter) < shortList;
}

/** A block of the report as paragraphs and tables of Word. */
function writeBlock(block: Block, report: Report, look: ReportLook): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [writeHeading(block, report, block.level === 1)];
    case 'paragraph': {
      const style = styleOf[block.style];
      return [new Paragraph({ ...(style ? { style } : {}), children: textRuns(block.runs, report) })];
    }
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: 'bullets', level: 0 },
            spacing: { after: 60 },
            children: textRuns(item, report),
          }),
      );
    case 'table':
      return writeTable(block, report);
    case 'definitions':
      return writeDefinitions(block.entries, report);
    case 'callout':
      return writeCallout(block, report);
    case 'picture':
      return writePicture(block, report, look);
  }
}

function writeHeading(heading: Heading, report: Report, onNewPage: boolean): Paragraph {
  const number = heading.number === null ? [] : [new TextRun(`${heading.number} `)];
  return new Paragraph({
    heading: headingLevels[heading.level],
    pageBreakBefore: onNewPage,
    ...(heading.level === 1 && !onNewPage ? { spacing: { before: 560 } } : {}),
    children: [...number, ...textRuns(heading.text, report)],
  });
}

/** Terms stand left of what they hold, on a tab stop: a table without a header would mislead a screen reader. */
export function writeDefinitions(entries: Definitions['entries'], report: Report): Paragraph[] {
  return entries.map(
    ({ term, value }, position) =>
      new Paragraph({
        style: 'Definition',
        keepNext: position < entries.length - 1,
        tabStops: [{ type: TabStopType.LEFT, position: definitionIndent }],
        children: [
          ...textRuns(term, report, { bold: true }),
          new TextRun({ children: [new Tab()] }),
          ...textRuns(value, report),
        ],
      }),
  );
}

function writeCallout(callout: Callout, report: Report): Paragraph[] {
  const { text, fill } = severityColors[callout.severity];
  const lines = [null, ...callout.body];
  const paragraphs = lines.map(
    (body, position) =>
      new Paragraph({
        style: 'Callout',
        // Its title with what it says; the rest may go over the page, as readers of Word files differ in how far they keep a chain.
        keepNext: position === 0,
        spacing: {
          before: position === 0 ? 120 : 60,
          after: position === lines.length - 1 ? 60 : 0,
        },
        shading: { type: 'clear', color: 'auto', fill: callout.state === 'accepted' ? acceptedFill : fill },
        border: { left: { style: BorderStyle.SINGLE, size: 24, color: text, space: 8 } },
        children:
          body === null
            ? [
                new TextRun({ text: `${callout.label}. `, bold: true, color: text }),
                ...textRuns(callout.title, report, { bold: true }),
              ]
            : textRuns(body, report),
      }),
  );
  // Word and LibreOffice run neighbours with the same border together: a plain line keeps two callouts apart.
  return [...paragraphs, gap()];
}

/** Room for the logo on the title page, in pixels. */
const logoRoom = { width: 240, height: 84 };

/** The title page. */
export function writeCover(report: Report, look: ReportLook): Paragraph[] {
  const { cover } = report;
  const organisation =
    cover.organisation.length > 0 ? textRuns(cover.organisation, report) : [new TextRun('')];
  const logo = look.logo === null ? null : writeLogo(look.logo, logoRoom);
  return [
    ...(logo ? [new Paragraph({ style: 'Picture', children: [logo] })] : []),
    new Paragraph({
      style: 'CoverKind',
      // The logo stands in the white that is above the title anyway.
      ...(logo ? { spacing: { before: (coverTop - 75) * 20 } } : {}),
      children: [new TextRun(cover.kind)],
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(cover.title, report) }),
    new Paragraph({ style: 'CoverOrganisation', children: organisation }),
    ...writeDefinitions(cover.facts, report),
  ];
}
