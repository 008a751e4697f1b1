import type { Strategy } from '#shared/strategy/strategy.ts';
import { delimiterOf, readDelimited } from '#shared/text/delimited.ts';
import { departmentKindOf } from '#shared/text/departments.ts';
import { languages } from '#shared/text/language.ts';

/** A table of which each row can become a note. */
export interface NotesTable {
  readonly rows: readonly (readonly string[])[];
  /** How many cells the longest row has. */
  readonly width: number;
  /** Whether the first row holds the names of the columns. */
  readonly hasHeader: boolean;
  /** Which column most likely holds the words, the writer and the department or colour. */
  readonly guess: NoteColumns;
}

/** The columns of a table by what they are to a note, counted from 0; null where no column is. */
export interface NoteColumns {
  readonly text: number;
  readonly author: number | null;
  readonly department: number | null;
}

/** A note as a table tells of it. */
export interface TableNote {
  readonly text: string;
  readonly author: string;
  readonly departmentId: string | null;
}

/** Names that programs give the column with the words; Miro and Mural first. */
const textNames = [
  'sticky note text',
  'text',
  'tekst',
  'note',
  'notes',
  'briefje',
  'inhoud',
  'content',
  'idee',
  'idea',
  'opmerking',
  'comment',
  'titel',
  'title',
  'omschrijving',
  'description',
];
const authorNames = ['author', 'auteur', 'created by', 'gemaakt door', 'geschreven door', 'naam', 'name'];
const departmentNames = [
  'afdeling',
  'department',
  'team',
  'kleur',
  'color',
  'colour',
  'background color',
  'bg color',
];

/** Reads a table from the text of a file; null when there is nothing in it to make a note of. */
export function readNotesTable(text: string): NotesTable | null {
  const rows = readDelimited(text, delimiterOf(text));
  const [first] = rows;
  if (!first) return null;
  const width = Math.max(...rows.map((row) => row.length));
  const named = columnsNamed(first);
  const hasHeader =
    rows.length > 1 && (named.text !== null || named.author !== null || named.department !== null);
  const body = hasHeader ? rows.slice(1) : rows;
  return { rows, width, hasHeader, guess: { ...named, text: named.text ?? wordiestColumn(body, width) } };
}

/** The notes of a table. A department, or the name of a colour, that the board does not have gives none. */
export function notesIn(
  { rows }: NotesTable,
  hasHeader: boolean,
  columns: NoteColumns,
  departments: Strategy['departments'],
): readonly TableNote[] {
  const ids = departmentsByName(departments);
  const cell = (row: readonly string[], column: number | null) =>
    (column === null ? '' : (row[column] ?? '')).trim();
  return rows.slice(hasHeader ? 1 : 0).flatMap((row) => {
    const text = cell(row, columns.text);
    if (text === '') return [];
    const departmentId = ids.get(plain(cell(row, columns.department))) ?? null;
    return [{ text, author: cell(row, columns.author), departmentId }];
  });
}

function columnsNamed(header: readonly string[]) {
  const names = header.map(plain);
  const find = (wanted: readonly string[]) => {
    const found = wanted.map((name) => names.indexOf(name)).find((index) => index >= 0);
    return found ?? null;
  };
  return { text: find(textNames), author: find(authorNames), department: find(departmentNames) };
}

/** The column with the most letters: words are longer than numbers, dates and colours. */
function wordiestColumn(rows: readonly (readonly string[])[], width: number): number {
  const letters = Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, row) => sum + (row[column]?.match(/\p{L}/gu)?.length ?? 0), 0),
  );
  return letters.indexOf(Math.max(...letters));
}

function departmentsByName(departments: Strategy['departments']): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, kind, name } of departments) {
    const { label } = departmentKindOf(kind);
    for (const known of [name, ...languages.map((language) => label[language])]) {
      const key = plain(known);
      if (key !== '' && !ids.has(key)) ids.set(key, id);
    }
  }
  return ids;
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
