import { contrastRatio, type HexColor, isHexColor, mixed } from './contrast.ts';
import type { DocumentFont } from './document-fonts.ts';
import { type Logo, ownLook, type ReportLook } from './look.ts';

/** Headings in the brand colour are text: they need this contrast on white (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

/** Size of a logo in pixels at most, a side. */
export const maxLogoSide = 4000;

/** Whether a brand colour can be read as text on white paper. */
export function isReadable(brand: HexColor): boolean {
  return contrastRatio(brand, '#ffffff') >= leastContrast;
}

/** The look that a house style gives; what it leaves open, or what nobody could read, comes from `usual`. */
export function lookOf(
  style: { readonly brand: string | null; readonly font: DocumentFont | null } | null,
  logo: Logo | null,
  usual: ReportLook = ownLook,
): ReportLook {
  const given = style?.brand ?? '';
  const brand = isHexColor(given) && isReadable(given) ? given : null;
  return {
    brand: brand ?? usual.brand,
    brandTint: brand ? mixed(brand, '#ffffff', 0.11) : usual.brandTint,
    font: style?.font ?? usual.font,
    logo: logo ?? usual.logo,
  };
}
