import { type ClipboardEvent, useCallback, useState } from 'react';
import { usePeopleInField } from '#client/carets/people-in-field.ts';
import { TextWithCarets } from '#client/carets/TextWithCarets.tsx';
import { useCarets, useTellCaret } from '#client/carets/use-carets.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSharedText } from '#client/sync/hooks.ts';
import { limits } from '#shared/strategy/field.ts';
import { formatNumber } from '#shared/text/format.ts';
import { type EditorProps, itemIdOf } from './editor.ts';

/** A text that several people type in at once: it grows with what they write, and shows where the others are. */
export function LongTextEditor({ target, path, isReadOnly, inputId, describedBy, language }: EditorProps) {
  const t = useTexts();
  const { value, bind, refusal } = useSharedText(target, path);
  const people = usePeopleInField(itemIdOf(target), path);
  const carets = useCarets(target, path, people);
  const [isCut, setIsCut] = useState(false);
  const [element, setElement] = useState<HTMLTextAreaElement | null>(null);
  useTellCaret(element, target, path);
  const takeElement = useCallback(
    (taken: HTMLTextAreaElement | null) => {
      const release = bind(taken);
      setElement(taken);
      return () => {
        setElement(null);
        release?.();
      };
    },
    [bind],
  );

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
          ref={takeElement}
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
