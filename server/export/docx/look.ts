import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { fontFamilies, ownLook, type ReportLook } from '#shared/report/look.ts';
import type { Severity, Tone } from '#shared/report/tree.ts';
import { type Language, localeOf } from '#shared/text/language.ts';

/**
 * Arial, because its widths are known wherever the document is opened: Word has it, LibreOffice has a font of the same
 * widths, so that the page numbers in the contents hold in both. A house style with a font of its own has that font in
 * the file.
 */
export function fontOf(look: ReportLook): string {
  return look.font === ownLook.font ? 'Arial' : fontFamilies[look.font];
}

/** A colour as Word writes it. */
export function wordColor(color: `#${string}`): string {
  return color.slice(1).toUpperCase();
}

/** Where the value of a definition begins, in twips: room for the longest term of either language. */
export const definitionIndent = 3402;

/** Colours of the document, without `#`. */
export const colors = {
  ink: '1D2428',
  ink2: '545E63',
  ink3: '626B6F',
  line: 'D8D3C7',
  lineStrong: '1D2428',
} as const;

/** Colour and quiet fill of a severity. */
export const severityColors: Readonly<Record<Severity, { readonly text: string; readonly fill: string }>> = {
  risk: { text: 'B3261E', fill: 'FCF1EF' },
  warning: { text: '8A5000', fill: 'FDF5E6' },
  hint: { text: '28598F', fill: 'EEF3FA' },
};

/** What is accepted is no alarm any more: a calm fill, the severity still in the label. */
export const acceptedFill = 'F3F1EB';

export const toneColors: Readonly<Record<Tone, string>> = {
  risk: severityColors.risk.text,
  warning: severityColors.warning.text,
  hint: severityColors.hint.text,
  ok: '1A6E44',
  quiet: colors.ink3,
};

/** A4 with margins of 2 cm left and right; lengths in twips, a twentieth of a point. */
export const page = {
  width: 11906,
  height: 16838,
  margin: { top: 1304, right: 1134, bottom: 1247, left: 1134, header: 567, footer: 567 },
  textWidth: 11906 - 2 * 1134,
} as const;

/** Size in half points. */
const points = (size: number) => Math.round(size * 2);

/** Space in twips. */
const space = (size: number) => Math.round(size * 20);

/** White above the title page, in points; with a logo the logo stands in it. */
export const coverTop = 150;

const paragraphStyles = (brand: string): readonly IParagraphStyleOptions[] => [
  {
    id: 'Lead',
    name: 'Lead',
    basedOn: 'Normal',
    run: { size: points(11.5), color: colors.ink2 },
    paragraph: { spacing: { after: space(8), line: 288, lineRule: LineRuleType.AUTO } },
  },
  {
    id: 'Label',
    name: 'Label',
    basedOn: 'Normal',
    run: { bold: true, size: points(10.5) },
    paragraph: { spacing: { before: space(10), after: space(3) }, keepNext: true },
  },
  {
    id: 'Open',
    name: 'Open',
    basedOn: 'Normal',
    run: { italics: true, color: colors.ink3 },
  },
  {
    id: 'Part',
    name: 'Part',
    basedOn: 'Normal',
    run: { bold: true, size: points(10), color: brand, characterSpacing: 20, allCaps: true },
    paragraph: {
      spacing: { before: space(22), after: space(2) },
      keepNext: true,
      border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: brand, space: 3 } },
    },
  },
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    run: { size: points(9) },
    paragraph: { spacing: { before: 0, after: 0, line: 252, lineRule: LineRuleType.AUTO } },
  },
  {
    id: 'TableHead',
    name: 'Table Head',
    basedOn: 'TableText',
    run: { bold: true },
    paragraph: { keepNext: true },
  },
  {
    id: 'Callout',
    name: 'Callout',
    basedOn: 'Normal',
    run: { size: points(9.5) },
    paragraph: {
      spacing: { before: 0, after: 0, line: 264, lineRule: LineRuleType.AUTO },
      indent: { left: 170, right: 113 },
      keepLines: true,
    },
  },
  {
    id: 'Definition',
    name: 'Definition',
    basedOn: 'Normal',
    paragraph: {
      spacing: { after: space(3) },
      indent: { left: definitionIndent, hanging: definitionIndent },
    },
  },
  {
    id: 'CoverKind',
    name: 'Cover Kind',
    basedOn: 'Normal',
    run: { bold: true, size: points(11), color: brand },
    paragraph: {
      spacing: { before: space(coverTop), after: space(10), line: 276, lineRule: LineRuleType.AUTO },
    },
  },
  {
    id: 'CoverOrganisation',
    name: 'Cover Organisation',
    basedOn: 'Normal',
    run: { size: points(16), color: colors.ink2 },
    paragraph: {
      spacing: { after: space(170) },
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: brand, space: 18 } },
    },
  },
  {
    id: 'ContentsTitle',
    name: 'Contents Title',
    basedOn: 'Normal',
    run: { bold: true, size: points(20), color: brand },
    paragraph: { spacing: { after: space(14) } },
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    basedOn: 'Normal',
    run: { bold: true, size: points(9.5) },
    paragraph: { spacing: { before: space(4), after: 0, line: 240, lineRule: LineRuleType.AUTO } },
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    basedOn: 'Normal',
    run: { color: colors.ink2, size: points(9.5) },
    paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO }, indent: { left: 284 } },
  },
  {
    id: 'PageHeader',
    name: 'Page Header',
    basedOn: 'Normal',
    run: { size: points(8), color: colors.ink3 },
    paragraph: { spacing: { after: 0 } },
  },
  {
    id: 'Picture',
    name: 'Picture',
    basedOn: 'Normal',
    // A line as high as what stands in it: a fixed height would show a sliver of the picture.
    paragraph: { spacing: { before: 0, after: space(10), line: 240, lineRule: LineRuleType.AUTO } },
  },
  {
    id: 'PageFooter',
    name: 'Page Footer',
    basedOn: 'Normal',
    run: { size: points(8), color: colors.ink3 },
    paragraph: { spacing: { after: 0 } },
  },
];

/** The styles of a document in a language and a house style: Word checks spelling and reads aloud in that language. */
export function stylesFor(language: Language, look: ReportLook): IStylesOptions {
  const locale = localeOf[language];
  const font = fontOf(look);
  const brand = wordColor(look.brand);
  return {
    default: {
      document: {
        run: {
          font,
          size: points(10),
          color: colors.ink,
          language: { value: locale, eastAsia: locale },
        },
        paragraph: { spacing: { after: space(6), line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font, bold: true, size: points(32), color: colors.ink },
        paragraph: { spacing: { after: space(12), line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { font, bold: true, size: points(20), color: brand },
        paragraph: { spacing: { after: space(12) }, keepNext: true, keepLines: true },
      },
      heading2: {
        run: { font, bold: true, size: points(14), color: colors.ink },
        paragraph: { spacing: { before: space(18), after: space(6) }, keepNext: true, keepLines: true },
      },
      heading3: {
        run: { font, bold: true, size: points(11), color: colors.ink },
        paragraph: { spacing: { before: space(11), after: space(4) }, keepNext: true, keepLines: true },
      },
      caption: {
        run: { bold: true, italics: false, size: points(9), color: colors.ink2 },
        paragraph: { spacing: { before: space(9), after: space(4) }, keepNext: true, keepLines: true },
      },
    },
    paragraphStyles: [...paragraphStyles(brand)],
  };
}
