import { Avatar } from '#client/ui/Avatar.tsx';
import type { PersonShown } from './use-signals.ts';

/** Somebody in a list: face, name and department. */
export function PersonName({ person: { name, department } }: { person: PersonShown }) {
  return (
    <span className="flow-person">
      <Avatar name={name} color={department?.color ?? null} />
      <span>
        {name}
        {department && <small>{department.name}</small>}
      </span>
    </span>
  );
}
