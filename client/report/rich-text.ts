/** Text for another program: as HTML that keeps headings, tables and lists, and as plain text. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/** What is selected inside `sheet`, with the tables and lists around it; null when nothing is. */
export function selectedRichText(sheet: HTMLElement): RichText | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!sheet.contains(range.commonAncestorContainer)) return null;
  return richTextOf(withSurroundings(range));
}

/** Everything below `root`, without buttons and other parts of the screen. */
export function richTextOf(root: Node): RichText {
  return { html: htmlOf(root), text: tidy(textOf(root)) };
}

const surroundings = 'table, thead, tbody, tfoot, tr, ul, dl, h1, h2, h3';

/** A selection inside a table holds bare rows: the table around them is copied too, or they would lose their columns. */
function withSurroundings(range: Range): Node {
  let copy: Node = range.cloneContents();
  const { commonAncestorContainer: inside } = range;
  let around = inside instanceof Element ? inside : inside.parentElement;
  while (around?.matches(surroundings)) {
    const wrapper = around.cloneNode(false);
    wrapper.appendChild(copy);
    copy = wrapper;
    around = around.parentElement;
  }
  return copy;
}

const border = 'border-bottom:1px solid #d8d3c7;padding:4px 8px 4px 0;vertical-align:top';

/** Tags that other programs know, with the little styling that their tables need. */
const kept: Readonly<Record<string, string>> = {
  h1: '<h1>',
  h2: '<h2>',
  h3: '<h3>',
  p: '<p>',
  ul: '<ul>',
  li: '<li>',
  table: '<table style="border-collapse:collapse">',
  caption: '<caption style="text-align:left">',
  thead: '<thead>',
  tbody: '<tbody>',
  tfoot: '<tfoot>',
  tr: '<tr>',
  th: `<th style="text-align:left;${border}">`,
  td: `<td style="${border}">`,
  strong: '<strong>',
  dt: '<strong>',
};

function htmlOf(node: Node): string {
  if (node instanceof Text) return escaped(node.data).replaceAll('\n', '<br>');
  const inner = () => [...node.childNodes].map(htmlOf).join('');
  if (!(node instanceof Element)) return inner();
  if (isLeftOut(node)) return '';
  const tag = node.localName;
  if (tag === 'svg') return `<p><em>${escaped(node.getAttribute('aria-label') ?? '')}</em></p>`;
  if (node.matches('.document__title')) return `<h1>${inner()}</h1>`;
  if (node.matches('.document__paragraph--label, .document__paragraph--part, figcaption')) {
    return `<p><strong>${inner()}</strong></p>`;
  }
  if (node.matches('dl > div')) return `<p>${inner()}</p>`;
  const open = kept[tag];
  if (open !== undefined) {
    const close = `</${/^<(\w+)/.exec(open)?.[1]}>`;
    return `${open}${inner()}${close}${tag === 'dt' ? ' ' : ''}`;
  }
  const language = tag === 'span' ? node.getAttribute('lang') : null;
  const text = node.matches('.document__strong') ? `<strong>${inner()}</strong>` : inner();
  return language === null ? text : `<span lang="${escaped(language)}">${text}</span>`;
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  const inner = () => [...node.childNodes].map(textOf).join('');
  if (!(node instanceof Element)) return inner();
  if (isLeftOut(node)) return '';
  switch (node.localName) {
    case 'svg':
      return `\n\n${node.getAttribute('aria-label') ?? ''}\n\n`;
    case 'td':
    case 'th':
      // A line end inside a cell would begin a new row where it is pasted.
      return `${inner().replace(/\s*\n\s*/g, ' ')}${node.nextElementSibling ? '\t' : ''}`;
    case 'tr':
      return `${inner()}\n`;
    case 'li':
      return `• ${inner()}\n`;
    case 'dt':
      return `${inner()}: `;
    case 'dl':
    case 'ul':
    case 'table':
      return `\n${inner()}\n`;
    case 'div':
      return node.matches('dl > div') ? `${inner()}\n` : inner();
    case 'h1':
    case 'h2':
    case 'h3':
    case 'p':
    case 'caption':
    case 'figcaption':
      return `\n\n${inner()}\n\n`;
    default:
      return inner();
  }
}

function isLeftOut(element: Element): boolean {
  return element.matches('button, col, colgroup, svg[aria-hidden="true"]');
}

function tidy(text: string): string {
  return text
    .replace(/[ \u00a0]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
