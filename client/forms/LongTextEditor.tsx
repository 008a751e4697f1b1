import { type ClipboardEvent, Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSharedText } from '#client/sync/hooks.ts';
import { limits } from '#shared/strategy/field.ts';
import { formatNumber } from '#shared/text/format.ts';
import { type EditorProps, itemIdOf } from './editor.ts';
import { usePeopleInField, usePersonColor } from './FieldPeople.tsx';
import { type Caret, useCarets } from './use-carets.ts';

/** A text that several people type in at once: it grows with what they write, and shows where the others are. */
export function LongTextEditor({ target, path, isReadOnly, inputId, describedBy, language }: EditorProps) {
  const { t } = useTranslation();
  const { value, bind, refusal } = useSharedText(target, path);
  const people = usePeopleInField(itemIdOf(target), path);
  const carets = useCarets(target, path, people);
  const [isCut, setIsCut] = useState(false);

  const noticeCut = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value: before, selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData('text').length;
    setIsCut(before.length - (selectionEnd - selectionStart) + pasted > limits.textLength);
  };
  return (
    <>
      <div className="form-long">
        <div className="form-long__mirror" aria-hidden="true">
          <TextWithCarets text={value} carets={carets} />
        </div>
        <textarea
          ref={bind}
          id={inputId}
          className="ui-input form-long__text"
          rows={1}
          readOnly={isReadOnly}
          aria-describedby={describedBy}
          maxLength={limits.textLength}
          onPaste={noticeCut}
        />
      </div>
      {(refusal || isCut) && (
        <p className="ui-field__error" role="alert">
          {isCut || refusal === 'too-long'
            ? t('forms.tooLong', { limit: formatNumber(limits.textLength, language) })
            : t('forms.gone')}
        </p>
      )}
    </>
  );
}

/** The same letters as in the input, unseen, with the carets of others between them. */
function TextWithCarets({ text, carets }: { text: string; carets: readonly Caret[] }) {
  const inOrder = [...carets].sort((one, other) => one.index - other.index);
  const cuts = [0, ...inOrder.map(({ index }) => Math.min(index, text.length)), text.length];
  return (
    <>
      {inOrder.map((caret, index) => (
        <Fragment key={caret.person.clientId}>
          {text.slice(cuts[index], cuts[index + 1])}
          <CaretMark caret={caret} />
        </Fragment>
      ))}
      {text.slice(cuts.at(-2))}
      {/* A last empty line counts only with something on it. */}
      {'\u200b'}
    </>
  );
}

function CaretMark({ caret: { person } }: { caret: Caret }) {
  const color = usePersonColor(person.departmentId);
  const [firstName] = person.name.split(' ');
  return (
    <span className="form-caret" style={{ '--person': color }}>
      <span className="form-caret__name">{firstName}</span>
    </span>
  );
}
