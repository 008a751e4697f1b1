import { useTexts } from '#client/i18n/use-texts.ts';

/** What is wrong with a typed text and what to do; `isKept` tells that it still stands there. */
export function FieldProblem({ id, text, isKept }: { id: string; text: string; isKept: boolean }) {
  const t = useTexts();
  return (
    <p id={id} className="ui-field__error" role="alert">
      {text} {isKept && <span className="form-kept">{t('forms.kept')}</span>}
    </p>
  );
}
