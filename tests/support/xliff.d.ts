/** What we use of the `xliff` package, which has no types of its own: an independent reader of what we write. */
declare module 'xliff' {
  export function xliff2js(text: string): Promise<{
    readonly sourceLanguage: string;
    readonly targetLanguage: string;
    readonly resources: Readonly<
      Record<string, Readonly<Record<string, { readonly source?: string; readonly target?: string }>>>
    >;
  }>;
}
