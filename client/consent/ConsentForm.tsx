import { Check, type LucideIcon, MessageCircleWarning, X } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { standingVerdict } from '#shared/consent/verdicts.ts';
import { agreementLimits } from '#shared/session/commands/agreement.ts';
import { verdict as verdictLabels } from '#shared/strategy/enums/agreement.ts';
import type { Consent } from '#shared/strategy/strategy.ts';
import { useConsentCommands } from './use-consent-commands.ts';
import type { DepartmentVerdict } from './use-consents.ts';
import { useVerdictDraft, type VerdictDraft } from './verdict-drafts.ts';

type Verdict = NonNullable<Consent['verdict']>;

const icons: Readonly<Record<Verdict, LucideIcon>> = {
  agree: Check,
  agree_with_note: MessageCircleWarning,
  block: X,
};

export interface ConsentFormProps {
  item: string | null;
  /** The department that is spoken for. */
  current: DepartmentVerdict;
}

/** Agree in one click; with a remark or an objection it asks for the words first. */
export function ConsentForm({ item, current }: ConsentFormProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const { departmentId, consent, look } = current;
  const { give, withdraw, isBusy } = useConsentCommands();
  const [draft, setDraft] = useVerdictDraft(item, departmentId);
  const writing = draft?.verdict ?? null;
  const standing = standingVerdict(consent);

  const choose = (verdict: Verdict) => {
    if (verdict !== 'agree') setDraft(writing === verdict ? null : { verdict });
    else {
      setDraft(null);
      void give({ departmentId, item, verdict, note: '' });
    }
  };

  return (
    <div className="consent-form">
      <fieldset className="consent-form__verdicts" aria-label={t('consent.verdictOf', { name: look.name })}>
        {verdictLabels.values.map((verdict) => {
          const Icon = icons[verdict];
          return (
            <button
              key={verdict}
              type="button"
              className={classNames('consent-choice', `consent-choice--${verdict}`)}
              aria-pressed={(writing ?? standing) === verdict}
              aria-disabled={isBusy || undefined}
              onClick={() => !isBusy && choose(verdict)}
            >
              <Icon size={16} strokeWidth={2} aria-hidden="true" />
              {verdictLabels.labels[verdict][language]}
            </button>
          );
        })}
      </fieldset>
      {draft && (
        <NoteForm
          key={draft.verdict}
          verdict={draft.verdict}
          note={draft.note ?? (consent?.verdict === writing ? consent.note : '')}
          onChange={(note) => setDraft({ ...draft, note })}
          isBusy={isBusy}
          onCancel={() => setDraft(null)}
          onGive={async (note) => {
            if (await give({ departmentId, item, verdict: draft.verdict, note })) setDraft(null);
          }}
        />
      )}
      {!writing && consent && (
        <Button size="small" variant="quiet" onClick={() => void withdraw({ departmentId, item })}>
          {t('consent.withdraw')}
        </Button>
      )}
    </div>
  );
}

interface NoteFormProps {
  verdict: VerdictDraft['verdict'];
  note: string;
  onChange: (note: string) => void;
  isBusy: boolean;
  onGive: (note: string) => Promise<void>;
  onCancel: () => void;
}

const noteTexts = {
  agree_with_note: { label: 'consent.remark', missing: 'consent.remarkMissing', give: 'consent.giveRemark' },
  block: { label: 'consent.objection', missing: 'consent.objectionMissing', give: 'consent.giveObjection' },
} as const;

function NoteForm({ verdict, note, onChange, isBusy, onGive, onCancel }: NoteFormProps) {
  const t = useTexts();
  const id = useId();
  const problemId = useId();
  const [wasTried, setWasTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { label, missing, give } = noteTexts[verdict];
  const isMissing = wasTried && note.trim() === '';

  useEffect(() => field.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (note.trim() === '') field.current?.focus();
    else void onGive(note.trim());
  };

  return (
    <form className="consent-form__note ui-field" noValidate onSubmit={submit}>
      <label htmlFor={id}>{t(label)}</label>
      <textarea
        id={id}
        ref={field}
        className="ui-input consent-form__text"
        rows={3}
        maxLength={agreementLimits.note}
        value={note}
        aria-invalid={isMissing || undefined}
        aria-describedby={isMissing ? problemId : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {isMissing && (
        <p id={problemId} className="ui-field__error">
          {t(missing)}
        </p>
      )}
      <div className="consent-form__buttons">
        <Button type="submit" size="small" variant="primary" isBusy={isBusy}>
          {t(give)}
        </Button>
        <Button size="small" variant="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
