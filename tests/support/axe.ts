import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown }[];
}

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  // Not on by itself: what is to be read on a control is in its name.
  rules: { 'label-content-name-mismatch': { enabled: true } },
  // What passes is not described node by node: on a full board that takes longer than the checks.
  resultTypes: ['violations'],
};

/** What axe finds against WCAG 2.2 A and AA in the page or in a part of it (a selector), as `rule: where`. */
export async function violations(page: Page, part = 'body'): Promise<string[]> {
  // Through the debugger, since the page's own policy lets no script in.
  const result = (await page.evaluate(
    `(async () => {
      if (!window.axe) { ${axe.source} }
      const { violations } = await axe.run(${part === 'body' ? 'document' : JSON.stringify(part)}, ${JSON.stringify(options)});
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) }));
    })()`,
  )) as readonly Violation[];
  return result.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}
