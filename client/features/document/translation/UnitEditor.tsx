import { Check } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { useFieldPresence } from '#client/forms/use-field-presence.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { limits } from '#shared/strategy/field.ts';
import { glossaryHints, remembered, type TranslationMemory } from '#shared/translation/hints.ts';
import type { TranslationUnit } from '#shared/translation/units.ts';
import { LeftBehind } from './LeftBehind.tsx';
import { OriginalChange } from './OriginalChange.tsx';
import type { Way } from './TranslationView.tsx';
import { UnitHints } from './UnitHints.tsx';
import { translationsItem } from './use-people-at-units.ts';
import { type UnitWriter, useUnitWriter } from './use-unit-writer.ts';

interface UnitEditorProps {
  unit: TranslationUnit;
  memory: TranslationMemory;
  isReadOnly: boolean;
  isActive: boolean;
  originalId: string;
  onGo: (path: string, way: Way) => void;
}

/** The field of a translation, with what one needs to know about it and what helps to write it. */
export function UnitEditor({ unit, memory, isReadOnly, isActive, originalId, onGo }: UnitEditorProps) {
  const t = useTexts();
  const writer = useUnitWriter(unit);
  const { draft, isBehind } = writer;
  const presence = useFieldPresence(translationsItem, unit.path);
  const field = useRef<HTMLTextAreaElement>(null);
  const ids = useId();
  const { path, card, label, to, state } = unit;
  const hints = isActive && !isReadOnly ? glossaryHints(unit) : [];
  const others = isActive && !isReadOnly ? remembered(memory, unit) : [];

  const insert = (text: string) => {
    const at = field.current;
    const [start, end] = at ? [at.selectionStart, at.selectionEnd] : [draft.text.length, draft.text.length];
    draft.change(draft.text.slice(0, start) + text + draft.text.slice(end));
    at?.focus();
    requestAnimationFrame(() => at?.setSelectionRange(start + text.length, start + text.length));
  };
  const confirmAndGo = () => {
    if (writer.confirm()) onGo(path, 'next-open');
  };
  const handleKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const act = actionOf(event, unit.original.includes('\n'));
    if (!act) return;
    if (act === 'confirm') {
      if (!isReadOnly) confirmAndGo();
    } else if (act === 'leave') {
      draft.settle();
      event.currentTarget
        .closest<HTMLElement>('.translation')
        ?.querySelector<HTMLElement>('input:checked')
        ?.focus();
    } else if (act === 'next' || act === 'previous') {
      draft.settle();
      onGo(path, act);
    } else {
      const hint = hints[act - 1];
      if (!hint) return;
      insert(hint.insert);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="translation__editor" {...presence}>
      <textarea
        ref={field}
        className="ui-input translation__field"
        data-path={path}
        lang={to}
        rows={Math.min(12, Math.max(1, Math.ceil(unit.original.length / 64)))}
        maxLength={limits.textLength}
        value={draft.text}
        readOnly={isReadOnly}
        spellCheck
        aria-label={t('translate.translationOf', { field: label, card })}
        aria-describedby={`${originalId} ${ids}-state`}
        aria-keyshortcuts="Control+Enter Alt+ArrowDown Alt+ArrowUp"
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.settle}
        onKeyDown={handleKeyDown}
      />
      <div id={`${ids}-state`} className="translation__about">
        {isBehind && <p>{t('translate.changedMeanwhile')}</p>}
        {state === 'stale' && !isBehind && <OriginalChange unit={unit} />}
        {state === 'machine' && <p>{t('translate.machineNow')}</p>}
      </div>
      {!isReadOnly && <WordButton unit={unit} writer={writer} />}
      <LeftBehind unit={unit} isReadOnly={isReadOnly} />
      <UnitHints unit={unit} hints={hints} others={others} onInsert={insert} onReplace={draft.change} />
    </div>
  );
}

/** One word from a person settles what a machine made, or what is of an older original. */
function WordButton({ unit, writer }: { unit: TranslationUnit; writer: UnitWriter }) {
  const t = useTexts();
  if (unit.state !== 'stale' && unit.state !== 'machine') return null;
  return (
    <Button
      size="small"
      icon={<Check size={14} strokeWidth={2} aria-hidden="true" />}
      onClick={() => writer.confirm()}
    >
      {t(unit.state === 'stale' ? 'translate.stillRight' : 'translate.accept')}
    </Button>
  );
}

/** What a key asks for; a number is the place of a term. Null leaves the key to the field. */
function actionOf(
  event: KeyboardEvent<HTMLTextAreaElement>,
  hasLines: boolean,
): 'confirm' | 'leave' | 'next' | 'previous' | number | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (event.nativeEvent.isComposing) return null;
  if (key === 'Escape') return 'leave';
  if (key === 'Enter' && (ctrlKey || metaKey)) return 'confirm';
  if (key === 'Enter' && !shiftKey && !altKey && !hasLines) return 'confirm';
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const isAtEnd = selectionStart === value.length;
  const isAtStart = selectionEnd === 0;
  if (key === 'ArrowDown' && !shiftKey && (altKey || isAtEnd)) return 'next';
  if (key === 'ArrowUp' && !shiftKey && (altKey || isAtStart)) return 'previous';
  const digit = altKey && !ctrlKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
  return digit === undefined ? null : Number(digit);
}
