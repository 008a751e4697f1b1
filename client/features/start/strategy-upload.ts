import { isLanguage, type Language } from '#shared/text/language.ts';

/** A strategy file that was chosen: not yet checked against the model, that is the server's work. */
export interface StrategyUpload {
  readonly fileName: string;
  readonly strategy: unknown;
  readonly title: string;
  readonly organisation: string;
  /** The language of the workshop that it came from, where it says so. */
  readonly language: Language | null;
}

export type UploadProblem = 'notJson' | 'wrongFormat' | 'tooLarge';

export type UploadResult =
  | { readonly ok: true; readonly upload: StrategyUpload }
  | { readonly ok: false; readonly problem: UploadProblem; readonly fileName: string };

const mostBytes = 20 * 1024 * 1024;

/** Reads a file far enough to know that it claims to be a strategy, and to fill in its title and organisation. */
export async function readUpload(file: File): Promise<UploadResult> {
  if (file.size > mostBytes) return { ok: false, problem: 'tooLarge', fileName: file.name };
  let strategy: unknown;
  try {
    strategy = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problem: 'notJson', fileName: file.name };
  }
  if (!isRecord(strategy) || strategy['format'] !== 'klantcontactstrategie') {
    return { ok: false, problem: 'wrongFormat', fileName: file.name };
  }
  const upload = {
    fileName: file.name,
    strategy,
    title: textAt(strategy, 'meta', 'title'),
    organisation: textAt(strategy, 'profile', 'name'),
    language: languageOf(textAt(strategy, 'meta', 'language')),
  };
  return { ok: true, upload };
}

function languageOf(code: string): Language | null {
  return isLanguage(code) ? code : null;
}

function textAt(strategy: Record<string, unknown>, entity: string, field: string): string {
  const fields = strategy[entity];
  const value = isRecord(fields) ? fields[field] : null;
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
