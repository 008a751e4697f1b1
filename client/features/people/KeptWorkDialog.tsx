import { Copy, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type KeptWork, letGoOf } from '#client/device/kept-work.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession, useStrategy, useWorkshop } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { copyText } from '#client/ui/take-out.ts';
import { showToast } from '#client/ui/toast-store.ts';
import type { RefusalCode } from '#shared/board/board.ts';
import { addAgain } from '#shared/locks/add-again.ts';
import { useKeptWork } from './use-kept-work.ts';
import { labelOfWork, textOfWork } from './work-texts.ts';

/** All that I wrote and that did not reach the board: to read, copy, add again or throw away. */
export function KeptWorkDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const [language] = useLanguage();
  const { board } = useWorkshop();
  const strategy = useStrategy();
  const { works } = useKeptWork();
  // Opens and closes parts: what can be added now follows it.
  useSession();

  const tellAdded = (count: number) => showToast(t('people.keptAddedAll', { count }), { tone: 'ok' });
  const addAll = () => {
    const added = works.filter((work) => addAgain(board, work).ok);
    letGoOf(added);
    if (added.length > 0) tellAdded(added.length);
  };
  const add = (work: KeptWork): RefusalCode | null => {
    const outcome = addAgain(board, work);
    if (!outcome.ok) return outcome.code;
    letGoOf([work]);
    tellAdded(1);
    return null;
  };
  const copy = async (chosen: readonly KeptWork[]) => {
    const text = chosen.map((work) => textOfWork(strategy, work, language)).join('\n\n');
    const isCopied = await copyText(text);
    showToast(isCopied ? t('common.copied') : t('common.copyFailed'), {
      tone: isCopied ? 'ok' : 'problem',
    });
  };

  return (
    <Dialog
      title={t('people.keptTitle')}
      size="large"
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        works.length > 1 && (
          <>
            <Button onClick={() => copy(works)}>{t('people.keptCopyAll')}</Button>
            <Button variant="primary" onClick={addAll}>
              {t('people.keptAddAll')}
            </Button>
          </>
        )
      }
    >
      <p>{t('people.keptText')}</p>
      <ul className="kept-list">
        {works.map((work) => (
          <KeptRow
            key={JSON.stringify([work.entity, work.itemId, work.field])}
            what={labelOfWork(strategy, work, language)}
            text={textOfWork(strategy, work, language)}
            onAdd={() => add(work)}
            onCopy={() => copy([work])}
            onDrop={() => letGoOf([work])}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface KeptRowProps {
  what: string;
  text: string;
  /** Why it could not be added, if it could not. */
  onAdd: () => RefusalCode | null;
  onCopy: () => void;
  onDrop: () => void;
}

const icon = { size: 15, strokeWidth: 1.75, 'aria-hidden': true } as const;

function KeptRow({ what, text, onAdd, onCopy, onDrop }: KeptRowProps) {
  const t = useTexts();
  const [refusal, setRefusal] = useState<RefusalCode | null>(null);
  return (
    <li className="kept-list__row">
      <p className="kept-list__what">{what}</p>
      <p className="kept-list__text">{text}</p>
      <div className="kept-list__actions">
        <Button
          size="small"
          icon={<Copy {...icon} />}
          aria-label={t('people.keptCopy', { what })}
          onClick={onCopy}
        >
          {t('common.copy')}
        </Button>
        <Button size="small" icon={<Plus {...icon} />} onClick={() => setRefusal(onAdd())}>
          {t('people.keptAdd')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          icon={<Trash2 {...icon} />}
          aria-label={t('people.keptDropName', { what })}
          onClick={onDrop}
        >
          {t('people.keptDrop')}
        </Button>
        {refusal && (
          <span role="alert" className="kept-list__refusal">
            {refusal === 'closed' ? t('people.keptStillLocked') : t('people.keptGone')}
          </span>
        )}
      </div>
    </li>
  );
}
