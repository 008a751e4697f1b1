import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';

/** Opens the file picker for a strategy; dropping a file works anywhere on the page. */
export function ImportCard({ onFile }: { onFile: (file: File) => void }) {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="start-card">
      <button type="button" className="start-card__link" onClick={() => input.current?.click()}>
        <strong>
          <FileUp size={16} strokeWidth={1.75} aria-hidden="true" /> {t('start.importTitle')}
        </strong>
        <span>{t('start.importDescription')}</span>
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        className="visually-hidden"
        aria-label={t('start.importTitle')}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Emptied, so that choosing the same file again after mending it is noticed.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
