import { dayInAmsterdam } from '#shared/pitfalls/acceptance.ts';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { ownLook, type ReportLook } from '#shared/report/look.ts';
import type { ReportOptions } from '#shared/report/options.ts';
import { buildWorkbook } from '#shared/report/sheets/build-workbook.ts';
import type { Report } from '#shared/report/tree.ts';
import { strategyFileText } from '#shared/strategy/file/write.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { writeDocx } from './docx/write-docx.ts';
import { writeHtml } from './html/write-html.ts';
import { writeMarkdown } from './md/write-md.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

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
}

/** A file to hand over, or why there is none. */
export type ExportResult =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly contentType: string;
      /** A name that every file system takes: lower-case letters, digits and hyphens. */
      readonly fileName: string;
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
  /** Findings and date, for what is made of the strategy itself. */
  readonly reportOptions: () => ReportOptions;
  readonly report: () => Report;
}

interface Writer {
  readonly contentType: string;
  write(source: ExportSource): Promise<Uint8Array>;
}

const utf8 = new TextEncoder();

/** The formats that can be written. A new format is one folder and one line here. */
const writers: Partial<Record<ExportFormat, Writer>> = {
  docx: {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: ({ report }) => writeDocx(report()),
  },
  html: {
    contentType: 'text/html; charset=utf-8',
    write: async ({ report, look }) => utf8.encode(writeHtml(report(), look)),
  },
  md: {
    contentType: 'text/markdown; charset=utf-8',
    write: async ({ report }) => utf8.encode(writeMarkdown(report())),
  },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: ({ strategy, language, reportOptions, look }) =>
      writeXlsx(buildWorkbook(strategy, language, reportOptions()), look),
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
  const { format, language, date = new Date(), look = ownLook } = options;
  const writer = writers[format];
  if (!writer) return { ok: false, code: 'format-not-available', available: availableFormats };
  const reportOptions = () => optionsOf(strategy, language, date);
  const bytes = await writer.write({
    strategy,
    language,
    look,
    reportOptions,
    report: () => buildReport(strategy, language, reportOptions()),
  });
  return { ok: true, bytes, contentType: writer.contentType, fileName: fileNameOf(strategy, options) };
}

function optionsOf(strategy: Strategy, language: Language, date: Date): ReportOptions {
  const findings = findingsOf(strategy, { today: dayInAmsterdam(date) });
  return {
    findings: findings.map((finding) => presentFinding(finding, strategy, language)),
    date: date.toISOString(),
  };
}

function fileNameOf(strategy: Strategy, { format, language }: ExportOptions): string {
  const slug = [strategy.profile.name, strategy.meta.title]
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  const name = slug === '' ? 'klantcontactstrategie' : slug;
  // The file of the strategy holds all languages.
  return format === 'json' ? `${name}.json` : `${name}-${language}.${format}`;
}
