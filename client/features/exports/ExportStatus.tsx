import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import type { ExportProgress } from './use-export.ts';

/** How far the file is: shown, and told to who can't see it when it changes, not every second. */
export function ExportStatus({ progress }: { progress: ExportProgress }) {
  const t = useTexts();
  return (
    <div className={`exports__status exports__status--${progress.state}`}>
      {(progress.state === 'waiting' || progress.state === 'writing') && <progress aria-hidden="true" />}
      {progress.state === 'done' && <CircleCheck size={18} strokeWidth={1.75} aria-hidden="true" />}
      {progress.state === 'failed' && <TriangleAlert size={18} strokeWidth={1.75} aria-hidden="true" />}
      <p role={progress.state === 'failed' ? 'alert' : 'status'}>
        <Words progress={progress} />
      </p>
      {progress.state === 'writing' && progress.seconds > 1 && (
        <small aria-hidden="true">{t('exports.seconds', { count: progress.seconds })}</small>
      )}
    </div>
  );
}

function Words({ progress }: { progress: ExportProgress }) {
  const t = useTexts();
  switch (progress.state) {
    case 'idle':
      return null;
    case 'waiting':
      return progress.before === 0 ? t('exports.next') : t('exports.waiting', { count: progress.before });
    case 'writing':
      return t('exports.writing');
    case 'failed':
      return progress.message;
    case 'done':
      return (
        <>
          {t('exports.done', { name: progress.fileName })}
          {progress.notice === 'not-pdf-ua' && <> {t('exports.notPdfUa')}</>}
          {progress.notice === 'scaled-down' && <> {t('exports.scaledDown')}</>}
        </>
      );
  }
}
