import type writeExcelFile from 'write-excel-file/node';
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Sheet } from '#shared/report/sheets/tree.ts';

type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>;

/** An addition to what the package writes. */
export type Feature = NonNullable<Options['features']>[number];

const sheetFile = 'xl/worksheets/sheet{id}.xml';
const workbookFile = 'xl/workbook.xml';

/**
 * What the package leaves to its users: buttons that filter in the header row, and printed pages that can be read, each
 * with the header row and the first column.
 */
export function filterAndPrint(sheets: readonly Sheet[]): Feature {
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet ? withPrintMarks(withFilter(withPageFit(xml, sheet), sheet)) : xml;
          },
        },
        [workbookFile]: { transform: (xml) => withPrintTitles(xml, sheets) },
      },
    },
  };
}

function withFilter(xml: string, sheet: Sheet): string {
  if (sheet.rows.length === 0) return xml;
  const last = getCellAddress(sheet.rows.length, sheet.columns.length - 1);
  return inserted(xml, sheetFile, getSelfClosingTagMarkup('autoFilter', { ref: `A1:${last}` }), 'worksheet');
}

/** So many letters stand beside each other on a landscape page and can still be read. */
const lettersPerPage = 160;

/** A table is as many pages wide as it takes to be readable, and as many high as it has rows for. */
function withPageFit(xml: string, { columns }: Sheet): string {
  const letters = columns.reduce((sum, { width }) => sum + width, 0);
  const fit = getSelfClosingTagMarkup('pageSetUpPr', { fitToPage: 1 });
  const withProperties = inserted(xml, sheetFile, `<sheetPr>${fit}</sheetPr>`, 'worksheet');
  const pages = `fitToWidth="${Math.ceil(letters / lettersPerPage)}" fitToHeight="0"`;
  return withProperties.replace(/<pageSetup /, `<pageSetup ${pages} `);
}

/** On paper: lines between the rows, and at the foot which sheet and which page it is. */
function withPrintMarks(xml: string): string {
  const lines = getSelfClosingTagMarkup('printOptions', { gridLines: 1 });
  const foot = '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';
  return [lines, foot].reduce((sheet, markup) => inserted(sheet, sheetFile, markup, 'worksheet'), xml);
}

function withPrintTitles(xml: string, sheets: readonly Sheet[]): string {
  const names = sheets.map(({ name }, position) => {
    const quoted = `'${name.replaceAll("'", "''")}'`;
    const titles = sanitizeTextContent(`${quoted}!$A:$A,${quoted}!$1:$1`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${position}">${titles}</definedName>`;
  });
  const markup = `<definedNames>${names.join('')}</definedNames>`;
  const empty = findElement(xml, 'definedNames');
  return empty ? replaceElement(xml, empty, markup) : inserted(xml, workbookFile, markup, 'workbook');
}

function inserted(
  xml: string,
  file: typeof sheetFile | typeof workbookFile,
  markup: string,
  parent: string,
): string {
  const order = getOrderOfSiblings(file, parent);
  if (!order) throw new Error(`The order of elements in ${file} is not known.`);
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, parent);
}
