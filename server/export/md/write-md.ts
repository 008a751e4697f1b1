import { gapMarker, headingsOf, headingText } from '#shared/report/runs.ts';
import type { Block, Callout, Report, Runs, Table } from '#shared/report/tree.ts';
import { escapeInline, escapeLineStart } from './escape.ts';

/** The report as Markdown (CommonMark with tables): what people typed comes out as text, never as markup. */
export function writeMarkdown(report: Report): string {
  const { cover } = report;
  const facts = cover.facts.map(
    (fact) => `- **${inline(fact.term, report)}:** ${inline(fact.value, report)}`,
  );
  const parts = [
    `# ${inline(cover.title, report)}`,
    inline(cover.organisation, report),
    facts.join('\n'),
    ...report.front.flatMap((chapter) => chapter.blocks.map((block) => writeBlock(block, report))),
    `## ${escapeInline(report.contentsTitle)}`,
    contents(report),
    ...report.chapters.flatMap((chapter) => chapter.blocks.map((block) => writeBlock(block, report))),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function contents(report: Report): string {
  return headingsOf(report)
    .filter((heading) => heading.level <= 2)
    .map((heading) => `${heading.level === 2 ? '  ' : ''}- ${escapeInline(headingText(heading))}`)
    .join('\n');
}

function writeBlock(block: Block, report: Report): string {
  switch (block.type) {
    case 'heading': {
      const number = block.number === null ? '' : `${escapeInline(block.number)} `;
      return `${'#'.repeat(block.level + 1)} ${number}${inline(block.text, report)}`;
    }
    case 'paragraph': {
      const text = lines(block.runs, report);
      if (block.style === 'label' || block.style === 'part') return `**${text}**`;
      return block.style === 'open' ? `*${text}*` : escapeLineStart(text);
    }
    case 'list':
      return block.items.map((item) => `- ${inline(item, report)}`).join('\n');
    case 'table':
      return writeTable(block, report);
    case 'definitions':
      return block.entries
        .map(({ term, value }) => `- **${inline(term, report)}:** ${inline(value, report)}`)
        .join('\n');
    case 'callout':
      return writeCallout(block, report);
    case 'picture':
      return `**${inline(block.caption, report)}**\n\n${escapeLineStart(escapeInline(block.alt))}`;
  }
}

function writeTable(table: Table, report: Report): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = [
    row(table.columns.map((column) => escapeInline(column.title))),
    row(table.columns.map((column) => (column.align === 'right' ? '---:' : '---'))),
    ...table.rows.map((cells) => row(cells.map((cell) => inline(cell, report)))),
    ...(table.total ? [row(table.total.map((cell) => inline(cell, report)))] : []),
  ];
  const caption = table.caption.length > 0 ? `**${inline(table.caption, report)}**\n\n` : '';
  return caption + rows.join('\n');
}

function writeCallout(callout: Callout, report: Report): string {
  const head = `**${escapeInline(callout.label)}. ${inline(callout.title, report)}**`;
  return [head, ...callout.body.map((body) => escapeLineStart(inline(body, report)))]
    .map((line) => `> ${line}`)
    .join('\n>\n');
}

/** Runs on one line; line ends that people typed become breaks. */
function inline(runs: Runs, report: Report): string {
  return joined(runs, report, '<br>');
}

/** Runs as a paragraph; line ends that people typed stay line ends. */
function lines(runs: Runs, report: Report): string {
  return joined(runs, report, '  \n');
}

function joined(runs: Runs, report: Report, lineEnd: string): string {
  return runs
    .map((one) => {
      const marker = gapMarker(one, report);
      const text = one.text
        .split('\n')
        .map((line) => escapeInline(line))
        .join(lineEnd);
      return marker === null ? text : `${text} ${escapeInline(marker)}`;
    })
    .join('')
    .trim();
}
