import {
  Document,
  LevelFormat,
  Packer,
  type PageNumberEstimator,
  Paragraph,
  patchDocument,
  SectionType,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { ReportLook } from '#shared/report/look.ts';
import type { Report } from '#shared/report/tree.ts';
import { writeChapters, writeCover } from './blocks.ts';
import { embeddedFonts } from './fonts.ts';
import type { DocxJob } from './job.ts';
import { page, stylesFor, wordColor } from './look.ts';
import { writeFooter, writeHeader } from './running.ts';
import { applyTemplate } from './template/apply-template.ts';
import { readTemplate } from './template/read-template.ts';
import { writableText } from './text.ts';

/**
 * The report as a Word document: real headings, a table of contents with page numbers, tables with repeating headers.
 * Takes seconds of computing: laying out the pages is what gives the contents its numbers. Throws when a template is no
 * Word file; `templateProblem` tells beforehand.
 */
export async function renderDocx({ report, look, template }: DocxJob): Promise<Uint8Array> {
  if (template === null) return await withNumbers((numbers) => pack(report, look, numbers));
  const read = readTemplate(template);
  if (typeof read === 'string') throw new Error(`The template cannot be used: ${read}.`);
  // Pages are counted in the styles that the document ends up with.
  const styled = applyTemplate(await pack(report, look, false), read, report.language);
  return await withNumbers((numbers) => (numbers ? countPages(styled) : styled));
}

/** Laying out the pages is a convenience: without it Word fills in the numbers when one asks it to. */
async function withNumbers(
  write: (numbers: boolean) => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  try {
    return await write(true);
  } catch {
    return await write(false);
  }
}

/**
 * The page of each heading. The layout of pages takes most of the time of a document; it would read the document once more
 * for the numbers that Word gives to items of lists, of which our headings have none.
 */
function pageNumbers(): PageNumberEstimator {
  const estimate = estimatePageNumbersWith({ guess: true });
  return (document, context) => estimate(document, context);
}

async function countPages(docx: Uint8Array): Promise<Uint8Array> {
  return await patchDocument({
    outputType: 'uint8array',
    data: docx,
    patches: {},
    pageNumbers: estimatePageNumbersWith({ guess: true }),
  });
}

async function pack(report: Report, look: ReportLook, withPageNumbers: boolean): Promise<Uint8Array> {
  const size = { width: page.width, height: page.height };
  const document = new Document({
    title: writableText(report.title),
    subject: writableText(report.cover.kind),
    creator: writableText(report.organisation),
    lastModifiedBy: writableText(report.organisation),
    styles: stylesFor(report.language, look),
    fonts: embeddedFonts(look),
    numbering: { config: [{ reference: 'bullets', levels: [bulletIn(wordColor(look.brand))] }] },
    ...(withPageNumbers ? { pageNumbers: pageNumbers() } : {}),
    sections: [
      { properties: { page: { size, margin: page.margin } }, children: writeCover(report, look) },
      {
        properties: { type: SectionType.NEXT_PAGE, page: { size, margin: page.margin } },
        headers: { default: writeHeader(report) },
        footers: { default: writeFooter(report) },
        children: [
          ...writeChapters(report.front, report, look),
          new Paragraph({
            style: 'ContentsTitle',
            pageBreakBefore: true,
            children: [new TextRun(report.contentsTitle)],
          }),
          new TableOfContents(report.contentsTitle, { hyperlink: true, headingStyleRange: '1-2' }),
          ...writeChapters(report.chapters, report, look),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const bulletIn = (color: string) =>
  ({
    level: 0,
    format: LevelFormat.BULLET,
    text: '•',
    style: {
      paragraph: { indent: { left: 340, hanging: 227 } },
      run: { color },
    },
  }) as const;
