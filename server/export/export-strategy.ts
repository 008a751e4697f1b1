import type { RegionNumber } from '#shared/elements/element.ts';
import { stageOf } from '#shared/journey/stages.ts';
import { dayInAmsterdam } from '#shared/pitfalls/acceptance.ts';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { ownLook, type ReportLook } from '#shared/report/look.ts';
import type { Report } from '#shared/report/tree.ts';
import { strategyFileText } from '#shared/strategy/file/write.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { writeDocx } from './docx/write-docx.ts';
import { writeMarkdown } from './md/write-md.ts';
import { type BoardSource, pictureOfBoard } from './picture/picture-of-board.ts';
import { writePng } from './png/write-png.ts';
import { writeSvg } from './svg/write-svg.ts';

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
  /** Of a picture of the board: the region of this stage alone. */
  readonly region?: RegionNumber;
  /** Of a picture in pixels: how many a board unit gets; the usual number when left out. */
  readonly scale?: number;
}

/** What people should know about a file: the board is so large that its texts are hard to read in this picture. */
export type ExportNotice = 'scaled-down';

/** A file to hand over, or why there is none. */
export type ExportResult =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly contentType: string;
      /** A name that every file system takes: lower-case letters, digits and hyphens. */
      readonly fileName: string;
      readonly notice?: ExportNotice;
    }
  | {
      readonly ok: false;
      readonly code: 'format-not-available';
      readonly available: readonly ExportFormat[];
    };

/** What a writer may take; most take the report and the look alone. */
export interface ExportSource {
  readonly strategy: Strategy;
  readonly language: Language;
  readonly look: ReportLook;
  readonly report: () => Report;
  /** What a picture of the board is drawn from. */
  readonly board: BoardSource;
  readonly scale?: number;
}

interface Writer {
  readonly contentType: string;
  write(source: ExportSource): Promise<Uint8Array | Written>;
}

interface Written {
  readonly bytes: Uint8Array;
  readonly notice?: ExportNotice;
}

const utf8 = new TextEncoder();

/** The formats that can be written. A new format is one folder and one line here. */
const writers: Partial<Record<ExportFormat, Writer>> = {
  docx: {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: ({ report }) => writeDocx(report()),
  },
  md: {
    contentType: 'text/markdown; charset=utf-8',
    write: async ({ report }) => utf8.encode(writeMarkdown(report())),
  },
  svg: {
    contentType: 'image/svg+xml',
    write: async ({ board, look }) => utf8.encode(writeSvg(pictureOfBoard(board), look)),
  },
  png: {
    contentType: 'image/png',
    write: async ({ board, look, scale }) => {
      const { bytes, size } = await writePng({ ...board, look, ...(scale === undefined ? {} : { scale }) });
      return size.isReadable ? { bytes } : { bytes, notice: 'scaled-down' };
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
 * Writes a strategy as a file, findings included. A format that the contract names but that cannot be written yet is a
 * result, not an error; rejects only when writing fails.
 */
export async function exportStrategy(strategy: Strategy, options: ExportOptions): Promise<ExportResult> {
  const { format, language, date = new Date(), look = ownLook, region, scale } = options;
  const writer = writers[format];
  if (!writer) return { ok: false, code: 'format-not-available', available: availableFormats };
  const written = await writer.write({
    strategy,
    language,
    look,
    report: () => reportOf(strategy, language, date),
    board: { strategy, language, date, ...(region === undefined ? {} : { region }) },
    ...(scale === undefined ? {} : { scale }),
  });
  const file = written instanceof Uint8Array ? { bytes: written } : written;
  return { ok: true, ...file, contentType: writer.contentType, fileName: fileNameOf(strategy, options) };
}

function reportOf(strategy: Strategy, language: Language, date: Date): Report {
  const findings = findingsOf(strategy, { today: dayInAmsterdam(date) });
  return buildReport(strategy, language, {
    findings: findings.map((finding) => presentFinding(finding, strategy, language)),
    date: date.toISOString(),
  });
}

function fileNameOf(strategy: Strategy, { format, language, region }: ExportOptions): string {
  const slug = slugOf([strategy.profile.name, strategy.meta.title].join(' ')).slice(0, 80);
  const name = slug === '' ? 'klantcontactstrategie' : slug;
  // The file of the strategy holds all languages.
  if (format === 'json') return `${name}.json`;
  if ((format !== 'svg' && format !== 'png') || region === undefined) return `${name}-${language}.${format}`;
  return `${name}-${region}-${slugOf(stageOf(region).title[language])}-${language}.${format}`;
}

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
