import '#shared/strategy/zod-without-eval.ts';
import * as z from 'zod/mini';
import { documentFonts } from '#shared/report/document-fonts.ts';

const asset = z.string().check(z.maxLength(64));

const Logo = z.object({
  asset,
  mediaType: z.enum(['image/png', 'image/jpeg']),
  width: z.number(),
  height: z.number(),
  alt: z.string().check(z.maxLength(200)),
});

/**
 * How documents of a workshop look where that differs from our own look; null keeps ours. `asset` names a file that the
 * server keeps for the workshop; `wordTemplate` is a Word file whose styles documents take over.
 */
export const HouseStyle = z.object({
  brand: z.catch(z.nullable(z.string().check(z.regex(/^#[0-9a-f]{6}$/))), null),
  font: z.catch(z.nullable(z.enum(documentFonts)), null),
  logo: z.catch(z.nullable(Logo), null),
  wordTemplate: z.catch(z.nullable(z.object({ asset, name: z.string().check(z.maxLength(200)) })), null),
});

export type HouseStyle = z.infer<typeof HouseStyle>;

/** How the server says that documents look where a workshop leaves it open; the logo itself is a file of its own. */
export interface ServerStyle {
  readonly brand: string;
  readonly brandTint: string;
  readonly font: (typeof documentFonts)[number];
  readonly logo: { readonly alt: string } | null;
}
