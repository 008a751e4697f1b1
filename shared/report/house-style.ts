import * as z from 'zod/mini';
import { contrastRatio, type HexColor, isHexColor, mixed } from './contrast.ts';
import { documentFonts, type Logo, ownLook, type ReportLook } from './look.ts';

/** Headings in the brand colour are text: they need this contrast on white (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

const asset = z.string().check(z.maxLength(64));

/** Size of a logo in pixels at most, a side. */
export const maxLogoSide = 4000;

/** How documents of a workshop look where that differs from our own look; null keeps ours. */
export const HouseStyle = z.object({
  brand: z.catch(
    z.nullable(z.custom<HexColor>((value) => typeof value === 'string' && isHexColor(value))),
    null,
  ),
  font: z.catch(z.nullable(z.enum(documentFonts)), null),
  /** `asset` names a file that the server keeps for the workshop. */
  logo: z.catch(
    z.nullable(
      z.object({
        asset,
        mediaType: z.enum(['image/png', 'image/jpeg']),
        width: z.number(),
        height: z.number(),
        alt: z.string().check(z.maxLength(200)),
      }),
    ),
    null,
  ),
  /** A Word file whose styles documents take over. */
  wordTemplate: z.catch(z.nullable(z.object({ asset, name: z.string().check(z.maxLength(200)) })), null),
});

export type HouseStyle = z.infer<typeof HouseStyle>;

/** Whether a brand colour can be read as text on white paper. */
export function isReadable(brand: HexColor): boolean {
  return contrastRatio(brand, '#ffffff') >= leastContrast;
}

/** The look that a house style gives; what it leaves open comes from `usual`. */
export function lookOf(
  style: Pick<HouseStyle, 'brand' | 'font'> | null,
  logo: Logo | null,
  usual: ReportLook = ownLook,
): ReportLook {
  const brand = style?.brand && isReadable(style.brand) ? style.brand : null;
  return {
    brand: brand ?? usual.brand,
    brandTint: brand ? mixed(brand, '#ffffff', 0.11) : usual.brandTint,
    font: style?.font ?? usual.font,
    logo: logo ?? usual.logo,
  };
}
