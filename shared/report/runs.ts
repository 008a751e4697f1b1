import type { Language } from '#shared/text/language.ts';
import type { Block, Heading, Report, Run, Runs } from './tree.ts';

/** One run in a language. */
export function run(text: string, language: Language, extra: Omit<Run, 'text' | 'language'> = {}): Run {
  return { text, language, ...extra };
}

/** What readers see behind a text that is not in the language of the document: "[NL]", or that it is outdated. */
export function gapMarker(one: Run, report: Pick<Report, 'words'>): string | null {
  if (one.gap === 'missing') return `[${one.language.toUpperCase()}]`;
  return one.gap === 'outdated' ? `[${report.words.outdated}]` : null;
}

/** The text of runs without markers. */
export function plainText(runs: Runs): string {
  return runs.map((one) => one.text).join('');
}

/** A heading as people read it, number first. */
export function headingText(heading: Heading): string {
  const text = plainText(heading.text);
  return heading.number === null ? text : `${heading.number} ${text}`;
}

/** All headings of a report in order. */
export function headingsOf(report: Report): readonly Heading[] {
  return [...report.front, ...report.chapters].flatMap((chapter) =>
    chapter.blocks.filter((block) => block.type === 'heading'),
  );
}

/** Every stretch of text of a block that came from the strategy or the texts of the report. */
export function runsOfBlock(block: Block): Runs {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flat();
    case 'table':
      return [...block.caption, ...[...block.rows, ...(block.total ? [block.total] : [])].flat(2)];
    case 'definitions':
      return block.entries.flatMap((entry) => [...entry.term, ...entry.value]);
    case 'callout':
      return [...block.title, ...block.body.flat()];
    case 'picture':
      return block.caption;
  }
}
