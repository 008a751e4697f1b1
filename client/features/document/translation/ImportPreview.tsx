import type { FilePreview } from '#client/http/translations.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Badge } from '#client/ui/Badge.tsx';
import type { Language } from '#shared/text/language.ts';
import type { ImportedTranslation, RejectionReason } from '#shared/translation/exchange.ts';

const reasons = {
  'too-long': 'translate.importTooLong',
  twice: 'translate.importTwice',
  'in-part': 'translate.importInPart',
  older: 'translate.importOlder',
} as const satisfies Record<RejectionReason, string>;

const kinds = {
  new: { tone: 'ok', count: 'translate.importNew', name: 'translate.kindNew' },
  changed: { tone: 'hint', count: 'translate.importChanged', name: 'translate.kindChanged' },
  stale: { tone: 'warning', count: 'translate.importStale', name: 'translate.stale' },
} as const;

/** What a file would change, in numbers and text by text, and what of it cannot be taken. */
export function ImportPreview({ preview, to }: { preview: FilePreview; to: Language }) {
  const t = useTexts();
  const { translations, same, empty, unknown, rejected } = preview;
  const countOf = (kind: ImportedTranslation['kind']) =>
    translations.filter((translation) => translation.kind === kind).length;
  return (
    <>
      {translations.length === 0 && <p>{t('translate.importNothing')}</p>}
      <ul className="translation__facts">
        {(['new', 'changed', 'stale'] as const).map((kind) => {
          const count = countOf(kind);
          return count > 0 && <li key={kind}>{t(kinds[kind].count, { count })}</li>;
        })}
        {same > 0 && <li>{t('translate.importSame', { count: same })}</li>}
        {empty > 0 && <li>{t('translate.importEmpty', { count: empty })}</li>}
        {unknown.count > 0 && (
          <li>{t('translate.importUnknown', { count: unknown.count, ids: unknown.ids.join(', ') })}</li>
        )}
        {rejected.count > 0 && (
          <li>
            {t('translate.importRejected', { count: rejected.count })}
            <ul>
              {rejected.first.map(({ id, reason }) => (
                <li key={`${id} ${reason}`}>{t(reasons[reason], { id })}</li>
              ))}
            </ul>
          </li>
        )}
      </ul>
      {translations.length > 0 && (
        <ul className="translation__preview" aria-label={t('translate.importList')}>
          {translations.map(({ path, card, label, original, before, text, kind }) => (
            <li key={path}>
              <p className="translation__place">
                <Badge tone={kinds[kind].tone}>{t(kinds[kind].name)}</Badge>
                {card === label ? label : `${card} · ${label}`}
              </p>
              <p>{original}</p>
              {before !== null && before !== text && (
                <p>
                  <del lang={to}>{before}</del>
                </p>
              )}
              <p lang={to}>
                <strong>{text}</strong>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
