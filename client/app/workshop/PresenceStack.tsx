import { ChevronDown, Eye, PenLine } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useCanEdit, useMe, usePresence, useStrategySelector } from '#client/sync/hooks.ts';
import type { Person } from '#client/sync/presence.ts';
import { Avatar, initialsOf } from '#client/ui/Avatar.tsx';
import { Menu, MenuItem } from '#client/ui/Menu.tsx';
import { follow, stopFollowing, useFollowed } from '#client/ui-state/following.ts';
import { askWhoWrites } from '#client/ui-state/voice.ts';
import { mayEdit } from '#shared/session/roles.ts';
import { departmentKindOf } from '#shared/text/departments.ts';

const mostShown = 4;

interface PersonShown {
  readonly person: Person;
  readonly color: number | null;
  readonly department: string | undefined;
}

/** The first few people who are here as circles that one can follow, and all of them by name on a click. */
export function PresenceStack() {
  const t = useTexts();
  const people = usePeople();
  const canEdit = useCanEdit();
  if (people.length === 0) return null;
  const hidden = people.length - mostShown;
  const shown = hidden > 1 ? people.slice(0, mostShown) : people;
  return (
    <div className="presence">
      <span className="ui-avatar-stack">
        {shown.map((one) => (
          <PersonShownSmall key={one.person.clientId} shown={one} />
        ))}
      </span>
      <Menu
        trigger={(props) => (
          <button type="button" className="presence__all" title={t('workshop.people')} {...props}>
            <span className="visually-hidden">{t('workshop.people')}</span>
            {hidden > 1 ? (
              <span className="ui-avatar presence__more">
                <span aria-hidden="true">{`+${hidden}`}</span>
                <span className="visually-hidden">{t('workshop.more', { count: hidden })}</span>
              </span>
            ) : (
              <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
            )}
          </button>
        )}
      >
        {(close) => (
          <>
            <PeopleList onFollow={close} />
            {canEdit && (
              <MenuItem
                icon={<PenLine size={16} strokeWidth={1.75} aria-hidden="true" />}
                onSelect={() => {
                  close();
                  askWhoWrites(true);
                }}
              >
                {t('workshop.whoWrites')}
              </MenuItem>
            )}
          </>
        )}
      </Menu>
    </div>
  );
}

function PersonShownSmall({ shown }: { shown: PersonShown }) {
  const t = useTexts();
  const { person, color, department } = shown;
  const { isFollowed, toggle } = useFollow(person);
  const avatar = <Avatar name={person.name} color={color} detail={department} />;
  if (!toggle) return avatar;
  const label = t('board.follow', { name: person.name });
  return (
    <button
      type="button"
      className="presence__person"
      aria-pressed={isFollowed}
      // With what is to be read on it, for who says out loud what they press.
      aria-label={t('board.followShown', { name: person.name, initials: initialsOf(person.name) })}
      title={department ? `${label} · ${department}` : label}
      onClick={toggle}
    >
      {avatar}
    </button>
  );
}

export interface PeopleListProps {
  /** Somebody was chosen to be followed; given where the list is a menu, which then closes. */
  onFollow?: (() => void) | undefined;
}

/** Everyone who is here, with their department. A click on one of the others follows them over the board. */
export function PeopleList({ onFollow }: PeopleListProps) {
  const t = useTexts();
  const people = usePeople();
  const role = onFollow ? 'none' : undefined;
  return (
    <>
      <ul className="people" role={role}>
        {people.map((shown) => (
          <li key={shown.person.clientId} role={role}>
            <PersonInList shown={shown} onFollow={onFollow} />
          </li>
        ))}
      </ul>
      {people.length <= 1 && <p className="people__alone">{t('workshop.nobodyElse')}</p>}
    </>
  );
}

function PersonInList({ shown, onFollow }: PeopleListProps & { shown: PersonShown }) {
  const t = useTexts();
  const { person, color, department } = shown;
  const { isFollowed, toggle } = useFollow(person);
  const face = (
    <>
      <Avatar name={person.name} color={color} />
      <span>
        {person.isMe ? t('workshop.you', { name: person.name }) : person.name}
        {department && <small>{department}</small>}
      </span>
    </>
  );
  if (!toggle) return face;
  return (
    <button
      type="button"
      className="people__follow"
      role={onFollow && 'menuitem'}
      title={t('board.follow', { name: person.name })}
      aria-current={isFollowed || undefined}
      onClick={() => {
        toggle();
        onFollow?.();
      }}
    >
      {face}
      <Eye size={16} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}

/** To follow somebody over the board or to stop it. Of oneself and of those who only look on there is nothing to follow. */
function useFollow(person: Person): { isFollowed: boolean; toggle: (() => void) | null } {
  const isFollowed = useFollowed()?.participantId === person.participantId;
  const { participantId } = useMe();
  if (person.participantId === participantId || !mayEdit(person.role)) return { isFollowed, toggle: null };
  return { isFollowed, toggle: isFollowed ? stopFollowing : () => follow(person) };
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
