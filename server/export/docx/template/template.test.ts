import { Document, Packer, Paragraph } from 'docx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildReport } from '#shared/report/build-report.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { writeDocx } from '../write-docx.ts';
import { readTemplate, templateProblem } from './read-template.ts';
import { isWellFormed } from './well-formed.ts';

const report = buildReport(
  strategyFromPatch({
    meta: { language: 'nl' },
    ambition: { serviceTier: 'premium', endState: 'Bellen hoeft niet meer.' },
  }),
  'nl',
  { findings: [] },
);

/** A Word file as a Dutch Word makes it: the styles have the names of everywhere and ids of their own. */
async function dutchTemplate(): Promise<Uint8Array> {
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: 'Georgia', language: { value: 'en-US' } } },
        heading1: { run: { color: 'AA2200' } },
      },
    },
    sections: [{ children: [new Paragraph('Een tekst die niet mee mag.')] }],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const styles = strFromU8(parts['word/styles.xml']!)
    .replaceAll('w:styleId="Heading1"', 'w:styleId="Kop1"')
    .replaceAll('w:styleId="Normal"', 'w:styleId="Standaard"')
    .replaceAll('w:basedOn w:val="Normal"', 'w:basedOn w:val="Standaard"');
  return zipSync({ ...parts, 'word/styles.xml': strToU8(styles) });
}

const xmlOf = (docx: Uint8Array, name: string) => strFromU8(unzipSync(docx)[`word/${name}.xml`]!);

describe('a document in the styles of a template', () => {
  let template: Uint8Array;
  let docx: Uint8Array;

  beforeAll(async () => {
    template = await dutchTemplate();
    docx = await writeDocx(report, { template });
  }, 180_000);

  test('takes the styles that the template has, by their names, and keeps ours for the rest', () => {
    const styles = xmlOf(docx, 'styles');
    const body = xmlOf(docx, 'document');
    expect(isWellFormed(styles) && isWellFormed(body)).toBe(true);
    expect(styles).toContain('AA2200');
    expect(styles).toMatch(/w:styleId="TableText"[^>]*>.*?<w:basedOn w:val="Standaard"/s);
    expect(body).toContain('<w:pStyle w:val="Kop1"/>');
    expect(body).not.toContain('w:val="Heading1"');
    const ids = new Set([...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
    for (const [, id] of body.matchAll(/<w:pStyle w:val="([^"]*)"/g)) expect(ids).toContain(id);
    expect(styles.match(/<w:style\b[^>]*w:type="paragraph"[^>]*w:default="/g)).toHaveLength(1);
  });

  test('stays in its own language, with page numbers in the contents and no text of the template', () => {
    const body = xmlOf(docx, 'document');
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/s.exec(xmlOf(docx, 'styles'))?.[0]).toContain(
      'w:val="nl-NL"',
    );
    expect(xmlOf(docx, 'styles')).not.toContain('en-US');
    expect(body).toContain('Bellen hoeft niet meer.');
    expect(body).not.toContain('niet mee mag');
    const entries = [...body.matchAll(/<w:pStyle w:val="TOC[12]"\/>.*?<\/w:p>/gs)].map(([entry]) => entry);
    expect(entries.length).toBeGreaterThan(5);
    for (const entry of entries) expect(entry).toMatch(/<w:t[^>]*>\d+<\/w:t>/);
  });
});

describe('what is no template', () => {
  test('is told apart: no zip, a zip of something else, damaged styles, too much of it', async () => {
    const parts = unzipSync(await dutchTemplate());
    const withStyles = (xml: string) => zipSync({ ...parts, 'word/styles.xml': strToU8(xml) });
    expect(templateProblem(strToU8('geen zip'))).toBe('not-a-docx');
    expect(templateProblem(zipSync({ 'a.txt': strToU8('a') }))).toBe('not-a-docx');
    expect(templateProblem(withStyles('<w:styles><w:style></w:styles>'))).toBe('damaged');
    expect(
      templateProblem(withStyles(`<!DOCTYPE x [<!ENTITY a "b">]>${xmlOf(await dutchTemplate(), 'styles')}`)),
    ).toBe('damaged');
    expect(templateProblem(new Uint8Array(21 * 1024 * 1024))).toBe('too-large');
    expect(templateProblem(withStyles(' '.repeat(30_000_000)))).toBe('too-large');
    expect(templateProblem(await dutchTemplate())).toBeNull();
  });

  test('a theme or fonts that point outside the file stay behind', async () => {
    const parts = unzipSync(await dutchTemplate());
    const links =
      '<Relationships><Relationship Id="rId1" Target="http://example.org/a.odttf" TargetMode="External"/></Relationships>';
    const read = readTemplate(
      zipSync({
        ...parts,
        'word/theme/theme1.xml': strToU8('<a:theme xmlns:a="x"><a:blip r:embed="rId1"/></a:theme>'),
        'word/_rels/fontTable.xml.rels': strToU8(links),
      }),
    );
    expect(read).toMatchObject({ theme: null, fonts: null });
  });

  test('no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(templateProblem(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]))).toBe('not-a-docx');
      }),
    );
  });
});
