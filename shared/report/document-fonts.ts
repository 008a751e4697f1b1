/** Fonts that documents can have; all are free to embed. */
export const documentFonts = ['inter', 'source-sans-3'] as const;

export type DocumentFont = (typeof documentFonts)[number];
