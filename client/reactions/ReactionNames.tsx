import { departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { Swatch } from '#client/ui/Chip.tsx';
import type { ReactionTotal } from '#shared/reactions/reactions.ts';
import { reactionKind } from '#shared/strategy/enums/board.ts';
import './reactions.css';

/** In a group of 150 the list would be longer than the screen. */
const mostNames = 12;

/** Who reacted in one way: each with their department, the first first. */
export function ReactionNames({ total: { kind, people } }: { total: ReactionTotal }) {
  const t = useTexts();
  const [language] = useLanguage();
  const departments = useStrategySelector((strategy) => strategy.departments);
  const rest = people.length - mostNames;
  return (
    <>
      <strong>{reactionKind.labels[kind][language]}</strong>
      <ul className="reaction-names">
        {people.slice(0, mostNames).map(({ id, by, departmentId }) => {
          const department = departmentLook(departments, departmentId, language);
          return (
            <li key={id}>
              {department && <Swatch color={department.color} isSecondRound={department.isSecondRound} />}
              <span>{by || t('reactions.somebody')}</span>
              {department && <small>{department.name}</small>}
            </li>
          );
        })}
        {rest > 0 && <li>{t('reactions.others', { count: rest })}</li>}
      </ul>
    </>
  );
}
