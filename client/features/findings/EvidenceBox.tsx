import { useTranslation } from 'react-i18next';
import { elementIcons } from '#client/elements/element-icons.ts';
import { classNames } from '#client/ui/class-names.ts';
import { flyTo, openField, openItem } from '#client/ui-state/ui-store.ts';
import type { EvidenceFact, EvidenceGroup } from './evidence-groups.ts';

/** What a finding rests on, card by card; each fact leads to its field. */
export function EvidenceBox({ groups }: { groups: readonly EvidenceGroup[] }) {
  const { t } = useTranslation();
  return (
    <ul className="evidence" aria-label={t('findings.evidence')}>
      {groups.map((group) => (
        <li key={`${group.cardId} ${group.facts[0]?.path}`} className="evidence__group">
          <CardIcon group={group} />
          <div className={classNames('evidence__facts', group.facts.length === 1 && 'evidence__facts--one')}>
            <CardName group={group} />
            {group.facts.map((fact) => (
              <Fact key={fact.path} fact={fact} group={group} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function CardIcon({ group }: { group: EvidenceGroup }) {
  const Icon = elementIcons[group.icon ?? 'users'];
  return <Icon className="evidence__icon" size={15} strokeWidth={1.75} aria-hidden="true" />;
}

function CardName({ group }: { group: EvidenceGroup }) {
  const { t } = useTranslation();
  const { card, cardId } = group;
  const text = group.facts.length === 1 ? t('findings.cardName', { card }) : card;
  if (cardId === null) return <span className="evidence__card">{text}</span>;
  return (
    <button
      type="button"
      className="evidence__card evidence__link"
      onClick={() => {
        openItem(cardId);
        flyTo(cardId);
      }}
    >
      {text}
    </button>
  );
}

function Fact({ fact, group }: { fact: EvidenceFact; group: EvidenceGroup }) {
  const { t } = useTranslation();
  const { label, field } = fact;
  const text = group.card === label ? fact.text : t('findings.fact', { label, value: fact.text });
  if (!field || group.cardId === null) return <span className="evidence__fact">{text}</span>;
  const { cardId } = group;
  return (
    <button
      type="button"
      className="evidence__fact evidence__link"
      title={t('findings.openFact', { label, card: group.card })}
      onClick={() => {
        flyTo(cardId);
        openField(field.item, field.path);
      }}
    >
      {text}
    </button>
  );
}
