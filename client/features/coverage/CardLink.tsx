import { elementIcons } from '#client/elements/element-icons.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { flyTo, select } from '#client/ui-state/ui-store.ts';
import { cardKindOf, elementKinds } from '#shared/elements/kinds.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { titleOfAnything } from '#shared/strategy/titles.ts';

export interface CardLinkProps {
  id: string;
  strategy: Strategy;
  /** A second line: through what it hangs where it hangs. */
  detail?: string | undefined;
}

/** A card by its name; a click goes there, on the board or in the list. */
export function CardLink({ id, strategy, detail }: CardLinkProps) {
  const [language] = useLanguage();
  const kind = cardKindOf(strategy, id);
  const Icon = kind && elementIcons[elementKinds[kind].icon];
  return (
    <li>
      <button
        type="button"
        className="thread__card"
        onClick={() => {
          select([id]);
          flyTo(id);
        }}
      >
        {Icon && <Icon size={15} strokeWidth={1.75} aria-hidden="true" />}
        <span>
          {titleOfAnything(strategy, id, language)}
          {detail && <small>{detail}</small>}
        </span>
      </button>
    </li>
  );
}
