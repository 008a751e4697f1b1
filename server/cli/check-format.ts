import { type Severity, severities } from '#shared/pitfalls/definition.ts';
import type {
  FindingsSummary,
  PresentedAcceptance,
  PresentedEvidence,
  PresentedFinding,
} from '#shared/pitfalls/present.ts';
import { formatList } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { checkTexts, counted, fill } from './check-texts.ts';

/** What was found in one file. */
export interface CheckedFile {
  readonly file: string;
  readonly findings: readonly PresentedFinding[];
  readonly summary: FindingsSummary;
}

/** How the text for a person is written. */
export interface TextStyle {
  readonly language: Language;
  readonly coloured: boolean;
}

const width = 96;
const marks: Readonly<Record<Severity, string>> = { risk: '✖', warning: '▲', hint: '●' };
const colours: Readonly<Record<Severity, number>> = { risk: 31, warning: 33, hint: 34 };

/** The findings as JSON: one object for one file, an array with the name of each for several. */
export function asJson(files: readonly CheckedFile[], isOne: boolean): string {
  const [first] = files;
  const tree = isOne && first ? { findings: first.findings, summary: first.summary } : files;
  return `${JSON.stringify(tree, null, 2)}\n`;
}

/** The findings for a person to read: by severity, with the evidence and its paths, and a count at the end. */
export function asText({ file, findings, summary }: CheckedFile, style: TextStyle): string {
  const open = findings.filter((finding) => finding.accepted === null);
  const accepted = findings.filter((finding) => finding.accepted !== null);
  const groups = severities.flatMap((severity) =>
    group(
      checkTexts.groups[severity][style.language],
      open.filter((finding) => finding.severity === severity),
      style,
    ),
  );
  const none = open.length === 0 ? [checkTexts.none[style.language], ''] : [];
  const settled = group(checkTexts.accepted[style.language], accepted, style);
  const lines = [
    paint(file, 1, style),
    '',
    ...groups,
    ...none,
    ...settled,
    summaryLine(summary, style.language),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

function group(title: string, findings: readonly PresentedFinding[], style: TextStyle): string[] {
  if (findings.length === 0) return [];
  return [paint(title, 1, style), ...findings.flatMap((finding) => findingLines(finding, style))];
}

function findingLines(finding: PresentedFinding, style: TextStyle): string[] {
  const { language } = style;
  const mark = paint(marks[finding.severity], colours[finding.severity], style);
  return [
    `  ${mark} ${paint(finding.title, 1, style)} ${paint(`(${finding.pitfall})`, 2, style)}`,
    ...wrapped(finding.explanation, '    '),
    ...finding.evidence.map((fact) => `    - ${evidenceLine(fact, style)}`),
    ...acceptanceLine(checkTexts.acceptedBy[language], finding.accepted, language),
    ...acceptanceLine(checkTexts.acceptedBefore[language], finding.acceptedBefore, language),
    ...wrapped(finding.advice, '    → '),
    ...wrapped(fill(checkTexts.source[language], { source: finding.source }), '    '),
    '',
  ];
}

function evidenceLine({ card, label, text, path }: PresentedEvidence, style: TextStyle): string {
  const pattern = card === label ? checkTexts.ownEvidence : checkTexts.evidence;
  return `${fill(pattern[style.language], { card, label, value: text })} ${paint(`(${path})`, 2, style)}`;
}

function acceptanceLine(
  pattern: string,
  acceptance: PresentedAcceptance | null,
  language: Language,
): string[] {
  if (!acceptance) return [];
  const by = acceptance.by.trim() || checkTexts.someone[language];
  const reason = acceptance.reason.trim() || checkTexts.noReason[language];
  return wrapped(fill(pattern, { by, reason }), '    ');
}

function summaryLine(summary: FindingsSummary, language: Language): string {
  const parts = ([...severities, 'accepted'] as const).map((kind) =>
    counted(checkTexts.counts[kind], summary[kind], language),
  );
  return formatList(parts, language);
}

/** Breaks a text into lines; the first carries the prefix, the others are set in as far. */
function wrapped(text: string, prefix: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && prefix.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one, index) => (index === 0 ? prefix : ' '.repeat(prefix.length)) + one);
}

function paint(text: string, code: number, { coloured }: TextStyle): string {
  return coloured ? `\u001B[${code}m${text}\u001B[0m` : text;
}
