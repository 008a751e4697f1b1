import type { ChapterId } from '#shared/report/options.ts';
import type { Language } from '#shared/text/language.ts';
import { callServer, fetchFile, type Result } from './call-server.ts';

/** The formats that a strategy can be exported in. */
export type ExportFormat = 'docx' | 'pdf' | 'html' | 'md' | 'pptx' | 'xlsx' | 'svg' | 'png' | 'json';

/** What is asked for; what is left out is as the server thinks best. */
export interface ExportWish {
  readonly format: ExportFormat;
  readonly lang?: Language;
  readonly chapters?: readonly ChapterId[];
  readonly notes?: boolean;
  readonly openFindings?: boolean;
  readonly signatures?: boolean;
  /** A version that was kept, in place of the board as it is; and one to tell the changes since. */
  readonly version?: string;
  readonly since?: string;
  /** Of a picture of the board: the region of one stage. */
  readonly region?: number;
}

/** How far a file is, as the server tells. */
export type ExportState =
  | { readonly state: 'waiting'; readonly before: number }
  | { readonly state: 'writing'; readonly seconds: number }
  | { readonly state: 'ready'; readonly fileName: string; readonly notice: string | null }
  | { readonly state: 'failed'; readonly error: { readonly code: string; readonly message: string } };

export const orderExport = (id: string, wish: ExportWish): Promise<Result<{ id: string }>> =>
  callServer('POST', `/api/workshops/${id}/exports`, wish);

export const readExport = (id: string, job: string): Promise<Result<ExportState>> =>
  callServer('GET', `/api/workshops/${id}/exports/${job}`);

export const fetchExported = (id: string, job: string) =>
  fetchFile(`/api/workshops/${id}/exports/${job}/file`);

/** Ends the making of a file, or lets the server forget one that was fetched. */
export const dropExport = (id: string, job: string): Promise<Result<null>> =>
  callServer('DELETE', `/api/workshops/${id}/exports/${job}`);
