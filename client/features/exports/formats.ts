import {
  FileBraces,
  FileChartPie,
  FileSpreadsheet,
  FileText,
  FileType,
  Globe,
  Image,
  type LucideIcon,
  PencilRuler,
  Printer,
} from 'lucide-react';
import type { ExportFormat } from '#client/http/exports.ts';

/** What there is to choose for a format. */
export type FormatKind = 'document' | 'slides' | 'board' | 'data';

/** The formats by what people want to do with them; each with a line on what it is for. */
export const formatGroups = [
  {
    name: 'exports.groupDocument',
    formats: [
      { format: 'docx', kind: 'document', Icon: FileText, name: 'exports.docx', text: 'exports.docxText' },
      { format: 'pdf', kind: 'document', Icon: Printer, name: 'exports.pdf', text: 'exports.pdfText' },
      { format: 'html', kind: 'document', Icon: Globe, name: 'exports.html', text: 'exports.htmlText' },
      { format: 'md', kind: 'document', Icon: FileType, name: 'exports.md', text: 'exports.mdText' },
    ],
  },
  {
    name: 'exports.groupSlides',
    formats: [
      { format: 'pptx', kind: 'slides', Icon: FileChartPie, name: 'exports.pptx', text: 'exports.pptxText' },
      {
        format: 'xlsx',
        kind: 'slides',
        Icon: FileSpreadsheet,
        name: 'exports.xlsx',
        text: 'exports.xlsxText',
      },
    ],
  },
  {
    name: 'exports.groupBoard',
    formats: [
      { format: 'png', kind: 'board', Icon: Image, name: 'exports.png', text: 'exports.pngText' },
      { format: 'svg', kind: 'board', Icon: PencilRuler, name: 'exports.svg', text: 'exports.svgText' },
    ],
  },
  {
    name: 'exports.groupData',
    formats: [
      { format: 'json', kind: 'data', Icon: FileBraces, name: 'exports.json', text: 'exports.jsonText' },
    ],
  },
] as const satisfies readonly {
  readonly name: string;
  readonly formats: readonly {
    readonly format: ExportFormat;
    readonly kind: FormatKind;
    readonly Icon: LucideIcon;
    readonly name: string;
    readonly text: string;
  }[];
}[];

const kinds: ReadonlyMap<string, FormatKind> = new Map(
  formatGroups.flatMap((group) => group.formats.map(({ format, kind }) => [format, kind] as const)),
);

/** What there is to choose for a format. */
export function kindOf(format: ExportFormat): FormatKind {
  return kinds.get(format) ?? 'data';
}
