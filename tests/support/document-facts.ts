import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** jsdom comes without types. */
const { JSDOM }: { JSDOM: new (html: string) => { window: { document: Document } } } = createRequire(
  import.meta.url,
)('jsdom');

/** A table of a document as plain text: what all formats must agree about. */
export interface FactTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The facts that a client looks up: each once, in order of the alphabet. */
export interface Facts {
  readonly decisions: readonly string[];
  readonly kpis: readonly string[];
  readonly owners: readonly string[];
}

/** The facts in the tables of a document, in either language, whatever its format. */
export function factsIn(tables: readonly FactTable[]): Facts {
  const found = { decisions: new Set<string>(), kpis: new Set<string>(), owners: new Set<string>() };
  for (const { header, rows } of tables) {
    const place = (...titles: readonly string[]) => header.findIndex((title) => titles.includes(title));
    const decision = place('Besluit', 'Decision');
    const owner = place('Eigenaar', 'Owner');
    const isKpis = header[0] === 'KPI' && place('Norm', 'Target') > 0;
    for (const row of rows) {
      if (decision >= 0 && row[decision] !== '') found.decisions.add(`${row[0]} → ${row[decision]}`);
      if (owner >= 0 && row[owner] !== '') found.owners.add(`${row[0]} → ${row[owner]}`);
      if (isKpis) found.kpis.add(row.join(' | '));
    }
  }
  const sorted = (facts: ReadonlySet<string>) => [...facts].sort();
  return {
    decisions: sorted(found.decisions),
    kpis: sorted(found.kpis),
    owners: sorted(found.owners),
  };
}

/** The tables of a web page. */
export function tablesOfHtml(html: string): FactTable[] {
  const { document } = new JSDOM(html.replaceAll('<br>', ' ')).window;
  return [...document.querySelectorAll('table')].map((table) => {
    const [header = [], ...rows] = [...table.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => spaced(cell.textContent ?? '')),
    );
    return { header, rows };
  });
}

/** The tables of a text in Markdown. */
export function tablesOfMarkdown(markdown: string): FactTable[] {
  const groups: string[][] = [[]];
  for (const line of markdown.split('\n')) {
    if (line.startsWith('|')) groups.at(-1)?.push(line);
    else groups.push([]);
  }
  return groups.flatMap(([header, , ...rows]) =>
    header === undefined ? [] : [{ header: cellsOfLine(header), rows: rows.map(cellsOfLine) }],
  );
}

function cellsOfLine(line: string): string[] {
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => spaced(unescaped(cell.replaceAll('<br>', ' ').replace(/\\(.)/g, '$1'))));
}

/** Whether the program is there that reads a PDF; without it such tests are skipped, visibly. */
export const hasPdfReader = spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;

/** The text of a PDF in the order in which it was written, which is cell by cell. */
export function textOfPdf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'kcc-facts-'));
  try {
    const path = join(folder, 'document.pdf');
    writeFileSync(path, pdf);
    return execFileSync('pdftotext', ['-raw', path, '-'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A text without what differs where a line is broken: spaces and hyphens. */
export function unbroken(text: string): string {
  return text.replace(/[\s\u00ad\u200b-]/g, '');
}

/** The tables of a Word document. */
export function tablesOfDocx(docx: Uint8Array): FactTable[] {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([table]) => {
    const [header = [], ...rows] = [...table.matchAll(/<w:tr[ >](.*?)<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([cell]) =>
        spaced(
          [...cell.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
            .map(([whole, text]) => (whole.startsWith('<w:br') ? ' ' : unescaped(text ?? '')))
            .join(''),
        ),
      ),
    );
    return { header, rows };
  });
}

function unescaped(text: string): string {
  return text.replace(
    /&(lt|gt|amp|quot|apos);/g,
    (_, name: 'lt') => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[name],
  );
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
