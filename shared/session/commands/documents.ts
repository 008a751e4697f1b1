import * as z from 'zod/mini';
import { documentFonts } from '#shared/report/document-fonts.ts';
import { command } from './definition.ts';

const asset = z.string().check(z.maxLength(64));

/** How the documents of a workshop look. */
export const documentCommands = {
  /** The whole house style; what is null is as the server has it. Files are sent to the server beforehand. */
  'style.set': command(['facilitator'], {
    brand: z.nullable(z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/))),
    font: z.nullable(z.enum(documentFonts)),
    logo: z.nullable(z.object({ asset, alt: z.string().check(z.trim(), z.maxLength(200)) })),
    wordTemplate: z.nullable(z.object({ asset, name: z.string().check(z.trim(), z.maxLength(200)) })),
  }),
} as const;
