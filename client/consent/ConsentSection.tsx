import { useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
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
import './consent-overview.css';

/** On a phone the way back stays over the top of the panel. */
const phoneHeadPx = 48;

export interface ConsentSectionProps {
  readonly item: string | null;
  /** In the list: whoever asks for a verdict is led to the panel. */
  readonly isInList?: boolean;
}

/** What the departments say about a theme, a block or another card (`null`: the whole), and where one says it. */
export function ConsentSection({ item, isInList = false }: ConsentSectionProps) {
  const t = useTexts();
  const titleId = useId();
  const verdicts = useVerdictsOn(item);
  const asked = useWantedConsent(item);
  const wanted = isInList ? null : asked;
  const [chosenId, setChosenId] = useState<string | null>(null);
  /** Counts how often a verdict was asked for here: each time the focus goes to its form. */
  const [asks, setAsks] = useState(0);
  const root = useRef<HTMLElement>(null);
  const isPhone = useIsPhone();

  useEffect(() => {
    if (!wanted) return;
    setChosenId(wanted.departmentId);
    setAsks((before) => before + 1);
    consentShown();
  }, [wanted]);

  // Once the form is that of the department that was asked for.
  useEffect(() => {
    if (asks === 0 || !root.current) return;
    bringIntoView(root.current, 'start', 0, isPhone ? phoneHeadPx : 0);
    const form = root.current.querySelector('.consent-form');
    const button = form?.querySelector<HTMLElement>('[aria-pressed="true"]') ?? form?.querySelector('button');
    (button ?? root.current).focus({ preventScroll: true });
  }, [asks, isPhone]);

  if (verdicts.length === 0) return null;
  return (
    <section ref={root} className="consent" aria-labelledby={titleId} tabIndex={-1}>
      <h3 id={titleId} className="form-part__title">
        {item === null ? t('consent.titleWhole') : t('consent.title')}
      </h3>
      <MyVoice key={item ?? ''} item={item} verdicts={verdicts} chosenId={chosenId} onChoose={setChosenId} />
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
  /** The department that was asked for or chosen. */
  chosenId: string | null;
  onChoose: (departmentId: string) => void;
}

/** Where I say what my department thinks, or, as facilitator, what another one does. */
function MyVoice({ item, verdicts, chosenId, onChoose }: MyVoiceProps) {
  const t = useTexts();
  const voice = useVoice();
  const me = useMe();
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
          onChange={onChoose}
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
