import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

/** Fast tests first: the pure core, then the client in jsdom, then real servers, then real browsers. */
export default defineConfig({
  test: {
    reporters: ['default'],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'shared',
          // Pure functions: the modules of 200 files are loaded once a worker, not once a file.
          isolate: false,
          include: ['shared/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
          sequence: { groupOrder: 0 },
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'client',
          environment: 'jsdom',
          // One jsdom a worker; fresh-page.ts keeps the files apart.
          isolate: false,
          setupFiles: ['tests/support/fresh-page.ts'],
          include: ['client/**/*.test.ts', 'client/**/*.test.tsx'],
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'server',
          // Each test starts a server of its own; only the modules are loaded once a worker.
          isolate: false,
          include: ['server/**/*.test.ts', 'tests/sync/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          // One Chromium a worker, not one a file.
          isolate: false,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          sequence: { groupOrder: 3 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
