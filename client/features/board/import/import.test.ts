import { describe, expect, it } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { decodeText, largestFileBytes } from './decode-text.ts';
import { notesIn, readNotesTable } from './notes-table.ts';

const { departments } = strategyFromPatch({
  departments: [
    { id: 'd1', kind: 'it' },
    { id: 'd2', kind: 'customer_service', name: 'KCC' },
  ],
});

function notesOf(text: string) {
  const table = readNotesTable(text);
  return table && notesIn(table, table.hasHeader, table.guess, departments);
}

describe('notes from a file', () => {
  it('come out of what Miro exports', () => {
    expect(notesOf('Sticky Note Text,Color,Author\n"Nee, nooit",light_yellow,Bram\nJa,IT,\n')).toEqual([
      { text: 'Nee, nooit', author: 'Bram', departmentId: null },
      { text: 'Ja', author: '', departmentId: 'd1' },
    ]);
  });

  it('come out of what Mural exports', () => {
    expect(
      notesOf('ID,Text,Position X,Position Y,Background Color,Created By\n1,Wachttijd,10,20,#FFEE99,Joris'),
    ).toEqual([{ text: 'Wachttijd', author: 'Joris', departmentId: null }]);
  });

  it('come out of a sheet without names, from the column with the words', () => {
    expect(notesOf('2026-01-05;Klanten bellen terug;12\n2026-01-06;Chat werkt niet;3')).toEqual([
      { text: 'Klanten bellen terug', author: '', departmentId: null },
      { text: 'Chat werkt niet', author: '', departmentId: null },
    ]);
  });

  it('know a department by its own name and by that of its kind', () => {
    const text = 'Tekst\tAfdeling\nA\tkcc\nB\tKlantenservice\nC\tCustomer service\nD\tOnbekend';
    expect(notesOf(text)?.map(({ departmentId }) => departmentId)).toEqual(['d2', 'd2', 'd2', null]);
  });

  it('are none in a file without words', () => {
    expect(readNotesTable('\n \n')).not.toBeUndefined();
    expect(readNotesTable('')).toBeNull();
  });
});

describe('the bytes of a file', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);

  it('are UTF-8, UTF-16 with a mark, or else what older programs write', () => {
    expect(decodeText(new TextEncoder().encode('één'))).toEqual({ ok: true, text: 'één' });
    expect(decodeText(bytes(0xff, 0xfe, 0xe9, 0x00))).toEqual({ ok: true, text: 'é' });
    expect(decodeText(bytes(0xe9, 0xe9, 0x6e))).toEqual({ ok: true, text: 'één' });
  });

  it('are refused where they are no text', () => {
    expect(decodeText(bytes(0x50, 0x4b, 0x03, 0x04, 0))).toEqual({ ok: false, code: 'spreadsheet' });
    expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47))).toEqual({ ok: false, code: 'picture' });
    expect(decodeText(bytes(65, 0, 1, 2))).toEqual({ ok: false, code: 'no-text' });
    expect(decodeText(new Uint8Array(largestFileBytes + 1))).toEqual({ ok: false, code: 'too-large' });
  });
});
