import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Delimiter, delimiterOf, readDelimited } from './delimited.ts';
import { linesToPaste } from './pasted-lines.ts';

function written(rows: readonly (readonly string[])[], delimiter: Delimiter, lineEnd: string): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(quoted).join(delimiter)).join(lineEnd);
}

describe('a table in text', () => {
  it('reads back whatever was written by RFC 4180', () => {
    const cells = fc.array(
      fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ', 'é') }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    const rows = fc.array(
      cells.filter((row) => row.some((cell) => cell !== '')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (table, sign, end) => {
          expect(readDelimited(written(table, sign, end), sign)).toEqual(table);
        },
      ),
    );
  });

  it('never throws and never loses a sign outside quotes, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ') }), (text) => {
        const letters = (value: string) => value.replace(/[^a]/g, '').length;
        expect(letters(readDelimited(text, ',').flat().join(''))).toBe(letters(text));
      }),
    );
  });

  it('takes any line end, a byte order mark, and quotes in the middle of a cell', () => {
    expect(readDelimited('\uFEFFa,b\r\nc,d\re,"f', ',')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', '"f'],
    ]);
    expect(readDelimited('"Nooit", zei ze\n\n5" buis,x\n', ',')).toEqual([
      ['Nooit', ' zei ze'],
      ['5" buis', 'x'],
    ]);
  });

  it('finds out what stands between the cells', () => {
    expect(delimiterOf('Text;Kleur\n"Nee, nooit";rood\nJa;groen')).toBe(';');
    expect(delimiterOf('Text,Color\nNee,red')).toBe(',');
    expect(delimiterOf('Text\tColor\nNee, nooit\tred')).toBe('\t');
    expect(delimiterOf('Een kolom\nNog een')).toBe(',');
  });
});

describe('what becomes a note when text is pasted', () => {
  it('a line of a mail or list, without its bullet and without the lines that say nothing', () => {
    expect(
      linesToPaste(
        '• Bereikbaarheid\r\n\r\n- Wachttijd van -5 naar 3\n2) Terugbellen\n> > Doorgestuurd\n   \n* Ster',
      ),
    ).toEqual(['Bereikbaarheid', 'Wachttijd van -5 naar 3', 'Terugbellen', 'Doorgestuurd', 'Ster']);
  });

  it('a row of a spreadsheet, of which a cell may hold line ends', () => {
    expect(linesToPaste('Factuur klopt niet\t1200\tbel\n"Eerste regel\ntweede ""regel"""\t\t\n')).toEqual([
      'Factuur klopt niet · 1200 · bel',
      'Eerste regel\ntweede "regel"',
    ]);
  });

  it('leaves a line that only begins like a list, or with a quote, as it is', () => {
    expect(linesToPaste('-5 procent\n"Ik bel nooit meer", zei ze\n24/7 open\n1e lijn')).toEqual([
      '-5 procent',
      '"Ik bel nooit meer", zei ze',
      '24/7 open',
      '1e lijn',
    ]);
  });
});
