import { useId } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import type { Target } from '#shared/board/board.ts';
import type { FieldMeta } from '#shared/strategy/field.ts';
import { isPlainObject } from '#shared/strategy/values.ts';
import { Field } from './Field.tsx';

/** A group of fields inside an item, such as the contract of a sourcing decision, under a heading of its own. */
export function PartFields(props: {
  target: Target;
  path: string;
  meta: FieldMeta;
  value: unknown;
  isReadOnly: boolean;
}) {
  const { target, path, meta, value, isReadOnly } = props;
  const [language] = useLanguage();
  const titleId = useId();
  const values = isPlainObject(value) ? value : {};
  return (
    <fieldset className="form-part" aria-labelledby={titleId}>
      <p id={titleId} className="form-part__title">
        {meta.label[language]}
      </p>
      {Object.entries(meta.fields ?? {}).map(([name, schema]) => (
        <Field
          key={name}
          target={target}
          path={`${path}.${name}`}
          schema={schema}
          value={values[name]}
          isReadOnly={isReadOnly}
        />
      ))}
    </fieldset>
  );
}
