import type { ReportLook } from '#shared/report/look.ts';
import type { Report } from '#shared/report/tree.ts';
import { findChromium, printHtml } from './print-html.ts';
import { renderPdf } from './render-pdf.ts';
import { loadTypst } from './typst.ts';

/** What is needed to write a PDF. */
export interface PdfSource {
  readonly report: Report;
  readonly look: ReportLook;
  /** The document as one HTML file, or null where that cannot be made. */
  readonly html: () => Promise<Uint8Array | null>;
}

/** A PDF, and whether it keeps to PDF/UA; null when this machine has nothing to write one with. */
export type WrittenPdf = { readonly bytes: Uint8Array; readonly accessible: boolean } | null;

/**
 * The report as PDF. Where the compiler has no build for this machine, the web page is printed by a Chromium that is
 * found on it: the same text, but no PDF/UA, and the properties of the file say so.
 */
export async function writePdf({ report, look, html }: PdfSource): Promise<WrittenPdf> {
  const typst = loadTypst();
  if (typst) return { bytes: await renderPdf(typst, report, look), accessible: true };
  const chromium = findChromium();
  const page = chromium === null ? null : await html();
  if (chromium === null || page === null) return null;
  return { bytes: await printHtml(chromium, page, report.language), accessible: false };
}
