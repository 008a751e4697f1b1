import { ownLook, type ReportLook } from '#shared/report/look.ts';
import type { Report } from '#shared/report/tree.ts';
import { renderDocx } from './render-docx.ts';

/** The report as a Word document. Takes seconds of computing and some 250 MB: the server does it in a process of its own. */
export function writeDocx(report: Report, look: ReportLook = ownLook): Promise<Uint8Array> {
  return renderDocx(report, look);
}
