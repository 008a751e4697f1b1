import { type ReactNode, useCallback, useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { SelectField } from '#client/ui/TextField.tsx';
import {
  effectOfRemoving,
  effectOfShifting,
  type LiveVolume,
  type VolumeEffect,
  volumeLimits,
} from '#shared/planning/volume-effect.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { formatNumber } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { phoneHandleTime, promisedShift, reasons } from './board-figures.ts';
import { FigureField } from './FigureField.tsx';
import { Part, Waiting } from './Part.tsx';
import { useBoardFigure } from './use-board-figure.ts';
import { inPercent, useFigure } from './use-figure.ts';

/** Figures to start from where the board promises nothing, in percent. */
const usual = { removed: 50, shifted: 50, resolved: 60, extra: 0 };

/** What is won by taking away the cause of a contact reason, beside what is won by shifting it to another channel. */
export function VolumeCalculator() {
  const t = useTexts();
  const known = useBoardFigure(reasons);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const largest = [...known].sort((one, other) => (other.volume ?? -1) - (one.volume ?? -1))[0];
  const reason = known.find(({ id }) => id === chosenId) ?? (chosenId === '' ? undefined : largest);
  return (
    <VolumeForm key={reason?.id ?? ''} reasonId={reason?.id ?? null} volume={reason?.volume ?? null}>
      {known.length > 0 && (
        <SelectField
          label={t('planning.reason')}
          className="calculator__select"
          value={reason?.id ?? ''}
          onChange={setChosenId}
          options={[
            ...known.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: t('planning.noReason') },
          ]}
        />
      )}
    </VolumeForm>
  );
}

interface VolumeFormProps {
  readonly reasonId: string | null;
  readonly volume: number | null;
  readonly children: ReactNode;
}

function VolumeForm({ reasonId, volume, children }: VolumeFormProps) {
  const t = useTexts();
  const phone = useBoardFigure(phoneHandleTime);
  const promised = useBoardFigure(
    useCallback(
      (strategy: Strategy, language: Language) => promisedShift(strategy, reasonId, language),
      [reasonId],
    ),
  );
  const share = inPercent(volumeLimits.share);
  const contacts = useFigure(volume, volumeLimits.contacts);
  const handleTime = useFigure(phone.seconds, volumeLimits.handleSeconds);
  const removed = useFigure(usual.removed, share);
  const shifted = useFigure(promised?.shiftedPct ?? usual.shifted, share);
  const resolved = useFigure(usual.resolved, share);
  const extra = useFigure(promised?.extraPct ?? usual.extra, inPercent(volumeLimits.extraShare));
  const percent = t('forms.unitPercent');
  const assumed = (isTyped: boolean) => (isTyped ? undefined : t('planning.assumption'));

  return (
    <Part
      title={t('planning.volumeEffect')}
      how={t('planning.volumeHow')}
      figures={[contacts, handleTime, removed, shifted, resolved, extra]}
    >
      {children}
      <div className="calculator__figures">
        <FigureField figure={contacts} label={t('planning.reasonContacts')} />
        <FigureField
          figure={handleTime}
          label={t('planning.handleTime')}
          unit={t('forms.unitSeconds')}
          hint={
            handleTime.isTyped || phone.channels === 0
              ? undefined
              : t('planning.handleTimeOf', { count: phone.channels })
          }
        />
      </div>
      <fieldset className="calculator__group">
        <legend>{t('planning.removing')}</legend>
        <div className="calculator__figures">
          <FigureField
            figure={removed}
            label={t('planning.removed')}
            unit={percent}
            hint={assumed(removed.isTyped)}
          />
        </div>
      </fieldset>
      <fieldset className="calculator__group">
        <legend>{t('planning.shifting')}</legend>
        <div className="calculator__figures">
          <FigureField
            figure={shifted}
            label={t('planning.shifted')}
            unit={percent}
            hint={
              promised && !shifted.isTyped
                ? t('planning.fromChannel', { channel: promised.channel })
                : assumed(shifted.isTyped)
            }
          />
          <FigureField
            figure={resolved}
            label={t('planning.resolved')}
            unit={percent}
            hint={assumed(resolved.isTyped)}
          />
          <FigureField
            figure={extra}
            label={t('planning.extra')}
            unit={percent}
            hint={t('planning.extraHint')}
          />
        </div>
      </fieldset>
      <Outcome
        volume={
          contacts.value === null ? null : { contacts: contacts.value, handleSeconds: handleTime.value ?? 0 }
        }
        hasHours={handleTime.value !== null}
        shares={[removed.value, shifted.value, resolved.value, extra.value]}
      />
    </Part>
  );
}

interface OutcomeProps {
  readonly volume: LiveVolume | null;
  readonly hasHours: boolean;
  /** Removed, shifted, resolved and extra, in percent. */
  readonly shares: readonly [number | null, number | null, number | null, number | null];
}

function Outcome({ volume, hasHours, shares }: OutcomeProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const [removedPct, shiftedPct, resolvedPct, extraPct] = shares;
  if (!volume || removedPct === null || shiftedPct === null || resolvedPct === null) {
    return <Waiting>{t('planning.fillVolume')}</Waiting>;
  }
  const removing = effectOfRemoving(volume, removedPct / 100);
  const shifting = effectOfShifting(volume, {
    shiftedShare: shiftedPct / 100,
    resolvedShare: resolvedPct / 100,
    extraShare: (extraPct ?? 0) / 100,
  });
  if (!removing.ok || !shifting.ok) return <Waiting>{t('planning.fillVolume')}</Waiting>;
  const whole = (value: number) => formatNumber(Math.round(value), language);
  const rows: readonly { label: string; of: (effect: VolumeEffect) => number }[] = [
    { label: t('planning.liveFewer'), of: ({ liveFewer }) => liveFewer },
    ...(hasHours ? [{ label: t('planning.hoursSaved'), of: (one: VolumeEffect) => one.hoursSaved }] : []),
    { label: t('planning.comeBack'), of: ({ comeBack }) => comeBack },
    { label: t('planning.customerEfforts'), of: ({ customerEfforts }) => customerEfforts },
  ];
  const saved = {
    removed: whole(removing.result.liveFewer),
    shifted: whole(Math.abs(shifting.result.liveFewer)),
  };
  return (
    <>
      <output className="calculator__answer">
        <span className="calculator__says calculator__says--strong">
          {shifting.result.liveFewer < 0
            ? t('planning.shiftingAdds', saved)
            : t('planning.removingSaves', saved)}
        </span>
      </output>
      <table className="calculator__table">
        <caption className="visually-hidden">{t('planning.volumeEffect')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('planning.outcome')}</th>
            <th scope="col">{t('planning.removing')}</th>
            <th scope="col">{t('planning.shifting')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, of }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{whole(of(removing.result))}</td>
              <td>{whole(of(shifting.result))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
