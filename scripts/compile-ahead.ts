import type { Plugin } from 'vite';

/** The browser compiles such a file whole while it is fetched, off the main thread, rather than function by function. */
const mark = '//# allFunctionsCalledOnLoad\n';

/**
 * Marks the files of which nearly all runs before a page can be used. Browsers that do not know the mark pass it by; it
 * counts only at the very beginning of a file.
 */
export function compileAhead(names: ReadonlySet<string>): Plugin {
  return {
    name: 'compile-ahead',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && names.has(file.name)) file.code = mark + file.code;
      },
    },
  };
}
