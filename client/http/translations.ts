import type { Language } from '#shared/text/language.ts';
import type { ImportPreview, RejectionReason } from '#shared/translation/exchange.ts';
import { callServer, fetchFile, type Result } from './call-server.ts';

/** Formats in which translations go out and come in. */
export type TranslationFormat = 'xliff' | 'csv';

/** What a file of translations would change; of what cannot be taken the first few are named. */
export interface FilePreview extends Pick<ImportPreview, 'translations' | 'same' | 'empty'> {
  readonly unknown: { readonly count: number; readonly ids: readonly string[] };
  readonly rejected: {
    readonly count: number;
    readonly first: readonly { readonly id: string; readonly reason: RejectionReason }[];
  };
}

/** What a service made of texts, by their path; `failed` came out wrong. */
export interface MachineTranslations {
  readonly translations: readonly { readonly path: string; readonly hash: string; readonly text: string }[];
  readonly failed: readonly string[];
}

export const fetchTranslations = (id: string, format: TranslationFormat, to: Language) =>
  fetchFile(`/api/workshops/${id}/translations?format=${format}&to=${to}`);

/** Reads a file without taking anything from it. */
export const previewTranslations = (id: string, file: Blob, to: Language): Promise<Result<FilePreview>> =>
  callServer('POST', `/api/workshops/${id}/translations?to=${to}`, file);

/** The host that texts can be sent to; null where the operator named none. */
export const readTranslationHost = (id: string): Promise<Result<{ readonly host: string | null }>> =>
  callServer('GET', `/api/workshops/${id}/translations/service`);

export const machineTranslate = (
  id: string,
  paths: readonly string[],
  to: Language,
): Promise<Result<MachineTranslations>> =>
  callServer('POST', `/api/workshops/${id}/translations/machine`, { paths, to });
