import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import type { Tables } from './schema.ts';
import type { SqlEngine } from './sql-store.ts';

/** Name of the database file in the data folder. */
export const databaseFile = 'canvas.db';

/**
 * Opens the SQLite file in a folder, making both when they are missing. Every commit is flushed to disk, and what
 * is deleted is overwritten. Kysely hands bind parameters over as one array, the only form that libsql is safe with.
 */
export function openLibsql(folder: string): SqlEngine {
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, databaseFile));
  for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) {
    database.pragma(setting);
  }
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        prepare: (text) => {
          const statement = database.prepare<unknown[]>(text);
          return {
            reader: statement.reader,
            all: (parameters) => statement.all([...parameters]),
            run: (parameters) => statement.run([...parameters]),
            iterate: (parameters) => statement.iterate([...parameters]),
          };
        },
        close: () => database.close(),
      },
    }),
  });
  return {
    db,
    async scrub() {
      // The write-ahead log still holds the deleted pages: move it into the file and cut it to nothing.
      database.pragma('wal_checkpoint(TRUNCATE)');
    },
    async backupTo(path) {
      database.prepare<unknown[]>('VACUUM INTO ?').run([path]);
    },
  };
}
