import { createRequire } from 'node:module';

/** What we use of the compiler; source and data go in as text, bytes of the PDF come out. */
export interface Compiler {
  mapShadow(path: string, content: Buffer): void;
  pdf(
    compilation: { readonly mainFileContent: string; readonly inputs: Readonly<Record<string, string>> },
    options: { readonly pdfStandard: 'ua-1' },
  ): Buffer;
}

/** Typst as a native module of Node (typst-ts-node-compiler, Apache-2.0). */
export interface Typst {
  readonly NodeCompiler: {
    create(options: {
      readonly workspace: string;
      readonly fontArgs: readonly { readonly fontBlobs: readonly Buffer[] }[];
    }): Compiler;
  };
}

/**
 * The builds that exist of the first version that writes PDF/UA. We name them ourselves: the package around them also
 * names builds that were never published, on which a clean install fails.
 */
const builds = [
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-musl',
] as const;

const require = createRequire(import.meta.url);

/** The compiler, or null where there is no build of it for this machine. */
export function loadTypst(): Typst | null {
  for (const build of builds) {
    try {
      return require(build) as Typst;
    } catch {
      // Not installed here: npm leaves out what is for another system.
    }
  }
  return null;
}
