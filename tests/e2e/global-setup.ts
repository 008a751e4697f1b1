import type { TestProject } from 'vitest/node';
import { prepareBrowser } from '#tests/support/chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    chromium: string;
  }
}

/** Once for all browser tests: the build and the browser that they need. */
export function setup(project: TestProject): void {
  project.provide('chromium', prepareBrowser());
}
