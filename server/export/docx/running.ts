import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Report } from '#shared/report/tree.ts';
import { colors, page } from './look.ts';
import { writableText } from './text.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: colors.line, space: 6 } as const;
const atTheRight = [{ type: TabStopType.RIGHT, position: page.textWidth }];

/** What stands above every page but the first: what kind of document it is. */
export function writeHeader(report: Report): Header {
  return new Header({
    children: [
      new Paragraph({ style: 'PageHeader', children: [new TextRun(writableText(report.cover.kind))] }),
    ],
  });
}

/** What stands below every page but the first: title, version and date, and the page. */
export function writeFooter(report: Report): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageFooter',
        border: { top: line },
        tabStops: atTheRight,
        children: [
          new TextRun(writableText(report.running)),
          new TextRun({
            children: [new Tab(), `${report.words.page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
