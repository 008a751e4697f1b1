import { memo, useId } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { classNames } from '#client/ui/class-names.ts';
import { pathOf, type Target } from '#shared/board/board.ts';
import { type FieldKind, type FieldSchema, fieldMeta } from '#shared/strategy/field.ts';
import { ChoiceEditor, ChoicesEditor } from './ChoiceEditor.tsx';
import { DateTimeEditor, MonthEditor } from './DateEditors.tsx';
import { type EditorProps, itemIdOf } from './editor.ts';
import { FieldPeople } from './FieldPeople.tsx';
import { FindingNotice } from './FindingNotice.tsx';
import { useFieldNotices } from './field-notices.ts';
import { InconsistencyNotice } from './InconsistencyNotice.tsx';
import { LanguageCodesEditor } from './LanguageCodesEditor.tsx';
import { LongTextEditor } from './LongTextEditor.tsx';
import { NumberEditor } from './NumberEditor.tsx';
import { PartFields } from './PartFields.tsx';
import { ReferenceEditor, ReferencesEditor } from './ReferenceEditor.tsx';
import { ShortTextEditor, TimeEditor } from './ShortTextEditor.tsx';
import { TextsEditor } from './TextsEditor.tsx';
import { useFieldPresence } from './use-field-presence.ts';
import { useFieldWriter } from './use-field-writer.ts';
import { useInconsistencies } from './use-inconsistencies.ts';
import { FlagEditor, YesNoEditor } from './YesNoEditor.tsx';

export interface FieldProps {
  readonly target: Target;
  /** Name of the field within the item, with a dot for a part. */
  readonly path: string;
  readonly schema: FieldSchema;
  readonly value: unknown;
  readonly isReadOnly: boolean;
  /** Only for a KPI: its kind, from which the unit of its figures follows. */
  readonly kpiKind?: string | null;
}

/** Kinds whose editor is one control that the label can point at; the others are groups, named by the label. */
const oneControl: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'text',
  'longText',
  'integer',
  'number',
  'month',
  'time',
  'dateTime',
]);

/** One field of a form: label, hint, who else is in it, the editor for its kind, and what is wrong with the answer. */
export const Field = memo(function Field(props: FieldProps) {
  const { target, path, schema, value, isReadOnly, kpiKind = null } = props;
  const meta = fieldMeta(schema);
  const [language] = useLanguage();
  const { entity, id } = target;
  const fullPath = pathOf(target, path);
  const ids = useId();
  const notices = useFieldNotices(target, path, language);
  const inconsistencies = useInconsistencies(fullPath);
  const writer = useFieldWriter(entity, id, path);
  const presence = useFieldPresence(itemIdOf(target), path);

  if (meta.kind === 'part') {
    return <PartFields target={target} path={path} meta={meta} value={value} isReadOnly={isReadOnly} />;
  }

  const labelId = `${ids}-label`;
  const inputId = `${ids}-input`;
  const hint = meta.hint?.[language];
  const described = [
    hint && `${ids}-hint`,
    ...inconsistencies.map((_, index) => `${ids}-inconsistency-${index}`),
    ...notices.map((_, index) => `${ids}-notice-${index}`),
  ].filter(Boolean);
  const editor: EditorProps = {
    target,
    path,
    meta,
    value,
    language,
    isReadOnly,
    write: writer.write,
    labelId,
    inputId,
    describedBy: described.join(' ') || undefined,
  };
  const label = meta.label[language];

  return (
    <div className={classNames('form-field', `form-field--${meta.kind}`)} data-field={fullPath} {...presence}>
      {meta.kind !== 'flag' && (
        <div className="form-field__top">
          {oneControl.has(meta.kind) ? (
            <label id={labelId} htmlFor={inputId}>
              {label}
            </label>
          ) : (
            <span id={labelId} className="form-field__label">
              {label}
            </span>
          )}
          <FieldPeople itemId={itemIdOf(target)} field={path} path={fullPath} />
        </div>
      )}
      {hint && (
        <p id={`${ids}-hint`} className="form-field__hint">
          {hint}
        </p>
      )}
      <Editor {...editor} toggle={writer.toggle} kpiKind={kpiKind} />
      {inconsistencies.map((text, index) => (
        <InconsistencyNotice key={text.en} id={`${ids}-inconsistency-${index}`} text={text[language]} />
      ))}
      {notices.map((notice, index) => (
        <FindingNotice key={notice.finding.pitfall} id={`${ids}-notice-${index}`} notice={notice} />
      ))}
    </div>
  );
});

function Editor({
  toggle,
  kpiKind,
  ...editor
}: EditorProps & { toggle: (value: string, isIn: boolean) => void; kpiKind: string | null }) {
  switch (editor.meta.kind) {
    case 'longText':
      return <LongTextEditor {...editor} />;
    case 'text':
      return <ShortTextEditor {...editor} />;
    case 'choice':
      return <ChoiceEditor {...editor} />;
    case 'choices':
      return <ChoicesEditor {...editor} toggle={toggle} />;
    case 'yesNo':
      return <YesNoEditor {...editor} />;
    case 'flag':
      return <FlagEditor {...editor} />;
    case 'integer':
    case 'number':
      return <NumberEditor {...editor} kpiKind={kpiKind} />;
    case 'month':
      return <MonthEditor {...editor} />;
    case 'time':
      return <TimeEditor {...editor} />;
    case 'dateTime':
      return <DateTimeEditor {...editor} />;
    case 'reference':
      return <ReferenceEditor {...editor} />;
    case 'references':
      return <ReferencesEditor {...editor} toggle={toggle} />;
    case 'texts':
      return <TextsEditor {...editor} />;
    case 'languageCodes':
      return <LanguageCodesEditor {...editor} />;
    case 'facts':
    case 'tallies':
    case 'part':
      return null;
  }
}
