import { parseArgs } from 'node:util';
import { dayInAmsterdam } from '#shared/pitfalls/acceptance.ts';
import { findingsOf, type Profile } from '#shared/pitfalls/engine.ts';
import { presentFinding, summaryOf } from '#shared/pitfalls/present.ts';
import { problemText, warningText } from '#shared/strategy/file/problems.ts';
import { readStrategyFile } from '#shared/strategy/file/read.ts';
import { isLanguage, type Language } from '#shared/text/language.ts';
import { asJson, asText, type CheckedFile } from './check-format.ts';
import { checkTexts, fill } from './check-texts.ts';

/** What a command needs of the outside: where it writes, and how it reads a file. */
export interface CommandIo {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean | undefined };
  readonly stderr: { write(text: string): unknown };
  /** Rejects, with a `code` as Node gives it, when the file cannot be read. */
  readFile(path: string): Promise<Uint8Array>;
}

/** No open risk, an open risk, and unreadable or not understood. */
const exits = { clean: 0, risk: 1, refused: 2 } as const;

interface CheckOptions {
  readonly files: readonly string[];
  readonly language: Language;
  readonly format: 'text' | 'json';
  readonly profile: Profile;
}

/** Why a command line was refused, in one line. */
interface Refusal {
  readonly refused: string;
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
  const checked: CheckedFile[] = [];
  for (const file of options.files) {
    const result = await checkFile(file, options, io);
    if (result) checked.push(result);
  }
  print(checked, options, io);
  if (checked.length < options.files.length) return exits.refused;
  return checked.some(({ summary }) => summary.risk > 0) ? exits.risk : exits.clean;
}

async function checkFile(
  file: string,
  { language, profile }: CheckOptions,
  io: CommandIo,
): Promise<CheckedFile | undefined> {
  const say = (text: string) => io.stderr.write(`${file}: ${text}\n`);
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(file);
  } catch (error) {
    say(readProblem(error, language));
    return undefined;
  }
  const read = readStrategyFile(bytes);
  if (!read.ok) {
    say(problemText(read.problem, language));
    return undefined;
  }
  for (const warning of read.warnings) say(warningText(warning, language));
  const findings = findingsOf(read.strategy, { profile, today: dayInAmsterdam(new Date()) });
  return {
    file,
    findings: findings.map((finding) => presentFinding(finding, read.strategy, language)),
    summary: summaryOf(findings),
  };
}

function print(checked: readonly CheckedFile[], options: CheckOptions, io: CommandIo): void {
  if (checked.length === 0) return;
  if (options.format === 'json') {
    io.stdout.write(asJson(checked, options.files.length === 1));
    return;
  }
  const coloured = io.stdout.isTTY === true && !process.env['NO_COLOR'];
  for (const file of checked) io.stdout.write(asText(file, { language: options.language, coloured }));
}

function readOptions(argv: readonly string[]): CheckOptions | Refusal {
  const { values, positionals: files } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    options: { lang: { type: 'string' }, format: { type: 'string' }, profile: { type: 'string' } },
  });
  const { lang: language = 'nl', format = 'text', profile = 'core', ...others } = values;
  if (!isLanguage(language)) return { refused: refusal('nl', 'badValue', '--lang', 'nl, en') };
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return { refused: refusal(language, 'unknownOption', optionName(unknown)) };
  if (format === 'sarif') return { refused: checkTexts.noSarif[language] };
  if (format !== 'text' && format !== 'json')
    return { refused: refusal(language, 'badValue', '--format', 'text, json') };
  if (profile !== 'core' && profile !== 'all')
    return { refused: refusal(language, 'badValue', '--profile', 'core, all') };
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
