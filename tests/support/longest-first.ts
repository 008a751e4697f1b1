import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Small files that take long, longest first; where nothing was measured yet, Vitest goes by the size of a file alone. */
const longest = [
  'server/export/docx/write-docx.test.ts',
  'server/export/export-strategy.test.ts',
  'server/export/html/write-html.test.ts',
  'tests/sync/durability.test.ts',
  'tests/sync/private-writing.test.ts',
  'tests/sync/session-durability.test.ts',
  'tests/e2e/accessibility.test.ts',
  'tests/e2e/html-document.test.ts',
  'tests/e2e/focus.test.ts',
  'tests/e2e/roles.test.ts',
  'tests/e2e/doors.test.ts',
  'tests/e2e/board-picture.test.ts',
  'tests/e2e/main-job.test.ts',
] as const;

function rankOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((path) => moduleId.endsWith(`/${path}`));
  return place === -1 ? longest.length : place;
}

/** Begins each kind of test with the files that take long, so that none of them runs alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => rankOf(one) - rankOf(other));
  }
}
