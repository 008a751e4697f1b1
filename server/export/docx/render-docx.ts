import {
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Report } from '#shared/report/tree.ts';
import { footerLine, footerText, writeBlock, writeCover } from './blocks.ts';
import { colors, page, stylesFor } from './look.ts';
import { writableText } from './text.ts';

/**
 * The report as a Word document: real headings, a table of contents with page numbers, tables with repeating headers.
 * Takes seconds of computing: laying out the pages is what gives the contents its numbers.
 */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  try {
    return await pack(report, true);
  } catch {
    // Laying out the pages is a convenience: without it Word fills in the numbers when it opens the document.
    return await pack(report, false);
  }
}

async function pack(report: Report, withPageNumbers: boolean): Promise<Uint8Array> {
  const size = { width: page.width, height: page.height };
  const document = new Document({
    title: writableText(report.title),
    subject: writableText(report.cover.kind),
    creator: writableText(report.organisation),
    lastModifiedBy: writableText(report.organisation),
    styles: stylesFor(report.language),
    numbering: { config: [{ reference: 'bullets', levels: [bullet] }] },
    ...(withPageNumbers ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: [
      { properties: { page: { size, margin: page.margin } }, children: writeCover(report) },
      {
        properties: { type: SectionType.NEXT_PAGE, page: { size, margin: page.margin } },
        footers: { default: footer(report) },
        children: [
          ...report.front.flatMap((chapter) => chapter.blocks.flatMap((block) => writeBlock(block, report))),
          new Paragraph({
            style: 'ContentsTitle',
            pageBreakBefore: true,
            children: [new TextRun(report.contentsTitle)],
          }),
          new TableOfContents(report.contentsTitle, { hyperlink: true, headingStyleRange: '1-2' }),
          ...report.chapters.flatMap((chapter) =>
            chapter.blocks.flatMap((block) => writeBlock(block, report)),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  style: {
    paragraph: { indent: { left: 340, hanging: 227 } },
    run: { color: colors.brand },
  },
} as const;

function footer(report: Report): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageFooter',
        border: { top: footerLine },
        tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth }],
        children: [
          new TextRun(footerText(report)),
          new TextRun({
            children: [new Tab(), `${report.words.page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
