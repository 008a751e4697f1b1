import { Check, Hand } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { Popover } from '#client/ui/Popover.tsx';
import { announce } from '#client/ui-state/announcements.ts';
import { BarButton } from './BarButton.tsx';
import { PersonName } from './PersonName.tsx';
import { type SignalsShown, useSignals } from './use-signals.ts';

/** For whoever leads: whose hand is up, in order, and who is ready. */
export function SignalsTool() {
  const t = useTexts();
  const signals = useSignals();
  useTold(signals);
  const { people, ready, hands } = signals;
  const counts = { ready: ready.size, people: people.length, hands: hands.length };
  return (
    <Popover
      title={t('flow.signals')}
      trigger={(props) => (
        <BarButton label={t('flow.signalsCount', counts)} count={hands.length} {...props}>
          <Hand size={18} strokeWidth={1.75} aria-hidden="true" />
        </BarButton>
      )}
    >
      {() => (
        <>
          <Hands hands={hands} />
          <Ready people={people} ready={ready} />
        </>
      )}
    </Popover>
  );
}

function Hands({ hands }: Pick<SignalsShown, 'hands'>) {
  const t = useTexts();
  const give = useGiveCommand();
  return (
    <section aria-label={t('flow.hands')} className="flow-section">
      <h3>{t('flow.hands')}</h3>
      {hands.length === 0 && <p className="flow-quiet">{t('flow.noHands')}</p>}
      <ol className="flow-people">
        {hands.map((person) => (
          <li key={person.participantId}>
            <PersonName person={person} />
            <Button
              size="small"
              variant="quiet"
              aria-label={t('flow.lower', { name: person.name })}
              onClick={() => give({ type: 'hand.lower', participantId: person.participantId })}
            >
              {t('flow.lowerOne')}
            </Button>
          </li>
        ))}
      </ol>
      {hands.length > 1 && (
        <Button size="small" onClick={() => give({ type: 'hand.lower' })}>
          {t('flow.lowerAll')}
        </Button>
      )}
    </section>
  );
}

/** Who is here, those who are not ready first: they are whom one looks for. */
function Ready({ people, ready }: Pick<SignalsShown, 'people' | 'ready'>) {
  const t = useTexts();
  const isReady = ({ participantId }: { participantId: string }) => ready.has(participantId);
  const ordered = [...people.filter((one) => !isReady(one)), ...people.filter(isReady)];
  return (
    <section aria-label={t('flow.whoIsReady')} className="flow-section">
      <h3>{t('flow.whoIsReady')}</h3>
      <p className="flow-quiet">
        {people.length === 0
          ? t('flow.nobodyHere')
          : t('flow.readyCount', { ready: ready.size, people: people.length })}
      </p>
      <ul className="flow-people">
        {ordered.map((person) => (
          <li key={person.participantId}>
            <PersonName person={person} />
            {isReady(person) ? (
              <span className="flow-is-ready">
                <Check size={15} strokeWidth={2.25} aria-hidden="true" />
                {t('flow.isReady')}
              </span>
            ) : (
              <span className="flow-quiet">{t('flow.notReady')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Reads aloud whose hand goes up, and that everyone is ready. */
function useTold({ hands, people, ready }: SignalsShown): void {
  const t = useTexts();
  const known = useRef(new Set(hands.map(({ participantId }) => participantId)));
  const isEveryoneReady = people.length > 1 && ready.size === people.length;
  useEffect(() => {
    for (const { participantId, name } of hands) {
      if (!known.current.has(participantId)) announce(t('flow.handRaised', { name }));
    }
    known.current = new Set(hands.map(({ participantId }) => participantId));
  }, [hands, t]);
  useEffect(() => {
    if (isEveryoneReady) announce(t('flow.everyoneReady'));
  }, [isEveryoneReady, t]);
}
