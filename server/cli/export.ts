import { parseArgs } from 'node:util';
import {
  availableFormats,
  type ExportFormat,
  exportStrategy,
  isExportFormat,
} from '#server/export/export-strategy.ts';
import { mostScale } from '#shared/board-picture/picture-scale.ts';
import type { RegionNumber } from '#shared/elements/element.ts';
import { regionNumbers } from '#shared/elements/kinds.ts';
import { problemText, warningText } from '#shared/strategy/file/problems.ts';
import { readStrategyFile } from '#shared/strategy/file/read.ts';
import { type Bilingual, isLanguage, type Language } from '#shared/text/language.ts';
import type { CommandIo } from './check.ts';
import { fill } from './check-texts.ts';
import { exportTexts } from './export-texts.ts';

/** What `export` needs of the outside: that of `check`, and where the document goes. */
export interface ExportIo extends CommandIo {
  /** Rejects, with a `code` as Node gives it, when the file cannot be written. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
}

interface ExportCommand {
  readonly file: string;
  readonly out: string;
  readonly format: ExportFormat;
  readonly language: Language;
  readonly region?: RegionNumber;
  readonly scale?: number;
}

const exits = { done: 0, refused: 2 } as const;

const formats = availableFormats.join(', ');

/**
 * `export FILE --format F --lang L --out PATH`: writes a strategy as a document. Resolves to the exit code: 0, or 2
 * with one clear line when a file, a format or the command line cannot be used.
 */
export async function runExport(argv: readonly string[], io: ExportIo): Promise<number> {
  const command = readCommand(argv);
  const refusal = 'refused' in command ? command.refused : await carryOut(command, io);
  if (refusal === undefined) return exits.done;
  io.stderr.write(`${refusal}\n`);
  return exits.refused;
}

/** Resolves to the reason when it did not work. */
async function carryOut(
  { file, out, format, language, ...picture }: ExportCommand,
  io: ExportIo,
): Promise<string | undefined> {
  const say = (text: Bilingual, values: Readonly<Record<string, string>>) => fill(text[language], values);
  const bytes = await io.readFile(file).catch(codeOf);
  if (typeof bytes === 'string') return say(exportTexts.unreadable, { file, code: bytes });
  const read = readStrategyFile(bytes);
  if (!read.ok) return say(exportTexts.refused, { file, problem: problemText(read.problem, language) });
  for (const warning of read.warnings) io.stderr.write(`${file}: ${warningText(warning, language)}\n`);
  const result = await exportStrategy(read.strategy, { format, language, ...picture }).catch(() => undefined);
  if (!result) return exportTexts.failed[language];
  if (!result.ok) return say(exportTexts.notAvailable, { format, formats });
  if (result.notice) io.stderr.write(`${exportTexts.scaledDown[language]}\n`);
  const code = await io.writeFile(out, result.bytes).then(() => undefined, codeOf);
  return code === undefined ? undefined : say(exportTexts.unwritable, { file: out, code });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
}

function readCommand(argv: readonly string[]): ExportCommand | { readonly refused: string } {
  const { values, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
      region: { type: 'string' },
      scale: { type: 'string' },
    },
  });
  const { lang: language = 'nl', format, out, region: asked, scale: wished, ...others } = values;
  const refuse = (text: Bilingual, named: Language, fields: Readonly<Record<string, string>> = {}) => ({
    refused: `${fill(text[named], fields)} ${fill(exportTexts.usage[named], { formats: availableFormats.join('|') })}`,
  });
  if (!isLanguage(language)) {
    return refuse(exportTexts.badValue, 'nl', { option: '--lang', values: 'nl, en' });
  }
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    return refuse(exportTexts.unknownOption, language, {
      option: unknown.length === 1 ? `-${unknown}` : `--${unknown}`,
    });
  }
  if (format === undefined) return refuse(exportTexts.noFormat, language);
  if (!isExportFormat(format)) {
    return refuse(exportTexts.badValue, language, { option: '--format', values: formats });
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return refuse(exportTexts.oneFile, language);
  if (typeof out !== 'string' || out === '') return refuse(exportTexts.noOut, language);
  const region = regionNumbers.find((number) => String(number) === asked);
  if (asked !== undefined && region === undefined) {
    return refuse(exportTexts.badValue, language, { option: '--region', values: regionNumbers.join(', ') });
  }
  const scale = wished === undefined ? undefined : Number(wished);
  if (scale !== undefined && !(scale > 0 && scale <= mostScale)) {
    return refuse(exportTexts.badScale, language, { most: String(mostScale) });
  }
  return {
    file,
    out,
    format,
    language,
    ...(region === undefined ? {} : { region }),
    ...(scale === undefined ? {} : { scale }),
  };
}
