import { useTranslation } from 'react-i18next';

/** What is wrong with a typed text and what to do; `isKept` tells that it still stands there. */
export function FieldProblem({ id, text, isKept }: { id: string; text: string; isKept: boolean }) {
  const { t } = useTranslation();
  return (
    <p id={id} className="ui-field__error" role="alert">
      {text} {isKept && <span className="form-kept">{t('forms.kept')}</span>}
    </p>
  );
}
