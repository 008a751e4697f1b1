import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emojiFile, fontFiles, pictographs } from '#server/raster/fonts.ts';
import { fontFamilies, type ReportLook } from '#shared/report/look.ts';
import type { Report } from '#shared/report/tree.ts';
import { pdfData } from './pdf-data.ts';
import { printable } from './pdf-text.ts';
import { blocksSource } from './template/blocks.ts';
import { documentSource } from './template/document.ts';
import { pageSource } from './template/page.ts';
import type { Compiler, Typst } from './typst.ts';

const source = [pageSource, blocksSource, documentSource].join('\n');

const probe = '#set document(title: "-")\n#set text(font: sys.inputs.font, lang: "nl")\n#sys.inputs.data';

/** How often characters that no font has may turn up: the compiler names all of a text at once. */
const mostAttempts = 8;

/**
 * The report as PDF/UA-1, A4. The report reaches the compiler as data alone, in an empty folder of its own. Computes on
 * the thread that calls it and keeps memory after it: made for a process that ends when it is done. Rejects when the
 * compiler refuses the document.
 */
export async function renderPdf(typst: Typst, report: Report, look: ReportLook): Promise<Uint8Array> {
  const workspace = await mkdtemp(join(tmpdir(), 'kcc-pdf-'));
  try {
    const written = JSON.stringify(report);
    const files = [...fontFiles(look.font), ...(pictographs.test(written) ? [emojiFile()] : [])];
    const fontBlobs = await Promise.all(files.map((file) => readFile(file)));
    const compiler = typst.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
    const unprintable = unprintableOf(compiler, written, look);
    for (let attempt = 1; ; attempt += 1) {
      const { json, files } = pdfData(report, look, unprintable);
      for (const { name, bytes } of files) compiler.mapShadow(join(workspace, name), Buffer.from(bytes));
      try {
        const pdf = compiler.pdf(
          { mainFileContent: source, inputs: { data: JSON.stringify(json) } },
          { pdfStandard: 'ua-1' },
        );
        return new Uint8Array(pdf);
      } catch (error) {
        const missing = missingCharacters(error);
        if (missing.length === 0 || attempt === mostAttempts) throw new Error(reasonOf(error));
        for (const character of missing) unprintable.add(character);
      }
    }
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/** Found out on a page of their own, which is a great deal faster than on the document. */
function unprintableOf(compiler: Compiler, written: string, look: ReportLook): Set<string> {
  const rare = [
    ...new Set(written.match(/[^\p{Script=Latin}\p{ASCII}\u00a0-\u00ff\u2010-\u203a€]/gu) ?? []),
  ].join(' ');
  const found = new Set<string>();
  if (rare === '') return found;
  const inputs = { data: rare, font: fontFamilies[look.font] };
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    try {
      const data = printable(rare, found);
      compiler.pdf({ mainFileContent: probe, inputs: { ...inputs, data } }, { pdfStandard: 'ua-1' });
      return found;
    } catch (error) {
      const missing = missingCharacters(error);
      if (missing.length === 0) return found;
      for (const character of missing) found.add(character);
    }
  }
  return found;
}

/** Letters and signs that all of our fonts have. */
const ordinary = /^[ -~\u00a1-\u00ac\u00ae-\u0148\u014a-\u017e]$/;

/**
 * The characters that the compiler found no letter for: PDF/UA allows no text that cannot be shown. It names them with
 * the letter that they stand on, such as the 1 of a keycap, which is there.
 */
function missingCharacters(error: unknown): string[] {
  const told = reasonOf(error).matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g);
  const characters = [...told].flatMap(([, text = '']) => [
    ...text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  ]);
  const rare = characters.filter((character) => !ordinary.test(character));
  return rare.length > 0 ? rare : characters;
}

/** The compiler puts its diagnosis where Node puts codes. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}
