import { departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { Swatch } from '#client/ui/Chip.tsx';
import { piecesOf } from '#shared/comments/mentions.ts';

/** What somebody said, with the departments that it calls on in their colour. */
export function CommentText({ text }: { text: string }) {
  const [language] = useLanguage();
  const departments = useStrategySelector((strategy) => strategy.departments);
  let at = 0;
  return (
    <p className="comment__text">
      {piecesOf(text, departments).map((piece) => {
        const key = at;
        at += piece.text.length;
        const look = departmentLook(departments, piece.departmentId, language);
        if (!look) return piece.text;
        return (
          <span key={key} className="comment__mention" style={{ '--swatch': `var(--dept-${look.color})` }}>
            <Swatch color={look.color} isSecondRound={look.isSecondRound} />
            {piece.text}
          </span>
        );
      })}
    </p>
  );
}
