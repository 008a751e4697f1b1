import type { Language } from '#shared/text/language.ts';
import { localeOf } from '#shared/text/language.ts';

/** Why a typed number cannot be taken; `limit` is the bound that it passes. */
export type NumberProblem =
  | { readonly problem: 'notANumber' | 'notWhole' }
  | { readonly problem: 'tooLow' | 'tooHigh'; readonly limit: number };

export type ParsedNumber =
  | { readonly ok: true; readonly value: number | null }
  | ({ ok: false } & NumberProblem);

export interface NumberBounds {
  readonly isWhole: boolean;
  readonly min: number | null;
  readonly max: number | null;
}

const decimalMark: Readonly<Record<Language, '.' | ','>> = { nl: ',', en: '.' };

/** What people write around a figure and what says nothing about its size. */
const decoration = /[\s\u00a0\u202f%€'’]|eur(o|os)?$/gi;

/**
 * Reads a number as someone types it, with comma or point: in Dutch 1.500 is fifteen hundred and 1,5 one and a half,
 * in English the other way round; a mark that can only be decimal is decimal in both. Nothing typed is `null`.
 */
export function parseNumber(typed: string, language: Language, bounds: NumberBounds): ParsedNumber {
  const bare = typed.replace(/[\u2212\u2013]/g, '-').replace(decoration, '');
  if (bare === '') return { ok: true, value: null };
  const plain = withPointAsDecimal(bare, decimalMark[language]);
  if (plain === null || !/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return { ok: false, problem: 'notANumber' };
  const value = Number(plain);
  if (!Number.isFinite(value)) return { ok: false, problem: 'notANumber' };
  if (bounds.isWhole && !Number.isSafeInteger(value)) return { ok: false, problem: 'notWhole' };
  if (bounds.min !== null && value < bounds.min) return { ok: false, problem: 'tooLow', limit: bounds.min };
  if (bounds.max !== null && value > bounds.max) return { ok: false, problem: 'tooHigh', limit: bounds.max };
  return { ok: true, value };
}

/** A number as it stands in an input: all its decimals, so that looking at it never rounds it. */
export function numberForInput(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 10 }).format(value);
}

function withPointAsDecimal(bare: string, decimal: '.' | ','): string | null {
  const grouping = decimal === ',' ? '.' : ',';
  const lastPoint = bare.lastIndexOf('.');
  const lastComma = bare.lastIndexOf(',');
  if (lastPoint >= 0 && lastComma >= 0) {
    const mark = lastPoint > lastComma ? '.' : ',';
    const [whole = '', fraction = '', ...more] = bare.split(mark);
    const groups = mark === '.' ? ',' : '.';
    return more.length === 0 && isGrouped(whole, groups)
      ? `${whole.replaceAll(groups, '')}.${fraction}`
      : null;
  }
  if (isGrouped(bare, grouping)) return bare.replaceAll(grouping, '');
  const parts = bare.split(/[.,]/);
  if (parts.length <= 2) return bare.replace(',', '.');
  return isGrouped(bare, decimal) ? bare.replaceAll(decimal, '') : null;
}

/** Thousands in threes, not starting with a lone zero: `1.500`, but neither `0.500` nor `15.00`. */
function isGrouped(text: string, mark: '.' | ','): boolean {
  return mark === '.'
    ? /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/.test(text)
    : /^[+-]?[1-9]\d{0,2}(,\d{3})+$/.test(text);
}
