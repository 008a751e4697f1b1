import { useId } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { limits } from '#shared/strategy/field.ts';
import { type EditorProps, stringOf } from './editor.ts';
import { FieldProblem } from './FieldProblem.tsx';
import { parseTime } from './time-text.ts';
import { useDraft } from './use-draft.ts';

/** One line of text; the last who writes it wins. */
export function ShortTextEditor({ value, isReadOnly, write, inputId, describedBy }: EditorProps) {
  const draft = useDraft<string, never>({
    shown: stringOf(value),
    parse: (text) => ({ ok: true, value: text.slice(0, limits.textLength) }),
    write,
  });
  return (
    <input
      id={inputId}
      className="ui-input"
      type="text"
      autoComplete="off"
      maxLength={limits.textLength}
      value={draft.text}
      readOnly={isReadOnly}
      aria-describedby={describedBy}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.settle}
      onKeyDown={(event) => event.key === 'Enter' && draft.settle()}
    />
  );
}

/** A clock time, typed as people write it; 24:00 is the end of the day, which the browser's own input cannot hold. */
export function TimeEditor({ value, isReadOnly, write, inputId, describedBy }: EditorProps) {
  const t = useTexts();
  const problemId = useId();
  const draft = useDraft<string | null, 'notATime'>({
    shown: stringOf(value),
    parse: parseTime,
    write,
  });
  return (
    <>
      <input
        id={inputId}
        className="ui-input form-time tabular"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        value={draft.text}
        readOnly={isReadOnly}
        aria-invalid={draft.problem ? true : undefined}
        aria-describedby={[describedBy, draft.problem && problemId].filter(Boolean).join(' ') || undefined}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.settle}
        onKeyDown={(event) => event.key === 'Enter' && draft.settle()}
      />
      {draft.problem && <FieldProblem id={problemId} text={t('forms.notATime')} isKept />}
    </>
  );
}
