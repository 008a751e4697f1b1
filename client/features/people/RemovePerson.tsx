import { useEffect, useState } from 'react';
import { useFailureText } from '#client/http/use-failure-text.ts';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { type LinkInfo, listLinks, revokeLink } from '#client/http/workshops.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useSession, useWorkshop } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/TextField.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import type { PersonHere } from './people-here.ts';

/** Asks whether to send somebody away, and whether to withdraw the link that lets them come in again. */
export function RemovePerson({ person, onClose }: { person: PersonHere; onClose: () => void }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const { participantId: me } = useMe();
  const give = useGiveCommand();
  const failureText = useFailureText();
  const { link, others } = useLinkOf(person.id);
  const [withLink, setWithLink] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const { id, name } = person;
  const isMine = link?.people.includes(me) === true;
  const canWithdraw = link !== null && !isMine;

  const remove = async () => {
    setIsBusy(true);
    const isGone = await give({ type: 'participant.remove', participantId: id });
    if (isGone && withLink && canWithdraw) {
      const result = await revokeLink(workshopId, link.id);
      if (result.ok) showToast(t('people.removedWithLink', { name }), { tone: 'ok' });
      else showToast(failureText(result), { tone: 'problem' });
    } else if (isGone) showToast(t('people.removed', { name }), { tone: 'ok' });
    setIsBusy(false);
    onClose();
  };

  return (
    <div className="people-list__ask" role="alert">
      <p>{t('people.removeSure', { name })}</p>
      {canWithdraw && (
        <Checkbox
          label={t('people.withdrawToo', { name })}
          hint={others > 0 ? t('people.withdrawOthers', { count: others }) : t('people.withdrawNobody')}
          isChecked={withLink}
          onChange={setWithLink}
        />
      )}
      {isMine && <p>{t('people.withdrawMine', { name })}</p>}
      <Button size="small" variant="quiet" onClick={onClose}>
        {t('common.cancel')}
      </Button>
      <Button size="small" variant="danger" isBusy={isBusy} onClick={() => void remove()}>
        {t('people.removeConfirm')}
      </Button>
    </div>
  );
}

/** The link by which somebody came in, while it lets people in, and how many others came by it. */
function useLinkOf(participantId: string): { readonly link: LinkInfo | null; readonly others: number } {
  const { workshopId } = useWorkshop();
  const { participants } = useSession();
  const [link, setLink] = useState<LinkInfo | null>(null);
  useEffect(() => {
    let isWanted = true;
    void listLinks(workshopId).then((result) => {
      if (!isWanted || !result.ok) return;
      setLink(result.value.find((one) => !one.revokedAt && one.people.includes(participantId)) ?? null);
    });
    return () => {
      isWanted = false;
    };
  }, [workshopId, participantId]);
  const others = (link?.people ?? []).filter((id) => id !== participantId && !participants[id]?.removed);
  return { link, others: others.length };
}
