import { type ExportFormat, exportFormats, isExportFormat } from '#server/export/export-strategy.ts';
import { mostScale } from '#shared/board-picture/picture-scale.ts';
import type { RegionNumber } from '#shared/elements/element.ts';
import { regionNumbers } from '#shared/elements/kinds.ts';
import { chapterIds, isChapterId, type ReportChoices } from '#shared/report/options.ts';
import { isLanguage, type Language } from '#shared/text/language.ts';
import { Refusal } from './refusal.ts';

/** What is asked for, checked; versions by their id. */
export interface ExportWishes {
  readonly format: ExportFormat;
  readonly language: Language;
  readonly choices: Omit<ReportChoices, 'since'>;
  /** What of the board a picture shows, and how large. */
  readonly region?: RegionNumber;
  readonly scale?: number;
  /** The version to write, and the one to compare it with; null for the board as it is, and for no comparison. */
  readonly version: string | null;
  readonly since: string | null;
}

/**
 * Reads what is asked for from the query of a GET, where all is text, or the body of a POST. A refusal says what to
 * choose from.
 */
export function readWishes(asked: Readonly<Record<string, unknown>>, own: Language): ExportWishes {
  const { format, lang } = asked;
  if (!isExportFormat(format)) throw new Refusal('unknown-format', { formats: exportFormats.join(', ') });
  if (lang !== undefined && !isLanguage(lang)) throw badOption('lang', 'nl, en');
  const chapters = readChapters(asked['chapters']);
  const flag = (name: 'notes' | 'openFindings' | 'signatures') => {
    const wished = readFlag(name, asked[name]);
    return wished === undefined ? {} : { [name]: wished };
  };
  return {
    format,
    language: lang ?? own,
    choices: {
      ...(chapters ? { chapters } : {}),
      ...flag('notes'),
      ...flag('openFindings'),
      ...flag('signatures'),
    },
    ...readPicture(asked),
    version: readVersion(asked['version']),
    since: readVersion(asked['since']),
  };
}

function readChapters(value: unknown): ReportChoices['chapters'] {
  if (value === undefined) return undefined;
  const named: unknown[] =
    typeof value === 'string' ? value.split(',').map((one) => one.trim()) : [value].flat();
  return named.map((chapter) => {
    if (isChapterId(chapter)) return chapter;
    throw new Refusal('unknown-chapter', {
      chapter: String(chapter).slice(0, 40),
      chapters: chapterIds.join(', '),
    });
  });
}

function readPicture(asked: Readonly<Record<string, unknown>>): Pick<ExportWishes, 'region' | 'scale'> {
  const region =
    asked['region'] === undefined
      ? undefined
      : regionNumbers.find((number) => String(number) === String(asked['region']));
  if (asked['region'] !== undefined && region === undefined) throw new Refusal('bad-picture');
  const scale = asked['scale'] === undefined ? undefined : Number(asked['scale']);
  if (scale !== undefined && !(scale > 0 && scale <= mostScale)) throw new Refusal('bad-picture');
  return { ...(region === undefined ? {} : { region }), ...(scale === undefined ? {} : { scale }) };
}

function readFlag(name: string, value: unknown): boolean | undefined {
  if (value === undefined) return undefined;
  if (value === true || value === 'true' || value === '1') return true;
  if (value === false || value === 'false' || value === '0') return false;
  throw badOption(name, 'true, false');
}

function readVersion(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new Refusal('no-such-version');
  return value;
}

function badOption(option: string, values: string): Refusal {
  return new Refusal('bad-export-option', { option, values });
}
