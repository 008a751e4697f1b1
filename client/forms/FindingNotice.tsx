import { Flag, Info, TriangleAlert } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { classNames } from '#client/ui/class-names.ts';
import { openField } from '#client/ui-state/ui-store.ts';
import type { Severity } from '#shared/pitfalls/definition.ts';
import { parsePath } from '#shared/strategy/paths.ts';
import type { FieldNotice } from './field-notices.ts';

const icons = { risk: TriangleAlert, warning: Flag, hint: Info } as const;
const severityKeys = {
  risk: 'forms.severityRisk',
  warning: 'forms.severityWarning',
  hint: 'forms.severityHint',
} as const;

/** The mark of a severity: an icon with its word for who cannot see it. */
export function SeverityIcon({ severity, size = 16 }: { severity: Severity; size?: number }) {
  const t = useTexts();
  const Icon = icons[severity];
  return (
    <>
      <Icon size={size} strokeWidth={1.75} aria-hidden="true" />
      <span className="visually-hidden">{t(severityKeys[severity])}</span>
    </>
  );
}

/**
 * A box that says which open finding rests on this field. A conflict names what it clashes with, which leads there;
 * the finding itself stands above the form.
 */
export function FindingNotice({ notice, id }: { notice: FieldNotice; id: string }) {
  const { finding, isConflict, elsewhere } = notice;
  const t = useTexts();
  const clashes = isConflict ? elsewhere.slice(0, 2) : [];
  return (
    <div id={id} className={classNames('form-notice', `form-notice--${finding.severity}`)}>
      <SeverityIcon severity={finding.severity} />
      <div>
        <strong className={clashes.length > 0 ? 'visually-hidden' : undefined}>{finding.title}</strong>
        {clashes.map((fact) => (
          <button
            key={fact.path}
            type="button"
            className="form-notice__way"
            title={finding.title}
            onClick={() => openPath(fact.path)}
          >
            {t('forms.clashesWith', { what: t('forms.fact', { label: fact.label, value: fact.text }) })}
          </button>
        ))}
      </div>
    </div>
  );
}

function openPath(path: string): void {
  const place = parsePath(path);
  if (place) openField(place.id ?? place.entity, place.field);
}
