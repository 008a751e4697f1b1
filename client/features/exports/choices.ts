import { keep, readKept } from '#client/device/device-storage.ts';
import type { ExportFormat, ExportWish } from '#client/http/exports.ts';
import { type ChapterId, chapterIds, isChapterId } from '#shared/report/options.ts';
import { isLanguage, type Language } from '#shared/text/language.ts';
import { formatGroups, kindOf } from './formats.ts';

/** What one chose in the dialog. */
export interface ExportChoices {
  readonly format: ExportFormat;
  readonly language: Language;
  readonly chapters: readonly ChapterId[];
  readonly notes: boolean;
  readonly openFindings: boolean;
  readonly signatures: boolean;
  /** Ids of versions; empty for the board as it is, and for no comparison. */
  readonly version: string;
  readonly since: string;
  /** A stage; empty for the whole board. */
  readonly region: string;
}

const mostWorkshops = 20;

/** The choices of the last time in this workshop on this device, else the usual ones. */
export function lastChoices(workshopId: string, language: Language): ExportChoices {
  const kept = keptChoices()[workshopId];
  const { format, chapters, ...flags } = isRecord(kept) ? kept : {};
  const wanted = Array.isArray(chapters) ? chapters.filter(isChapterId) : [];
  return {
    format: isFormat(format) ? format : 'docx',
    language: isLanguage(flags['language']) ? flags['language'] : language,
    chapters: wanted.length > 0 ? wanted : chapterIds,
    notes: flags['notes'] === true,
    openFindings: flags['openFindings'] !== false,
    signatures: flags['signatures'] === true,
    // Another time one means the board as it is then.
    version: '',
    since: '',
    region: typeof flags['region'] === 'string' && /^[1-8]$/.test(flags['region']) ? flags['region'] : '',
  };
}

/** Keeps the choices for the next time. */
export function keepChoices(workshopId: string, choices: ExportChoices): void {
  const { [workshopId]: _, ...others } = keptChoices();
  const recent = Object.entries(others).slice(-(mostWorkshops - 1));
  keep('kcc.export', Object.fromEntries([...recent, [workshopId, choices]]));
}

/** What the server is asked for: of all choices those that the format has a use for. */
export function wishOf(choices: ExportChoices): ExportWish {
  const { format, language, version, since, region, chapters } = choices;
  const kind = kindOf(format);
  return {
    format,
    ...(version === '' ? {} : { version }),
    ...(kind === 'data' ? {} : { lang: language }),
    ...(kind === 'board' && region !== '' ? { region: Number(region) } : {}),
    ...(kind === 'document'
      ? {
          ...(chapters.length === chapterIds.length ? {} : { chapters }),
          ...(since === '' ? {} : { since }),
          notes: choices.notes,
          openFindings: choices.openFindings,
          signatures: choices.signatures,
        }
      : {}),
  };
}

function keptChoices(): Readonly<Record<string, unknown>> {
  const kept = readKept('kcc.export');
  return isRecord(kept) ? kept : {};
}

function isFormat(value: unknown): value is ExportFormat {
  return formatGroups.some((group) => group.formats.some(({ format }) => format === value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
