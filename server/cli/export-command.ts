import { parseArgs } from 'node:util';
import { availableFormats, type ExportFormat, isExportFormat } from '#server/export/export-strategy.ts';
import { mostScale } from '#shared/board-picture/picture-scale.ts';
import type { RegionNumber } from '#shared/elements/element.ts';
import { regionNumbers } from '#shared/elements/kinds.ts';
import { chapterIds, isChapterId, type ReportChoices } from '#shared/report/options.ts';
import { type Bilingual, isLanguage, type Language } from '#shared/text/language.ts';
import { fill } from './check-texts.ts';
import { exportTexts } from './export-texts.ts';

/** What `export` is asked to do. */
export interface ExportCommand {
  readonly file: string;
  readonly out: string;
  readonly format: ExportFormat;
  readonly language: Language;
  readonly choices: Omit<ReportChoices, 'since'>;
  /** File of the older version; then only what changed since is told. */
  readonly since: string | null;
  readonly region?: RegionNumber;
  readonly scale?: number;
}

type Refused = { readonly refused: string };

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Reads the words behind `export`; a refusal is one line with how it should be. */
export function readCommand(argv: readonly string[]): ExportCommand | Refused {
  const { values, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    options: {
      lang: text,
      format: text,
      out: text,
      chapters: text,
      since: text,
      region: text,
      scale: text,
      notes: flag,
      signatures: flag,
      'no-open-findings': flag,
    },
  });
  const { lang: language = 'nl', format, out, chapters, since, region, scale, ...others } = values;
  const { notes, signatures, 'no-open-findings': closed, ...unknown } = others;
  if (!isLanguage(language)) {
    return refuse(exportTexts.badValue, 'nl', { option: '--lang', values: 'nl, en' });
  }
  const [stranger] = Object.keys(unknown);
  if (stranger !== undefined) {
    return refuse(exportTexts.unknownOption, language, {
      option: stranger.length === 1 ? `-${stranger}` : `--${stranger}`,
    });
  }
  if (format === undefined) return refuse(exportTexts.noFormat, language);
  if (!isExportFormat(format)) {
    return refuse(exportTexts.badValue, language, {
      option: '--format',
      values: availableFormats.join(', '),
    });
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return refuse(exportTexts.oneFile, language);
  if (typeof out !== 'string' || out === '') return refuse(exportTexts.noOut, language);
  const wanted = readChapters(chapters);
  if (wanted === null) {
    return refuse(exportTexts.badValue, language, { option: '--chapters', values: chapterIds.join(', ') });
  }
  const picture = readPicture({ region, scale }, language);
  if ('refused' in picture) return picture;
  return {
    file,
    out,
    format,
    language,
    choices: {
      ...(wanted ? { chapters: wanted } : {}),
      ...(notes ? { notes: true } : {}),
      ...(signatures ? { signatures: true } : {}),
      ...(closed ? { openFindings: false } : {}),
    },
    since: typeof since === 'string' ? since : null,
    ...picture,
  };
}

function refuse(line: Bilingual, language: Language, fields: Readonly<Record<string, string>> = {}): Refused {
  const usage = fill(exportTexts.usage[language], { formats: availableFormats.join('|') });
  return { refused: `${fill(line[language], fields)} ${usage}` };
}

/** The chapters that are named; undefined for all of them, null when one does not exist. */
function readChapters(value: string | boolean | undefined): ReportChoices['chapters'] | null {
  if (value === undefined) return undefined;
  const named = String(value).split(',');
  return named.every(isChapterId) ? named : null;
}

function readPicture(
  given: { readonly region: string | boolean | undefined; readonly scale: string | boolean | undefined },
  language: Language,
): Pick<ExportCommand, 'region' | 'scale'> | Refused {
  const region = regionNumbers.find((number) => String(number) === given.region);
  if (given.region !== undefined && region === undefined) {
    return refuse(exportTexts.badValue, language, { option: '--region', values: regionNumbers.join(', ') });
  }
  const scale = given.scale === undefined ? undefined : Number(given.scale);
  if (scale !== undefined && !(scale > 0 && scale <= mostScale)) {
    return refuse(exportTexts.badScale, language, { most: String(mostScale) });
  }
  return { ...(region === undefined ? {} : { region }), ...(scale === undefined ? {} : { scale }) };
}
