import { useTexts } from '#client/i18n/use-texts.ts';
import { usePresence } from '#client/sync/hooks.ts';
import { follow, stopFollowing, useFollowed } from '#client/ui-state/following.ts';
import { mayEdit } from '#shared/session/roles.ts';

interface FollowCommand {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly run: () => void;
}

/** Following each of the others in the menu of commands, and the end of it. */
export function useFollowCommands(): readonly FollowCommand[] {
  const t = useTexts();
  const followed = useFollowed();
  const people = usePresence();
  const me = people.find(({ isMe }) => isMe);
  const others = new Map(
    people
      .filter(({ participantId, role }) => participantId !== me?.participantId && mayEdit(role))
      .map((person) => [person.participantId, person]),
  );
  return [
    ...(followed ? [{ id: 'follow-end', label: t('board.followEnd'), hint: 'Esc', run: stopFollowing }] : []),
    ...Array.from(others.values(), (person) => ({
      id: `follow-${person.participantId}`,
      label: t('board.follow', { name: person.name }),
      run: () => follow(person),
    })),
  ];
}
