import { type IRunOptions, TextRun } from 'docx';
import { gapMarker } from '#shared/report/runs.ts';
import type { Report, Run, Runs } from '#shared/report/tree.ts';
import { localeOf } from '#shared/text/language.ts';
import { colors, toneColors } from './look.ts';

/** Characters that XML 1.0 has no way to write, and halves of a character pair that stand alone. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as XML can hold it; everything that people can read stays. */
export function writableText(text: string): string {
  return text.replace(unwritable, '').replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
}

/** Runs of text in Word's terms, each in its own language, with the marker where a translation is missing. */
export function textRuns(runs: Runs, report: Report, style: IRunOptions = {}): TextRun[] {
  return joinedWhereAlike(runs).flatMap((one) => {
    const marker = gapMarker(one, report);
    return [
      ...linesOf(one, report, style),
      ...(marker === null
        ? []
        : [
            new TextRun({
              text: `\u00a0${marker}`,
              size: 14,
              bold: false,
              italics: false,
              color: colors.ink3,
            }),
          ]),
    ];
  });
}

/** Neighbours that look alike as one: where a text comes from matters on a screen, and each run takes time to lay out. */
function joinedWhereAlike(runs: Runs): Runs {
  const joined: Run[] = [];
  for (const one of runs) {
    const last = joined.at(-1);
    if (last && looksLike(last, one)) joined[joined.length - 1] = { ...one, text: last.text + one.text };
    else joined.push(one);
  }
  return joined;
}

/** A mark of a gap in the translation stands behind its text, so that nothing can be joined to that. */
function looksLike(one: Run, next: Run): boolean {
  return (
    one.gap === undefined &&
    one.language === next.language &&
    one.tone === next.tone &&
    (one.strong ?? false) === (next.strong ?? false)
  );
}

function linesOf(one: Run, report: Report, style: IRunOptions): TextRun[] {
  const look: IRunOptions = {
    ...style,
    ...(one.strong ? { bold: true } : {}),
    ...(one.tone ? { color: toneColors[one.tone] } : {}),
    ...(one.language === report.language ? {} : { language: { value: localeOf[one.language] } }),
  };
  return writableText(one.text)
    .split('\n')
    .map((line, position) => new TextRun({ ...look, text: line, ...(position > 0 ? { break: 1 } : {}) }));
}
