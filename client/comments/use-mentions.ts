import { type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { type MentionOption, mentionQueryAt, optionsFor, withMention } from './mention-query.ts';

/** The list of departments under a text in which somebody writes "@". */
export interface Mentions {
  readonly isOpen: boolean;
  readonly options: readonly MentionOption[];
  /** Place of the option that Enter takes. */
  readonly active: number;
  readonly pick: (option: MentionOption) => void;
  /** Writes an "@" at the caret, for whoever has none on their keyboard. */
  readonly begin: () => void;
  readonly close: () => void;
  /** Call when the caret may have moved. */
  readonly handleCaret: () => void;
  /** Whether the list used the key. */
  readonly handleKey: (event: KeyboardEvent) => boolean;
}

/** Follows the caret in a text and offers the departments that the word behind an "@" can mean. */
export function useMentions(
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
  setText: (text: string) => void,
): Mentions {
  const [language] = useLanguage();
  const departments = useStrategySelector((strategy) => strategy.departments);
  const [caret, setCaret] = useState<number | null>(null);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const nextCaret = useRef<number | null>(null);

  const all = useMemo(
    () =>
      departments.flatMap((one): MentionOption[] => {
        const look = departmentLook(departments, one.id, language);
        return look ? [{ ...look, id: one.id }] : [];
      }),
    [departments, language],
  );
  const query = caret === null ? null : mentionQueryAt(text, caret);
  const options = query && query.at !== dismissed ? optionsFor(query, all) : [];
  const isOpen = options.length > 0;
  const active = Math.min(chosen, options.length - 1);

  // The text comes back through React, which leaves the caret at its end.
  useLayoutEffect(() => {
    if (nextCaret.current === null || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(nextCaret.current, nextCaret.current);
    nextCaret.current = null;
  });

  const write = (next: string, at: number) => {
    setText(next);
    setCaret(at);
    setChosen(0);
    nextCaret.current = at;
  };

  const pick = (option: MentionOption) => {
    if (!query) return;
    const next = withMention(text, query, option.name);
    write(next.text, next.caret);
  };

  return {
    isOpen,
    options,
    active,
    pick,
    begin: () => {
      const at = field.current?.selectionStart ?? text.length;
      const sign = at > 0 && !/\s/.test(text[at - 1] ?? '') ? ' @' : '@';
      setDismissed(null);
      write(text.slice(0, at) + sign + text.slice(at), at + sign.length);
    },
    close: () => setCaret(null),
    handleCaret: () => {
      const at = field.current?.selectionStart ?? null;
      if (at === caret) return;
      setCaret(at);
      setChosen(0);
      if (at === null || mentionQueryAt(field.current?.value ?? '', at)?.at !== dismissed) setDismissed(null);
    },
    handleKey: (event) => {
      if (!isOpen || event.ctrlKey || event.metaKey) return false;
      const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
      const step = steps[event.key];
      const option = options[active];
      if (step !== undefined) setChosen((active + step + options.length) % options.length);
      else if (event.key === 'Escape') setDismissed(query?.at ?? null);
      else if ((event.key === 'Enter' || event.key === 'Tab') && option) pick(option);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}
