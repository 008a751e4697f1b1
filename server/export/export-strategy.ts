import type { BoardSource } from '#server/raster/picture-of-board.ts';
import { regionPictures } from '#shared/board-picture/region-pictures.ts';
import type { RegionNumber } from '#shared/elements/element.ts';
import { slipsOf } from '#shared/elements/finding-slips.ts';
import { stageOf } from '#shared/journey/stages.ts';
import { dayInAmsterdam } from '#shared/pitfalls/acceptance.ts';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { ownLook, type ReportLook } from '#shared/report/look.ts';
import type { ReportChoices, ReportOptions } from '#shared/report/options.ts';
import type { Report } from '#shared/report/tree.ts';
import { strategyFileText } from '#shared/strategy/file/write.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { slugOf } from '#shared/text/slug.ts';
import { writeMarkdown } from './md/write-md.ts';

/** Every format of the contract, in the order in which people are offered them. */
export const exportFormats = ['docx', 'pdf', 'html', 'md', 'pptx', 'xlsx', 'svg', 'png', 'json'] as const;

export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions {
  readonly format: ExportFormat;
  readonly language: Language;
  /** Date of the document; now when left out. */
  readonly date?: Date;
  /** House style; our own look when left out. */
  readonly look?: ReportLook;
  /** A Word file whose styles a Word document takes over. */
  readonly wordTemplate?: Uint8Array | null;
  /** What people chose about a document; formats that are no document have no use for it. */
  readonly choices?: ReportChoices;
  /** Of a picture of the board: the region of this stage alone. */
  readonly region?: RegionNumber;
  /** Of a picture in pixels: how many a board unit gets; the usual number when left out. */
  readonly scale?: number;
}

/**
 * What people should know of a file: the PDF is no PDF/UA; the board is so large that its texts are hard to read in this
 * picture.
 */
export type ExportNotice = 'not-pdf-ua' | 'scaled-down';

/** A file to hand over. */
export interface ExportFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** A name that every file system takes: lower-case letters, digits and hyphens. */
  readonly fileName: string;
  readonly notice: ExportNotice | null;
}

/** Why there is no file: nobody made a writer yet, or the machine lacks what the PDF needs. */
export type NoFile =
  | {
      readonly ok: false;
      readonly code: 'format-not-available';
      readonly available: readonly ExportFormat[];
    }
  | { readonly ok: false; readonly code: 'no-pdf-program' };

/** A file to hand over, or why there is none. */
export type ExportResult = (ExportFile & { readonly ok: true }) | NoFile;

/** What a writer may take; most take the report and the look alone. */
export interface ExportSource {
  readonly strategy: Strategy;
  readonly language: Language;
  readonly look: ReportLook;
  readonly wordTemplate: Uint8Array | null;
  /** Findings, date and choices, for what is made of the strategy itself. */
  readonly reportOptions: () => ReportOptions;
  readonly report: () => Report;
  /** What a picture of the board is drawn from. */
  readonly board: BoardSource;
  readonly scale?: number;
}

/** What came of writing; null where this machine cannot. */
type Written = { readonly bytes: Uint8Array; readonly notice: ExportNotice | null } | Uint8Array | null;

interface Writer {
  readonly contentType: string;
  write(source: ExportSource): Promise<Written>;
}

const utf8 = new TextEncoder();

/** The formats that can be written; heavy ones are loaded when they are. A new format is one folder and one line here. */
const writers: Partial<Record<ExportFormat, Writer>> = {
  docx: {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async write({ report, look, wordTemplate }) {
      const { writeDocx } = await import('./docx/write-docx.ts');
      return writeDocx(report(), { look, template: wordTemplate });
    },
  },
  pdf: {
    contentType: 'application/pdf',
    async write(source) {
      const { writePdf } = await import('./pdf/write-pdf.ts');
      const html = async () => bytesOf((await writers.html?.write(source)) ?? null);
      const pdf = await writePdf({ report: source.report(), look: source.look, html });
      return pdf && !pdf.accessible ? { bytes: pdf.bytes, notice: 'not-pdf-ua' } : (pdf?.bytes ?? null);
    },
  },
  html: {
    contentType: 'text/html; charset=utf-8',
    async write({ report, look }) {
      const { writeHtml } = await import('./html/write-html.ts');
      return utf8.encode(writeHtml(report(), look));
    },
  },
  md: {
    contentType: 'text/markdown; charset=utf-8',
    write: async ({ report }) => utf8.encode(writeMarkdown(report())),
  },
  pptx: {
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    async write({ strategy, language, reportOptions, look }) {
      const { buildDeck } = await import('#shared/report/deck/build-deck.ts');
      const { writePptx } = await import('./pptx/write-pptx.ts');
      return writePptx(buildDeck(strategy, language, reportOptions()), look);
    },
  },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    async write({ strategy, language, reportOptions, look }) {
      const { buildWorkbook } = await import('#shared/report/sheets/build-workbook.ts');
      const { writeXlsx } = await import('./xlsx/write-xlsx.ts');
      return writeXlsx(buildWorkbook(strategy, language, reportOptions()), look);
    },
  },
  svg: {
    contentType: 'image/svg+xml',
    async write({ board, look }) {
      const { pictureOfBoard } = await import('#server/raster/picture-of-board.ts');
      const { writeSvg } = await import('./svg/write-svg.ts');
      return utf8.encode(writeSvg(pictureOfBoard(board), look));
    },
  },
  png: {
    contentType: 'image/png',
    async write({ board, look, scale }) {
      const { pictureOfBoard } = await import('#server/raster/picture-of-board.ts');
      const { renderPng } = await import('./png/render-png.ts');
      const { bytes, size } = renderPng({
        picture: pictureOfBoard(board),
        language: board.language,
        look,
        ...(scale === undefined ? {} : { scale }),
      });
      return { bytes, notice: size.isReadable ? null : 'scaled-down' };
    },
  },
  json: {
    contentType: 'application/json; charset=utf-8',
    write: async ({ strategy }) => utf8.encode(strategyFileText(strategy)),
  },
};

/** The formats that can be written now. */
export const availableFormats: readonly ExportFormat[] = exportFormats.filter((format) => writers[format]);

/** Whether a word from outside names a format of the contract, available or not. */
export function isExportFormat(value: unknown): value is ExportFormat {
  return exportFormats.some((format) => format === value);
}

/**
 * Writes a strategy as a file, findings included. A format that the contract names but that cannot be written is a
 * result, not an error; rejects only when writing fails. Takes seconds of computing and much memory: the server runs it
 * in a process of its own (`jobs/export-worker.ts`).
 */
export async function exportStrategy(strategy: Strategy, options: ExportOptions): Promise<ExportResult> {
  const {
    format,
    language,
    date = new Date(),
    look = ownLook,
    wordTemplate = null,
    choices = {},
    region,
    scale,
  } = options;
  const writer = writers[format];
  if (!writer) return { ok: false, code: 'format-not-available', available: availableFormats };
  const reportOptions = () => optionsOf(strategy, { language, date, choices });
  const written = await writer.write({
    strategy,
    language,
    look,
    wordTemplate,
    reportOptions,
    report: () => buildReport(strategy, language, reportOptions()),
    board: { strategy, language, date, ...(region === undefined ? {} : { region }) },
    ...(scale === undefined ? {} : { scale }),
  });
  const bytes = bytesOf(written);
  if (!bytes) return { ok: false, code: 'no-pdf-program' };
  const notice = written && 'notice' in written ? written.notice : null;
  return {
    ok: true,
    bytes,
    contentType: writer.contentType,
    fileName: fileNameOf(strategy, options),
    notice,
  };
}

function bytesOf(written: Written): Uint8Array | null {
  return written && 'notice' in written ? written.bytes : written;
}

function optionsOf(
  strategy: Strategy,
  { language, date, choices }: { language: Language; date: Date; choices: ReportChoices },
): ReportOptions {
  const findings = findingsOf(strategy, { today: dayInAmsterdam(date) });
  const texts = findings.map((finding) => presentFinding(finding, strategy, language));
  const titleOf = ({ pitfall }: Finding) => texts.find((text) => text.pitfall === pitfall)?.title ?? '';
  // What changed since another time is not told by how the board looks now.
  const hasBoard = choices.boardPictures && !choices.since;
  return {
    ...choices,
    findings: texts,
    pictures: hasBoard
      ? regionPictures(strategy, language, slipsOf(findings, strategy, language, titleOf))
      : [],
    date: date.toISOString(),
  };
}

function fileNameOf(strategy: Strategy, { format, language, region }: ExportOptions): string {
  const slug = slugOf([strategy.profile.name, strategy.meta.title].join(' ')).slice(0, 80);
  const name = slug === '' ? 'klantcontactstrategie' : slug;
  // The file of the strategy holds all languages.
  if (format === 'json') return `${name}.json`;
  if ((format !== 'svg' && format !== 'png') || region === undefined) return `${name}-${language}.${format}`;
  return `${name}-${region}-${slugOf(stageOf(region).title[language])}-${language}.${format}`;
}
