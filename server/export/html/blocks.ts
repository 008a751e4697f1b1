import type { ReportLook } from '#shared/report/look.ts';
import { plainText } from '#shared/report/runs.ts';
import { drawingToSvg } from '#shared/report/svg.ts';
import type {
  Block,
  Callout,
  Column,
  Definitions,
  Heading,
  Paragraph,
  Picture,
  Report,
  Runs,
  Table,
} from '#shared/report/tree.ts';
import { element, type Html, lines, ownMarkup, text } from './markup.ts';
import { inline, type TextSource } from './text.ts';

/** What a block is written with: the report for its language and words, the look for pictures. */
export interface Page {
  readonly report: TextSource;
  readonly look: ReportLook;
}

/** The blocks of a chapter in order. */
export function writeBlocks(blocks: readonly Block[], page: Page): Html[] {
  let said: Runs = [];
  return blocks.map((block) => {
    if (block.type === 'heading') said = block.text;
    if (block.type === 'paragraph' && block.style === 'label') said = block.runs;
    return writeBlock(block, said, page);
  });
}

/** `said` is what stands above the block, for a table without a caption of its own. */
function writeBlock(block: Block, said: Runs, page: Page): Html {
  const { report } = page;
  switch (block.type) {
    case 'heading':
      return writeHeading(block, report);
    case 'paragraph':
      return writeParagraph(block, report);
    case 'list':
      return element(
        'ul',
        {},
        block.items.map((item) => element('li', {}, inline(item, report))),
      );
    case 'table':
      return writeTable(block, said, report);
    case 'definitions':
      return writeDefinitions(block.entries, report);
    case 'callout':
      return writeCallout(block, report);
    case 'picture':
      return writePicture(block, page);
  }
}

/** The title of the document is the only heading of level 1. */
function writeHeading(heading: Heading, report: TextSource): Html {
  const number = heading.number === null ? [] : [text(`${heading.number} `)];
  return element(`h${heading.level + 1}`, { id: heading.id }, [...number, ...inline(heading.text, report)]);
}

function writeParagraph({ style, runs }: Paragraph, report: TextSource): Html {
  return element('p', { class: style === 'body' ? undefined : style }, inline(runs, report));
}

/** Terms with what they hold. */
export function writeDefinitions(entries: Definitions['entries'], report: TextSource): Html {
  return element(
    'dl',
    {},
    entries.flatMap(({ term, value }) => [
      element('dt', {}, inline(term, report)),
      element('dd', {}, inline(value, report)),
    ]),
  );
}

/** Words so long that a column must be allowed to break them anywhere. */
const longWord = /\S{28}/;

function writeTable(table: Table, said: Runs, report: TextSource): Html {
  const { columns, caption } = table;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const cell = (runs: Runs, position: number) => {
    const column = columns[position];
    const isFirst = position === 0 && runs.length > 0;
    return element(
      isFirst ? 'th' : 'td',
      {
        ...(isFirst ? { scope: 'row', role: 'rowheader' } : { role: 'cell' }),
        class: cellClass(plainText(runs), column),
        'data-title': column?.title,
      },
      inline(runs, report),
    );
  };
  // The roles keep rows and cells what they are where a small screen stacks them.
  const row = (cells: readonly Runs[]) => element('tr', { role: 'row' }, cells.map(cell));
  const titles = columns.map((column) =>
    element('th', { scope: 'col', role: 'columnheader', class: cellClass(column.title, column) }, [
      text(column.title),
    ]),
  );
  return element('table', { role: 'table' }, [
    caption.length > 0
      ? element('caption', {}, inline(caption, report))
      : element('caption', { class: 'unseen' }, [text(plainText(said))]),
    element(
      'colgroup',
      {},
      columns.map(({ share }) => element('col', { class: widthClass(share / shares) })),
    ),
    element('thead', { role: 'rowgroup' }, [element('tr', { role: 'row' }, titles)]),
    element('tbody', { role: 'rowgroup' }, table.rows.map(row)),
    ...(table.total ? [element('tfoot', { role: 'rowgroup' }, [row(table.total)])] : []),
  ]);
}

function cellClass(content: string, column: Column | undefined): string | undefined {
  const classes = [
    ...(column?.align === 'right' ? ['right'] : []),
    ...(longWord.test(content) ? ['long'] : []),
  ];
  return classes.length > 0 ? classes.join(' ') : undefined;
}

/** Widths are classes: the policy of the page lets no style stand in an element. */
function widthClass(part: number): string {
  return `w${Math.round(part * 100)}`;
}

function writeCallout(callout: Callout, report: TextSource): Html {
  const { severity, state, label, title, body } = callout;
  return element('div', { class: `callout ${severity} ${state}` }, [
    element('p', { class: 'title' }, [
      element('strong', {}, [text(`${label}.`)]),
      text(' '),
      ...inline(title, report),
    ]),
    ...body.map((runs) => element('p', {}, inline(runs, report))),
  ]);
}

function writePicture(picture: Picture, { report, look }: Page): Html {
  const { id, caption, alt, drawing } = picture;
  return element('figure', { id }, [
    element('figcaption', {}, inline(caption, report)),
    // Wider than a small screen: people must be able to scroll it with the keyboard too.
    element('div', { class: 'picture', tabindex: 0, role: 'group', 'aria-label': plainText(caption) }, [
      ownMarkup(drawingToSvg(drawing, { look, alt })),
    ]),
  ]);
}

/** The contents: chapters with their sections, as links. */
export function writeContents(report: Report): Html {
  const link = (heading: Heading) =>
    element('a', { href: `#${heading.id}` }, [
      ...(heading.number === null ? [] : [text(`${heading.number} `)]),
      ...inline(heading.text, report),
    ]);
  const entries = report.chapters.flatMap((chapter) => {
    const [first, ...others] = chapter.blocks.filter((block) => block.type === 'heading');
    if (!first) return [];
    const sections = others.filter((heading) => heading.level === 2);
    const under =
      sections.length > 0
        ? [
            element(
              'ol',
              {},
              sections.map((heading) => element('li', {}, [link(heading)])),
            ),
          ]
        : [];
    return [element('li', {}, [link(first), ...under])];
  });
  return element('nav', { 'aria-labelledby': 'contents' }, [
    element('h2', { id: 'contents' }, [text(report.contentsTitle)]),
    element('ol', {}, [lines(entries)]),
  ]);
}
