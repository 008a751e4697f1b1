import { ownLook, type ReportLook } from '#shared/report/look.ts';
import type { Report } from '#shared/report/tree.ts';
import { renderDocx } from './render-docx.ts';

/** What a Word document takes besides the report. */
export interface DocxOptions {
  readonly look?: ReportLook;
  /** A Word file whose styles, theme and fonts the document takes; ours for what it lacks. Check with `templateProblem`. */
  readonly template?: Uint8Array | null;
}

/** The report as a Word document. Takes seconds of computing and some 250 MB: the server does it in a process of its own. */
export function writeDocx(
  report: Report,
  { look = ownLook, template = null }: DocxOptions = {},
): Promise<Uint8Array> {
  return renderDocx({ report, look, template });
}
