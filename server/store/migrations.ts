import type { Kysely, Migration, MigrationProvider } from 'kysely';

const tablesOfWorkshops: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('workshops')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('recovery_hash', 'text', (column) => column.notNull().unique())
      .addColumn('created_at', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('workshops_changed_at').on('workshops').column('changed_at').execute();
    await db.schema
      .createTable('links')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('workshop_id', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('department_id', 'text')
      .addColumn('secret_hash', 'text', (column) => column.notNull())
      .addColumn('created_at', 'integer', (column) => column.notNull())
      .addColumn('expires_at', 'integer')
      .addColumn('revoked_at', 'integer')
      .addUniqueConstraint('links_secret', ['workshop_id', 'secret_hash'])
      .execute();
    await db.schema
      .createTable('joins')
      .addColumn('token_hash', 'text', (column) => column.primaryKey())
      .addColumn('workshop_id', 'text', (column) => column.notNull())
      .addColumn('participant_id', 'text', (column) => column.notNull())
      .addColumn('link_id', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('joins_workshop').on('joins').column('workshop_id').execute();
  },
};

const tablesOfDocuments: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('log')
      .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('workshop_id', 'text', (column) => column.notNull())
      .addColumn('document', 'text', (column) => column.notNull())
      .addColumn('bytes', 'blob', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('log_document')
      .on('log')
      .columns(['workshop_id', 'document', 'seq'])
      .execute();
    await db.schema
      .createTable('snapshots')
      .addColumn('generation', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('workshop_id', 'text', (column) => column.notNull())
      .addColumn('document', 'text', (column) => column.notNull())
      .addColumn('upto_seq', 'integer', (column) => column.notNull())
      .addColumn('bytes', 'blob', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('snapshots_document')
      .on('snapshots')
      .columns(['workshop_id', 'document', 'generation'])
      .execute();
    await db.schema
      .createTable('commands')
      .addColumn('workshop_id', 'text', (column) => column.notNull())
      .addColumn('caller_id', 'text', (column) => column.notNull())
      .addColumn('command_id', 'text', (column) => column.notNull())
      .addColumn('status', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('commands_key', ['workshop_id', 'caller_id', 'command_id'])
      .execute();
  },
};

const tablesOfSessions: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('secrets')
      .addColumn('workshop_id', 'text', (column) => column.notNull())
      .addColumn('scope', 'text', (column) => column.notNull())
      .addColumn('owner_id', 'text', (column) => column.notNull())
      .addColumn('item_id', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('secrets_key', ['workshop_id', 'scope', 'owner_id', 'item_id'])
      .execute();
    await db.schema
      .createTable('versions')
      .addColumn('workshop_id', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .addColumn('by_id', 'text', (column) => column.notNull())
      .addColumn('strategy', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('versions_key', ['workshop_id', 'id'])
      .execute();
  },
};

const namesOfLinks: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('links')
      .addColumn('adds_only', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema
      .alterTable('links')
      .addColumn('label', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  },
};

const tableOfAssets: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('assets')
      .addColumn('workshop_id', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('media_type', 'text', (column) => column.notNull())
      .addColumn('bytes', 'blob', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('assets_key', ['workshop_id', 'id'])
      .execute();
  },
};

/** Every step of the database, in order; a step that has shipped never changes. */
export const migrations: MigrationProvider = {
  getMigrations: async () => ({
    '001-workshops': tablesOfWorkshops,
    '002-documents': tablesOfDocuments,
    '003-sessions': tablesOfSessions,
    '004-names-of-links': namesOfLinks,
    '005-assets': tableOfAssets,
  }),
};
