import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePresence, useStrategySelector } from '#client/sync/hooks.ts';
import type { Person } from '#client/sync/presence.ts';
import { Avatar } from '#client/ui/Avatar.tsx';
import { Menu } from '#client/ui/Menu.tsx';
import { departmentKindOf } from '#shared/text/departments.ts';

const mostShown = 4;

interface PersonShown {
  readonly person: Person;
  readonly color: number | null;
  readonly department: string | undefined;
}

/** The first few people who are here as circles, and all of them by name on a click. */
export function PresenceStack() {
  const { t } = useTranslation();
  const people = usePeople();
  if (people.length === 0) return null;
  const hidden = people.length - mostShown;
  const shown = hidden > 1 ? people.slice(0, mostShown) : people;
  return (
    <Menu
      trigger={(props) => (
        <button type="button" className="presence" title={t('workshop.people')} {...props}>
          <span className="visually-hidden">{t('workshop.people')}</span>
          <span className="ui-avatar-stack">
            {shown.map(({ person, color, department }) => (
              <Avatar key={person.clientId} name={person.name} color={color} detail={department} />
            ))}
            {hidden > 1 && (
              <span className="ui-avatar presence__more">
                <span aria-hidden="true">{`+${hidden}`}</span>
                <span className="visually-hidden">{t('workshop.more', { count: hidden })}</span>
              </span>
            )}
          </span>
        </button>
      )}
    >
      {() => <PeopleList />}
    </Menu>
  );
}

/** Everyone who is here, with their department. */
export function PeopleList() {
  const { t } = useTranslation();
  const people = usePeople();
  return (
    <>
      <ul className="people">
        {people.map(({ person, color, department }) => (
          <li key={person.clientId}>
            <Avatar name={person.name} color={color} />
            <span>
              {person.isMe ? t('workshop.you', { name: person.name }) : person.name}
              {department && <small>{department}</small>}
            </span>
          </li>
        ))}
      </ul>
      {people.length <= 1 && <p className="people__alone">{t('workshop.nobodyElse')}</p>}
    </>
  );
}

/** Each person once, also with two tabs open, with the colour and name of their department. */
function usePeople(): readonly PersonShown[] {
  const people = usePresence();
  const departments = useStrategySelector(useCallback((strategy) => strategy.departments, []));
  return useMemo(() => {
    const byParticipant = new Map<string, Person>();
    for (const person of people) {
      if (!byParticipant.has(person.participantId)) byParticipant.set(person.participantId, person);
    }
    return [...byParticipant.values()].map((person) => {
      const department = departments.find((candidate) => candidate.id === person.departmentId);
      const color = department ? departmentKindOf(department.kind).color : null;
      return { person, color, department: department?.name || undefined };
    });
  }, [people, departments]);
}
