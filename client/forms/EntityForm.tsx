import { useCallback } from 'react';
import { useItem } from '#client/sync/hooks.ts';
import type { Target } from '#shared/board/board.ts';
import { serverFieldsOf } from '#shared/board/roots.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { Field } from './Field.tsx';
import '#client/ui/chip.css';
import '#client/ui/field.css';
import '#client/ui/segmented.css';
import './forms.css';
import './long-text.css';
import './choices.css';
import './values.css';
import './notices.css';

export interface EntityFormProps {
  readonly target: Target;
  readonly isReadOnly: boolean;
  /** Only these fields, in the order of the model; all when left out. */
  readonly only?: readonly string[];
}

/** The fields of one item or single entity, in the order of the model. Shows nothing once the item is gone. */
export function EntityForm({ target, isReadOnly, only }: EntityFormProps) {
  const { entity, id } = target;
  const values = useItem(entity, id);
  const { fields, derived } = definitionOf(entity);
  const isShown = useCallback(
    (name: string) =>
      !serverFieldsOf(entity).has(name) &&
      !Object.hasOwn((id !== undefined && derived?.(id)) || {}, name) &&
      (only === undefined || only.includes(name)),
    [entity, id, derived, only],
  );
  if (!values) return null;
  const kpiKind = entity === 'kpis' && typeof values['kind'] === 'string' ? values['kind'] : null;
  return (
    <div className="form-fields">
      {Object.entries(fields)
        .filter(([name]) => isShown(name))
        .map(([name, schema]) => (
          <Field
            key={name}
            target={target}
            path={name}
            schema={schema}
            value={values[name]}
            isReadOnly={isReadOnly}
            kpiKind={kpiKind}
          />
        ))}
    </div>
  );
}
