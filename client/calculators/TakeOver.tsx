import { ArrowUpToLine, Check } from 'lucide-react';
import { useReadOnlyReason } from '#client/forms/use-edit-access.ts';
import { useFieldWriter } from '#client/forms/use-field-writer.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useItem } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { pathOf, type Target } from '#shared/board/board.ts';
import { labelOfPath } from '#shared/strategy/paths.ts';
import { formatNumber } from '#shared/text/format.ts';

interface TakeOverProps {
  readonly target: Target;
  readonly field: string;
  /** The value as it is written, rounded to what the field takes. */
  readonly value: number;
  /** The text of the button; the name of the field when left out. */
  readonly label?: string;
  /** How the value reads, with its unit. */
  readonly shown?: string;
}

/** Writes a result into a field of the board, as an edit of this person; nothing for who may not edit there. */
export function TakeOver({ target, field, value, label, shown }: TakeOverProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const { entity, id } = target;
  const item = useItem(entity, id);
  const reason = useReadOnlyReason(id ?? entity);
  const { write } = useFieldWriter(entity, id, field);
  if (!item || reason !== null) return null;

  const valueText = shown ?? formatNumber(value, language);
  const fieldName = labelOfPath(pathOf(target, field), language);
  const isTaken = item[field] === value;
  const take = () => {
    write(value);
    showToast(t('planning.tookOver', { field: fieldName, value: valueText }), { tone: 'ok' });
  };
  const Icon = isTaken ? Check : ArrowUpToLine;
  return (
    <Button
      size="small"
      className="calculator__take"
      icon={<Icon size={14} strokeWidth={1.75} aria-hidden="true" />}
      aria-disabled={isTaken || undefined}
      onClick={isTaken ? undefined : take}
    >
      {isTaken
        ? t('planning.taken', { value: valueText })
        : (label ?? t('planning.take', { value: valueText, field: fieldName }))}
    </Button>
  );
}
