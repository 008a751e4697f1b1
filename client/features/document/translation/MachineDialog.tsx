import { useState } from 'react';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useSession } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import type { TranslationUnit } from '#shared/translation/units.ts';
import { useMachine } from './use-machine.ts';

interface MachineDialogProps {
  host: string;
  /** The texts that are translated into one language. */
  units: readonly TranslationUnit[];
  onClose: () => void;
}

/** Says where texts would go, asks whoever leads whether they may, and has them translated in small steps. */
export function MachineDialog({ host, units, onClose }: MachineDialogProps) {
  const t = useTexts();
  const give = useGiveCommand();
  const isFacilitator = useMe().role === 'facilitator';
  const isAllowed = useSession().machineTranslation?.host === host;
  // What was just chosen shows at once; the server tells a moment later that it holds.
  const [wanted, setWanted] = useState<boolean | null>(null);
  if (wanted === isAllowed) setWanted(null);
  const allow = async (isWanted: boolean) => {
    setWanted(isWanted);
    if (!(await give({ type: 'translation.allow', host: isWanted ? host : null }))) setWanted(null);
  };
  const machine = useMachine();
  const [takesStale, setTakesStale] = useState(false);
  const missing = units.filter(({ state }) => state === 'missing');
  const stale = units.filter(({ state }) => state === 'stale');
  const chosen = takesStale ? [...missing, ...stale] : missing;
  const { progress } = machine;
  const isRunning = progress.state === 'running';

  return (
    <Dialog
      title={t('translate.machineTitle')}
      closeLabel={t('common.close')}
      onClose={() => {
        machine.stop();
        onClose();
      }}
      footer={
        isRunning ? (
          <Button onClick={machine.stop}>{t('translate.machineStop')}</Button>
        ) : (
          isAllowed &&
          chosen.length > 0 && (
            <Button variant="primary" onClick={() => machine.start(chosen)}>
              {t('translate.machineStart')}
            </Button>
          )
        )
      }
    >
      <p>{t('translate.machineWhere', { host })}</p>
      {isFacilitator ? (
        <label className="translation__choice">
          <input
            type="checkbox"
            checked={wanted ?? isAllowed}
            onChange={(event) => allow(event.target.checked)}
          />
          {t('translate.machineAllow', { host })}
        </label>
      ) : (
        !isAllowed && <p className="translation__choice">{t('translate.machineAsk')}</p>
      )}
      {isAllowed && (
        <>
          {missing.length + stale.length === 0 && (
            <p className="translation__choice">{t('translate.machineNothing')}</p>
          )}
          {missing.length > 0 && (
            <p className="translation__choice">{t('translate.machineMissing', { count: missing.length })}</p>
          )}
          {stale.length > 0 && (
            <label className="translation__choice">
              <input
                type="checkbox"
                checked={takesStale}
                disabled={isRunning}
                onChange={(event) => setTakesStale(event.target.checked)}
              />
              {t('translate.machineStale', { count: stale.length })}
            </label>
          )}
        </>
      )}
      <div role="status">
        {isRunning && (
          <p className="translation__choice">
            <progress max={progress.total} value={progress.done} aria-hidden="true" />
            {t('translate.machineBusy', { done: progress.done, total: progress.total })}
          </p>
        )}
        {progress.state === 'done' && (
          <>
            <p className="translation__choice">{t('translate.machineDone', { count: progress.done })}</p>
            {progress.failed > 0 && <p>{t('translate.machineFailed', { count: progress.failed })}</p>}
          </>
        )}
      </div>
      {progress.state === 'done' && progress.problem !== null && (
        <p role="alert" className="ui-field__error">
          {progress.problem}
        </p>
      )}
    </Dialog>
  );
}
