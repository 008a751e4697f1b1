import { useMemo, useState } from 'react';
import { elementIcons } from '#client/elements/element-icons.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { flyTo, openField, openItem } from '#client/ui-state/ui-store.ts';
import type { EvidenceFact, EvidenceGroup } from './evidence-groups.ts';
import { useSetters } from './use-setters.ts';

/** Of a finding about many cards, the first tell the story. */
const cardsAtOnce = 3;

type Setters = ReadonlyMap<string, string>;

/** What a finding rests on, card by card, and who set it; each fact leads to its field. */
export function EvidenceBox({ groups }: { groups: readonly EvidenceGroup[] }) {
  const t = useTexts();
  const paths = useMemo(() => groups.flatMap(({ facts }) => facts.map(({ path }) => path)), [groups]);
  const setters = useSetters(paths, groups);
  const [wantsAll, setWantsAll] = useState(false);
  const isLong = groups.length > cardsAtOnce + 1;
  const shown = isLong && !wantsAll ? groups.slice(0, cardsAtOnce) : groups;
  return (
    <ul className="evidence" aria-label={t('findings.evidence')}>
      {shown.map((group) => (
        <li key={`${group.cardId} ${group.facts[0]?.path}`} className="evidence__group">
          <CardIcon group={group} />
          <div>
            <CardFacts group={group} setters={setters} />
          </div>
        </li>
      ))}
      {isLong && (
        <li>
          <Button
            size="small"
            variant="quiet"
            aria-expanded={wantsAll}
            onClick={() => setWantsAll(!wantsAll)}
          >
            {wantsAll
              ? t('findings.fewerCards')
              : t('findings.moreCards', { count: groups.length - cardsAtOnce })}
          </Button>
        </li>
      )}
    </ul>
  );
}

function CardFacts({ group, setters }: { group: EvidenceGroup; setters: Setters }) {
  const names = new Set(group.facts.filter(({ isEmpty }) => !isEmpty).map(({ path }) => setters.get(path)));
  const [name] = names;
  // Said once for the card when one person set all of it, else at the fact itself.
  const isOne = names.size === 1;
  return (
    <>
      <div className={classNames('evidence__facts', group.facts.length === 1 && 'evidence__facts--one')}>
        <CardName group={group} />
        {group.facts.map((fact) => (
          <div key={fact.path}>
            <Fact fact={fact} group={group} />
            {!isOne && <Setter name={setters.get(fact.path)} />}
          </div>
        ))}
      </div>
      {isOne && <Setter name={name} />}
    </>
  );
}

function Setter({ name }: { name: string | undefined }) {
  const t = useTexts();
  return name === undefined ? null : <p className="evidence__setter">{t('findings.lastSet', { name })}</p>;
}

function CardIcon({ group }: { group: EvidenceGroup }) {
  const Icon = elementIcons[group.icon ?? 'users'];
  return <Icon className="evidence__icon" size={15} strokeWidth={1.75} aria-hidden="true" />;
}

function CardName({ group }: { group: EvidenceGroup }) {
  const t = useTexts();
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
  const t = useTexts();
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
