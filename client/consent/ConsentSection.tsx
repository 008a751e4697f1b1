import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '#client/sync/hooks.ts';
import { bringIntoView } from '#client/ui/bring-into-view.ts';
import { SelectField } from '#client/ui/TextField.tsx';
import { useIsPhone } from '#client/ui/use-media-query.ts';
import { consentShown, useWantedConsent } from '#client/ui-state/wanted-consent.ts';
import { standingVerdict } from '#shared/consent/verdicts.ts';
import { ConsentForm } from './ConsentForm.tsx';
import { DepartmentLine } from './DepartmentLine.tsx';
import { Silence } from './Silence.tsx';
import { type DepartmentVerdict, useVerdictsOn, useVoice } from './use-consents.ts';
import './consent.css';

/** On a phone the way back stays over the top of the panel. */
const phoneHeadPx = 48;

/** What the departments say about a theme, a block or another card (`null`: the whole), and where one says it. */
export function ConsentSection({ item }: { item: string | null }) {
  const { t } = useTranslation();
  const titleId = useId();
  const verdicts = useVerdictsOn(item);
  const wanted = useWantedConsent(item);
  const root = useRef<HTMLElement>(null);
  const isPhone = useIsPhone();

  useEffect(() => {
    if (!wanted || !root.current) return;
    bringIntoView(root.current, 'start', 0, isPhone ? phoneHeadPx : 0);
    const line = root.current.querySelector<HTMLElement>('.consent-form button');
    (line ?? root.current).focus({ preventScroll: true });
    consentShown();
  }, [wanted, isPhone]);

  if (verdicts.length === 0) return null;
  return (
    <section ref={root} className="consent" aria-labelledby={titleId} tabIndex={-1}>
      <h3 id={titleId} className="form-part__title">
        {item === null ? t('consent.titleWhole') : t('consent.title')}
      </h3>
      <MyVoice key={item ?? ''} item={item} verdicts={verdicts} wantedId={wanted?.departmentId ?? null} />
      <ul className="consent__departments">
        {verdicts.map((one) => (
          <DepartmentLine key={one.departmentId} item={item} verdict={one} />
        ))}
      </ul>
    </section>
  );
}

interface MyVoiceProps {
  item: string | null;
  verdicts: readonly DepartmentVerdict[];
  /** The department that was asked for. */
  wantedId: string | null;
}

/** Where I say what my department thinks, or, as facilitator, what another one does. */
function MyVoice({ item, verdicts, wantedId }: MyVoiceProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const me = useMe();
  const [chosenId, setChosenId] = useState<string | null>(null);
  useEffect(() => {
    if (wantedId !== null) setChosenId(wantedId);
  }, [wantedId]);
  if (voice.kind === 'none') return <Silence voice={voice} />;

  const find = (id: string | null) => verdicts.find(({ departmentId }) => departmentId === id);
  const current =
    voice.kind === 'own'
      ? find(voice.departmentId)
      : (find(chosenId) ?? find(me.departmentId) ?? firstToAsk(verdicts));
  if (!current) return null;
  return (
    <div className="consent__voice">
      {voice.kind === 'own' ? (
        <p className="consent__who">{t('consent.yours', { name: current.look.name })}</p>
      ) : (
        <SelectField
          label={t('consent.speakFor')}
          value={current.departmentId}
          options={verdicts.map(({ departmentId, look }) => ({ value: departmentId, label: look.name }))}
          onChange={setChosenId}
        />
      )}
      {current.departmentId !== me.departmentId && (
        <p className="consent__hint">
          {t('consent.onBehalfHint', { department: current.look.name, name: me.name })}
        </p>
      )}
      <ConsentForm key={current.departmentId} item={item} current={current} />
    </div>
  );
}

/** Who has not spoken yet comes first. */
function firstToAsk(verdicts: readonly DepartmentVerdict[]): DepartmentVerdict | undefined {
  return verdicts.find(({ consent }) => standingVerdict(consent) === null) ?? verdicts[0];
}
