import { pitfallById } from '#shared/pitfalls/catalogue.ts';
import { type Severity, severities } from '#shared/pitfalls/definition.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { type FoldedFinding, foldFindings } from '#shared/pitfalls/fold.ts';
import type { FindingsSummary, PresentedEvidence, PresentedFinding } from '#shared/pitfalls/present.ts';
import {
  defaultThresholds,
  type Threshold,
  thresholdDefinitions,
  thresholdNames,
  thresholdsOf,
} from '#shared/pitfalls/thresholds.ts';
import { formatWithUnit } from '#shared/strategy/paths.ts';
import { formatList } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { acceptanceSentences } from './acceptance-text.ts';
import { checkTexts, counted, fill } from './check-texts.ts';
import type { CheckedFile } from './checked-file.ts';
import { ink, paint, plain, type TextStyle, wrapped } from './console-text.ts';
import { factInWords } from './fact-text.ts';

const marks: Readonly<Record<Severity, string>> = { risk: '✖', warning: '▲', hint: '●' };
const colours: Readonly<Record<Severity, number>> = { risk: ink.red, warning: ink.yellow, hint: ink.blue };

/** Where the lines about a file are written. */
interface Page {
  readonly checked: CheckedFile;
  readonly language: Language;
  readonly style: TextStyle;
}

/** The findings of files for a person to read: by file, then by severity, then what was accepted; counts at the end. */
export function asText(files: readonly CheckedFile[], language: Language, style: TextStyle): string {
  const parts = files.map((checked) => fileLines({ checked, language, style }).join('\n'));
  return `${[...parts, ...totalLine(files, language, style)].join('\n\n')}\n`;
}

function fileLines(page: Page): string[] {
  const { checked, language, style } = page;
  const folded = foldFindings(checked.findings);
  const accepted = checked.findings.filter((finding) => finding.accepted !== null);
  return [
    paint(plain(checked.file), ink.bold, style),
    '',
    ...(folded.length === 0 ? [paint(checkTexts.none[language], ink.green, style), ''] : []),
    ...severities.flatMap((severity) => openGroup(page, severity, folded)),
    ...group(
      page,
      'accepted',
      accepted.length,
      accepted.map((finding) => findingLines(page, finding)),
    ),
    ...settingsLines(page),
    paint(summaryLine(checked.summary, language), ink.bold, style),
  ];
}

/** The open findings of a severity. One that is shown with another is named where it belongs by its own severity. */
function openGroup(page: Page, severity: Severity, folded: readonly FoldedFinding[]): string[] {
  const own = folded.filter(({ finding }) => finding.severity === severity);
  const elsewhere = folded.flatMap(({ finding: shown, folded: twins }) =>
    twins
      .filter((twin) => twin.severity === severity && shown.severity !== severity)
      .map((twin) => shownUnder(page, twin, shown)),
  );
  const count = page.checked.findings.filter((one) => !one.accepted && one.severity === severity).length;
  return group(page, severity, count, [
    ...own.map(({ finding, folded: twins }) => [
      ...findingLines(page, finding),
      ...twins.flatMap((twin) => twinLines(page, twin)),
    ]),
    ...elsewhere,
  ]);
}

function group(
  { language, style }: Page,
  kind: keyof typeof checkTexts.groups,
  count: number,
  members: readonly (readonly string[])[],
): string[] {
  if (count === 0) return [];
  const heading = paint(fill(checkTexts.groups[kind][language], { n: count }), ink.bold, style);
  return [heading, '', ...members.flatMap((lines) => [...lines, ''])];
}

function findingLines(page: Page, finding: Finding, indent = 2): string[] {
  const { checked, language, style } = page;
  const words = wordsOf(page, finding);
  const margin = ' '.repeat(indent + 2);
  const advice = finding.accepted ? [] : wrapped(words.advice, `${margin}→ `, style.width);
  return [
    headLine(page, words, indent),
    ...wrapped(words.explanation, margin, style.width),
    ...words.evidence.flatMap((fact) => evidenceLines(fact, margin, page)),
    ...acceptanceSentences(finding, checked.strategy, language).flatMap((sentence) =>
      wrapped(plain(sentence), margin, style.width),
    ),
    ...advice,
    ...wrapped(fill(checkTexts.source[language], { source: words.source }), margin, style.width).map((line) =>
      paint(line, ink.dim, style),
    ),
  ];
}

function twinLines(page: Page, twin: Finding): string[] {
  return [`    ${checkTexts.goesWith[page.language]}`, ...findingLines(page, twin, 4)];
}

function shownUnder(page: Page, twin: Finding, shown: Finding): string[] {
  const { title, pitfall } = wordsOf(page, twin);
  const values = { title, pitfall, under: wordsOf(page, shown).title };
  return wrapped(fill(checkTexts.shownUnder[page.language], values), '  ', page.style.width);
}

function headLine({ language, style }: Page, words: PresentedFinding, indent: number): string {
  const { severity, title, pitfall } = words;
  const mark = paint(marks[severity], colours[severity], style);
  const head = fill(checkTexts.finding[language], {
    severity: checkTexts.severities[severity][language],
    title,
  });
  return `${' '.repeat(indent)}${mark} ${paint(head, ink.bold, style)} ${paint(`(${pitfall})`, ink.dim, style)}`;
}

function evidenceLines(fact: PresentedEvidence, margin: string, { language, style }: Page): string[] {
  const { card, field } = factInWords(fact, language);
  const values = { path: fact.path, card: card ?? '', ...field };
  const pattern = !field ? checkTexts.wholeCard : card === null ? checkTexts.ownFact : checkTexts.fact;
  return wrapped(fill(pattern[language], values), `${margin}- `, style.width, margin.length + 4);
}

/** What the group chose not to look for, and the numbers that it set otherwise: who reads the counts must know. */
function settingsLines(page: Page): string[] {
  const { checked, language, style } = page;
  const { switchedOff, thresholds } = checked.strategy.checks;
  const own = thresholdsOf(checked.strategy.checks);
  const off = Object.entries(switchedOff).flatMap(([id, { by, reason }]) => {
    const pitfall = pitfallById(id);
    if (!pitfall) return [];
    const values = {
      title: pitfall.text.title[language],
      pitfall: id,
      by: by.trim() || checkTexts.someone[language],
      reason: reason.trim() || checkTexts.noReason[language],
    };
    return [wrapped(plain(fill(checkTexts.switchedOffBy[language], values)), '  ', style.width, 4)];
  });
  const limits = thresholdNames
    .filter((name) => Object.hasOwn(thresholds, name) && own[name] !== defaultThresholds[name])
    .map((name) => {
      const { label, unit, usual }: Threshold = thresholdDefinitions[name];
      const values = {
        label: label[language],
        value: formatWithUnit(own[name], unit, language),
        usual: formatWithUnit(usual, unit, language),
      };
      return fill(checkTexts.ownThreshold[language], values);
    });
  return [
    ...group(page, 'switchedOff', off.length, off.length > 0 ? [off.flat()] : []),
    ...(limits.length > 0 ? [...limits, ''] : []),
  ];
}

function summaryLine(summary: FindingsSummary, language: Language): string {
  const parts = ([...severities, 'accepted'] as const).map((kind) =>
    counted(checkTexts.counts[kind], summary[kind], language),
  );
  return formatList(parts, language);
}

function totalLine(files: readonly CheckedFile[], language: Language, style: TextStyle): string[] {
  if (files.length < 2) return [];
  const total = { risk: 0, warning: 0, hint: 0, accepted: 0 };
  for (const { summary } of files) {
    for (const kind of [...severities, 'accepted'] as const) total[kind] += summary[kind];
  }
  const counts = summaryLine(total, language);
  return [paint(counted(checkTexts.total, files.length, language, { counts }), ink.bold, style)];
}

function wordsOf({ checked }: Page, { pitfall }: Finding): PresentedFinding {
  const words = checked.presented.get(pitfall);
  if (!words) throw new Error(`The finding "${pitfall}" was not put into words.`);
  return words;
}
