import type { ReportLook } from '#shared/report/look.ts';
import type { Report } from '#shared/report/tree.ts';

/** What the thread that writes a Word document is handed. */
export interface DocxJob {
  readonly report: Report;
  readonly look: ReportLook;
  /** A Word file whose styles the document takes; null for ours. */
  readonly template: Uint8Array | null;
}
