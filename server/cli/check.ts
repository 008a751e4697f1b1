import { parseArgs } from 'node:util';
import { dayInAmsterdam } from '#shared/pitfalls/acceptance.ts';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { presentFinding, summaryOf } from '#shared/pitfalls/present.ts';
import type { Profile } from '#shared/strategy/check-settings.ts';
import { problemText, warningText } from '#shared/strategy/file/problems.ts';
import { readStrategyFile } from '#shared/strategy/file/read.ts';
import { isLanguage, type Language } from '#shared/text/language.ts';
import { asJson } from './check-json.ts';
import { asText } from './check-text.ts';
import { checkTexts, fill } from './check-texts.ts';
import type { CheckedFile, Notice } from './checked-file.ts';
import { plain, widthOf } from './console-text.ts';
import { asSarif } from './sarif/sarif-log.ts';

/** What a command needs of the outside: where it writes, and how it reads a file. */
export interface CommandIo {
  readonly stdout: {
    write(text: string): unknown;
    readonly isTTY?: boolean | undefined;
    /** Width of the terminal, when it is one. */
    readonly columns?: number | undefined;
  };
  readonly stderr: { write(text: string): unknown };
  /** Rejects, with a `code` as Node gives it, when the file cannot be read. */
  readFile(path: string): Promise<Uint8Array>;
}

const formats = ['text', 'json', 'sarif'] as const;
const profiles = ['core', 'all'] as const satisfies readonly Profile[];

/** No open risk, an open risk, and unreadable or not understood. */
const exits = { clean: 0, risk: 1, refused: 2 } as const;

interface CheckOptions {
  readonly files: readonly string[];
  readonly language: Language;
  readonly format: (typeof formats)[number];
  /** `undefined` when it was not said, so that what a strategy says for itself can count. */
  readonly profile: Profile | undefined;
}

/** Why a command line was refused, in one line. */
interface Refusal {
  readonly refused: string;
}

/** What came of a file: what was found in it unless it could not be used, and what there is to say about the file. */
interface Reading {
  readonly checked?: CheckedFile;
  readonly notices: readonly Notice[];
}

/**
 * `check FILE...`: prints the findings of strategies as a linter does. Resolves to the exit code: 0 without an open
 * risk, 1 with one, 2 when a file or the command line itself cannot be used; the other files are still checked.
 */
export async function runCheck(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = readOptions(argv);
  if ('refused' in options) {
    io.stderr.write(`${options.refused}\n`);
    return exits.refused;
  }
  const readings: Reading[] = [];
  for (const file of options.files) {
    const reading = await checkFile(file, options, io);
    for (const notice of reading.notices) io.stderr.write(`${plain(`${notice.file}: ${notice.text}`)}\n`);
    readings.push(reading);
  }
  print(readings, options, io);
  return exitOf(readings);
}

async function checkFile(file: string, options: CheckOptions, io: CommandIo): Promise<Reading> {
  const { language, profile } = options;
  const refused = (text: string): Reading => ({ notices: [{ file, level: 'error', text }] });
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(file);
  } catch (error) {
    return refused(readProblem(error, language));
  }
  const read = readStrategyFile(bytes);
  if (!read.ok) return refused(problemText(read.problem, language));
  const { strategy, warnings } = read;
  const text = new TextDecoder().decode(bytes);
  const findings = findingsOf(strategy, { profile, today: dayInAmsterdam(new Date()) });
  const presented = new Map(
    findings.map((finding) => [finding.pitfall, presentFinding(finding, strategy, language)]),
  );
  return {
    checked: { file, text, strategy, findings, presented, summary: summaryOf(findings) },
    notices: warnings.map((warning) => ({
      file,
      level: 'warning',
      text: warningText(warning, language),
      path: warning.path,
    })),
  };
}

function exitOf(readings: readonly Reading[]): number {
  if (readings.some(({ checked }) => !checked)) return exits.refused;
  return readings.some(({ checked }) => checked && checked.summary.risk > 0) ? exits.risk : exits.clean;
}

function print(readings: readonly Reading[], options: CheckOptions, io: CommandIo): void {
  const { language, profile, files } = options;
  const checked = readings.flatMap((reading) => reading.checked ?? []);
  if (options.format === 'sarif') {
    const notices = readings.flatMap((reading) => reading.notices);
    io.stdout.write(asSarif({ checked, notices, language, profile, exitCode: exitOf(readings) }));
    return;
  }
  const isOne = files.length === 1;
  if (options.format === 'json' && (checked.length > 0 || !isOne)) io.stdout.write(asJson(checked, isOne));
  if (options.format !== 'text' || checked.length === 0) return;
  const isTerminal = io.stdout.isTTY === true;
  const width = widthOf(isTerminal ? io.stdout.columns : undefined);
  io.stdout.write(asText(checked, language, { coloured: isTerminal && !process.env['NO_COLOR'], width }));
}

function readOptions(argv: readonly string[]): CheckOptions | Refusal {
  const { values, positionals: files } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    options: { lang: { type: 'string' }, format: { type: 'string' }, profile: { type: 'string' } },
  });
  const { lang: language = 'nl', format: formatName = 'text', profile: profileName, ...others } = values;
  if (!isLanguage(language)) return { refused: refusal('nl', 'badValue', '--lang', 'nl, en') };
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return { refused: refusal(language, 'unknownOption', optionName(unknown)) };
  const format = formats.find((one) => one === formatName);
  if (!format) return { refused: refusal(language, 'badValue', '--format', formats.join(', ')) };
  const profile = profiles.find((one) => one === profileName);
  if (profileName !== undefined && !profile)
    return { refused: refusal(language, 'badValue', '--profile', profiles.join(', ')) };
  if (files.length === 0) return { refused: `${checkTexts.noFile[language]} ${checkTexts.usage[language]}` };
  return { files, language, format, profile };
}

function optionName(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}

function refusal(language: Language, why: 'badValue' | 'unknownOption', option: string, values = ''): string {
  return `${fill(checkTexts[why][language], { option, values })} ${checkTexts.usage[language]}`;
}

function readProblem(error: unknown, language: Language): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
  if (code === 'ENOENT') return checkTexts.notFound[language];
  return fill(checkTexts.unreadable[language], { code });
}
