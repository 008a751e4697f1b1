import { createContext, type KeyboardEvent, type MouseEvent, useContext, useEffect, useRef } from 'react';
import type { Runs } from '#shared/report/tree.ts';
import type { Language } from '#shared/text/language.ts';
import { RunsText } from './Runs.tsx';

/** Which paths of the document lead to the field where they stand; none where a document is only read. */
export const LeadsToSources = createContext<(path: string) => boolean>(() => false);

/** What texts of a sheet lead to: whether there is a field at a path, and how to open it. */
export interface ReportSources {
  readonly has: (path: string) => boolean;
  readonly open: (path: string) => void;
}

/** Text that leads to its field where the sheet does so: each stretch to its own, the words around it to the first. */
export function SourceText({ runs, language }: { runs: Runs; language: Language }) {
  const leads = useContext(LeadsToSources);
  const path = runs.find((run) => run.path !== undefined && leads(run.path))?.path;
  const text = <RunsText runs={runs} language={language} />;
  if (path === undefined) return text;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real button could not run over lines, nor its text be selected.
    <span className="document__source" data-source={path} role="button" tabIndex={-1}>
      {text}
    </span>
  );
}

const sourceTexts = '.document__source';

/**
 * Handlers for the sheet: a click, Enter or Space on a text opens its source, the arrow keys go from text to text. The
 * sheet is one stop for the Tab key, however many texts it holds. A click that ends a selection opens nothing.
 */
export function useSources(sources: ReportSources | undefined) {
  const sheet = useRef<HTMLElement>(null);
  const all = () => [...(sheet.current?.querySelectorAll<HTMLElement>(sourceTexts) ?? [])];

  useEffect(() => {
    const texts = [...(sheet.current?.querySelectorAll<HTMLElement>(sourceTexts) ?? [])];
    if (!texts.some((text) => text.tabIndex === 0) && texts[0]) texts[0].tabIndex = 0;
  });

  const makeStop = (text: HTMLElement) => {
    for (const other of all()) if (other !== text && other.tabIndex === 0) other.tabIndex = -1;
    text.tabIndex = 0;
  };

  const onClick = (event: MouseEvent) => {
    const path = pathUnder(event.target);
    if (
      !sources ||
      path === undefined ||
      !sources.has(path) ||
      !(document.getSelection()?.isCollapsed ?? true)
    )
      return;
    const text = (event.target as Element).closest<HTMLElement>(sourceTexts);
    if (text) makeStop(text);
    sources.open(path);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const text = event.target;
    if (!sources || !(text instanceof HTMLElement) || !text.matches(sourceTexts) || hasModifier(event))
      return;
    const path = text.dataset['source'];
    if ((event.key === 'Enter' || event.key === ' ') && path !== undefined) {
      event.preventDefault();
      sources.open(path);
      return;
    }
    const next = textAt(all(), text, event.key);
    if (!next) return;
    event.preventDefault();
    makeStop(next);
    next.focus();
  };

  return { ref: sheet, onClick, onKeyDown };
}

function pathUnder(target: EventTarget): string | undefined {
  if (!(target instanceof Element) || target.closest('button, a')) return undefined;
  return target.closest<HTMLElement>('[data-source]')?.dataset['source'];
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

function textAt(texts: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
  const at = texts.indexOf(from);
  if (key === 'ArrowDown' || key === 'ArrowRight') return texts[at + 1];
  if (key === 'ArrowUp' || key === 'ArrowLeft') return texts[at - 1];
  return undefined;
}
