import { basename } from 'node:path';
import { availableFormats, exportStrategy } from '#server/export/export-strategy.ts';
import { problemText, warningText } from '#shared/strategy/file/problems.ts';
import { readStrategyFile } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import type { CommandIo } from './check.ts';
import { fill } from './check-texts.ts';
import { type ExportCommand, readCommand } from './export-command.ts';
import { exportTexts } from './export-texts.ts';

/** What `export` needs of the outside: that of `check`, and where the document goes. */
export interface ExportIo extends CommandIo {
  /** Rejects, with a `code` as Node gives it, when the file cannot be written. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
}

const exits = { done: 0, refused: 2 } as const;

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
async function carryOut(command: ExportCommand, io: ExportIo): Promise<string | undefined> {
  const { file, out, since, choices, ...options } = command;
  const { format, language } = options;
  const strategy = await readInput(file, language, io);
  if ('refused' in strategy) return strategy.refused;
  const older = since === null ? null : await readInput(since, language, io);
  if (older && 'refused' in older) return older.refused;
  const compared = older && since !== null ? { since: { strategy: older, name: basename(since) } } : {};
  const result = await exportStrategy(strategy, { ...options, choices: { ...choices, ...compared } }).catch(
    () => undefined,
  );
  if (!result) return exportTexts.failed[language];
  if (!result.ok) {
    return result.code === 'no-pdf-program'
      ? exportTexts.noPdfProgram[language]
      : fill(exportTexts.notAvailable[language], { format, formats: availableFormats.join(', ') });
  }
  if (result.notice) io.stderr.write(`${exportTexts.notices[result.notice][language]}\n`);
  const code = await io.writeFile(out, result.bytes).then(() => undefined, codeOf);
  return code === undefined ? undefined : fill(exportTexts.unwritable[language], { file: out, code });
}

async function readInput(
  file: string,
  language: Language,
  io: ExportIo,
): Promise<Strategy | { readonly refused: string }> {
  const refused = (line: Bilingual, values: Readonly<Record<string, string>>) => ({
    refused: fill(line[language], values),
  });
  const bytes = await io.readFile(file).catch(codeOf);
  if (typeof bytes === 'string') return refused(exportTexts.unreadable, { file, code: bytes });
  const read = readStrategyFile(bytes);
  if (!read.ok) return refused(exportTexts.refused, { file, problem: problemText(read.problem, language) });
  for (const warning of read.warnings) io.stderr.write(`${file}: ${warningText(warning, language)}\n`);
  return read.strategy;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
}
