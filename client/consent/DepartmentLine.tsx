import { RotateCcw } from 'lucide-react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { Swatch } from '#client/ui/Chip.tsx';
import type { Consent } from '#shared/strategy/strategy.ts';
import { formatDate } from '#shared/text/format.ts';
import { useConsentCommands } from './use-consent-commands.ts';
import { type DepartmentVerdict, useVoice } from './use-consents.ts';
import { useVerdictText } from './use-verdict-text.ts';
import { VerdictMark } from './VerdictMark.tsx';
import { WhatChanged } from './WhatChanged.tsx';

/** One department: what it said, by whom and when, its remark, and what changed since when its verdict has lapsed. */
export function DepartmentLine({ item, verdict }: { item: string | null; verdict: DepartmentVerdict }) {
  const { look, consent } = verdict;
  const textOf = useVerdictText();
  return (
    <li className="consent-line">
      <div className="consent-line__head">
        <VerdictMark consent={consent} />
        <span className="consent-line__department">
          <Swatch color={look.color} isSecondRound={look.isSecondRound} />
          {look.name}
        </span>
        <span className="consent-line__verdict">{textOf(consent)}</span>
      </div>
      {consent?.verdict && <Said item={item} verdict={verdict} consent={consent} />}
    </li>
  );
}

function Said({
  item,
  verdict,
  consent,
}: {
  item: string | null;
  verdict: DepartmentVerdict;
  consent: Consent;
}) {
  const t = useTexts();
  const [language] = useLanguage();
  const { by, at, note, onBehalf, lapsed } = consent;
  const date = at === null ? '' : formatDate(at, language);
  return (
    <div className="consent-line__said">
      {note !== '' && <p className="consent-line__note">{note}</p>}
      {by !== '' && (
        <p className="consent-line__by">
          {onBehalf
            ? t('consent.byOnBehalf', { name: by, date, department: verdict.look.name })
            : t('consent.by', { name: by, date })}
        </p>
      )}
      {lapsed && (
        <div className="consent-line__lapsed">
          <p>{t('consent.lapsedBecause')}</p>
          <WhatChanged consent={consent} />
          <AgreeAgain item={item} departmentId={verdict.departmentId} consent={consent} />
        </div>
      )}
    </div>
  );
}

/** Whoever may speak for the department says the same again with one click; an objection wants new words. */
function AgreeAgain({
  item,
  departmentId,
  consent,
}: {
  item: string | null;
  departmentId: string;
  consent: Consent;
}) {
  const t = useTexts();
  const voice = useVoice();
  const { give, isBusy } = useConsentCommands();
  const maySpeak = voice.kind === 'any' || (voice.kind === 'own' && voice.departmentId === departmentId);
  const { verdict, note } = consent;
  if (!maySpeak || verdict === null) return null;
  const texts = {
    agree: t('consent.agreeAgain'),
    agree_with_note: t('consent.remarkAgain'),
    block: t('consent.objectAgain'),
  };
  return (
    <Button
      size="small"
      isBusy={isBusy}
      icon={<RotateCcw size={14} strokeWidth={1.75} aria-hidden="true" />}
      onClick={() => void give({ departmentId, item, verdict, note })}
    >
      {texts[verdict]}
    </Button>
  );
}
