import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: unknown }[];
  }[];
}

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  // Not on by itself: what is to be read on a control is in its name.
  rules: { 'label-content-name-mismatch': { enabled: true } },
};

/** What axe finds against WCAG 2.2 A and AA in the page or in a part of it (a selector), as `rule: where`. */
export async function violations(page: Page, part = 'body'): Promise<string[]> {
  // Through the debugger, since the page's own policy lets no script in.
  const result = (await page.evaluate(
    `(() => { ${axe.source}; return axe.run(${part === 'body' ? 'document' : JSON.stringify(part)}, ${JSON.stringify(options)}); })()`,
  )) as AxeResult;
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}
