import { parseArgs } from 'node:util';
import { writeCsv } from '#server/translations/csv.ts';
import { isTranslationFormat, translationFormats } from '#server/translations/read-file.ts';
import { writeXliff } from '#server/translations/xliff.ts';
import { problemText } from '#shared/strategy/file/problems.ts';
import { readStrategyFile } from '#shared/strategy/file/read.ts';
import { type Bilingual, isLanguage, type Language } from '#shared/text/language.ts';
import { otherLanguage } from '#shared/translation/state.ts';
import { translationUnits } from '#shared/translation/units.ts';
import { fill } from './check-texts.ts';
import type { ExportIo } from './export.ts';
import { exportTexts } from './export-texts.ts';

const usage: Bilingual = {
  nl: 'Gebruik: kcc translations BESTAND --format xliff|csv [--to nl|en] [--lang nl|en] --out PAD',
  en: 'Usage: kcc translations FILE --format xliff|csv [--to nl|en] [--lang nl|en] --out PATH',
};

/**
 * `translations FILE --format xliff|csv [--to L] --out PATH`: the texts of a strategy with their translations, for a
 * translator. Resolves to the exit code: 0, or 2 with one clear line.
 */
export async function runTranslations(argv: readonly string[], io: ExportIo): Promise<number> {
  const refusal = await carryOut(argv, io);
  if (refusal === undefined) return 0;
  io.stderr.write(`${refusal}\n`);
  return 2;
}

/** Resolves to the reason when it did not work. */
async function carryOut(argv: readonly string[], io: ExportIo): Promise<string | undefined> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      format: { type: 'string' },
      to: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { lang = 'nl', format, to, out, ...others } = values;
  const language: Language = isLanguage(lang) ? lang : 'nl';
  const say = (text: Bilingual, fields: Readonly<Record<string, string>> = {}) =>
    fill(text[language], fields);
  const refuse = (text: Bilingual, fields?: Readonly<Record<string, string>>) =>
    `${say(text, fields)} ${say(usage)}`;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return refuse(exportTexts.unknownOption, { option: `--${unknown}` });
  if (lang !== language) return refuse(exportTexts.badValue, { option: '--lang', values: 'nl, en' });
  if (!isTranslationFormat(format)) {
    return refuse(exportTexts.badValue, { option: '--format', values: translationFormats.join(', ') });
  }
  if (to !== undefined && !isLanguage(to)) {
    return refuse(exportTexts.badValue, { option: '--to', values: 'nl, en' });
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return refuse(exportTexts.oneFile);
  if (typeof out !== 'string' || out === '') return refuse(exportTexts.noOut);

  const bytes = await io.readFile(file).catch(codeOf);
  if (typeof bytes === 'string') return say(exportTexts.unreadable, { file, code: bytes });
  const read = readStrategyFile(bytes);
  if (!read.ok) return say(exportTexts.refused, { file, problem: problemText(read.problem, language) });
  const target = to ?? otherLanguage(read.strategy.meta.language ?? 'nl');
  const units = translationUnits(read.strategy, language).filter((unit) => unit.to === target);
  const content =
    format === 'csv' ? writeCsv(units, language) : writeXliff(units, otherLanguage(target), target);
  const code = await io.writeFile(out, new TextEncoder().encode(content)).then(() => undefined, codeOf);
  return code === undefined ? undefined : say(exportTexts.unwritable, { file: out, code });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
}
