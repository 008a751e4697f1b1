import { useState } from 'react';
import {
  type NumberBounds,
  type NumberProblem,
  numberForInput,
  parseNumber,
} from '#client/forms/number-text.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import type { InputLimit } from '#shared/planning/result.ts';

/** A number that somebody tries out: it starts as what the board says and is theirs from the first key on. */
export interface Figure {
  readonly text: string;
  /** The number; `null` while there is none or it cannot be taken. */
  readonly value: number | null;
  /** What is wrong with it; told once the person leaves the field. */
  readonly problem: NumberProblem | null;
  readonly bounds: NumberBounds;
  /** Whether it differs from what it started as because somebody typed in it. */
  readonly isTyped: boolean;
  readonly change: (text: string) => void;
  readonly leave: () => void;
  readonly reset: () => void;
}

/** A figure of a calculator; `start` is followed as long as nobody typed. */
export function useFigure(start: number | null, limit: InputLimit): Figure {
  const [language] = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [hasLeft, setHasLeft] = useState(false);
  const bounds = { isWhole: limit.isWhole ?? false, min: limit.min, max: limit.max };
  const text = typed ?? (start === null ? '' : numberForInput(start, language));
  const parsed = parseNumber(text, language, bounds);
  return {
    text,
    value: parsed.ok ? parsed.value : null,
    problem: !parsed.ok && (hasLeft || typed === null) ? parsed : null,
    bounds,
    isTyped: typed !== null,
    change: (next) => {
      setTyped(next);
      setHasLeft(false);
    },
    leave: () => setHasLeft(true),
    reset: () => setTyped(null),
  };
}

/** The bounds of a share (0 to 1) for an input in percent. */
export function inPercent({ min, max }: InputLimit): InputLimit {
  return { min: tidy(min * 100), max: tidy(max * 100) };
}

/** A percentage as a share, and a share as a percentage without the noise of binary fractions. */
export function tidy(value: number, decimals = 6): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
