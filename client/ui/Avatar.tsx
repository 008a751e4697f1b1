import { classNames } from './class-names.ts';
import './avatar.css';

/** The initials of a name, two letters at most. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  const initials = letters.map((word) => Array.from(word ?? '')[0] ?? '').join('');
  return (
    words.length > 1
      ? initials
      : Array.from(words[0] ?? '?')
          .slice(0, 2)
          .join('')
  ).toUpperCase();
}

export interface AvatarProps {
  name: string;
  /** Place in the palette, 1 to 12; null for someone without a colour. */
  color: number | null;
  /** Said beside the name, such as the department. */
  detail?: string | undefined;
  className?: string;
}

/** A person as a coloured circle with initials; the whole name is its tooltip and accessible name. */
export function Avatar({ name, color, detail, className }: AvatarProps) {
  const label = detail ? `${name} · ${detail}` : name;
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={classNames('ui-avatar', className)}
      style={{ '--avatar': color === null ? 'var(--ink-3)' : `var(--dept-${color})` }}
    >
      {initialsOf(name)}
    </span>
  );
}
