import { StandingText } from '#client/consent/StandingText.tsx';
import { useConsentSource } from '#client/consent/use-consents.ts';
import { VerdictMark } from '#client/consent/VerdictMark.tsx';
import { departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useIsTaken, useMe, useSession } from '#client/sync/hooks.ts';
import { Swatch } from '#client/ui/Chip.tsx';
import { openConsent } from '#client/ui-state/wanted-consent.ts';
import { finalVerdict, standings } from '#shared/consent/standing.ts';
import { AskDepartment } from './AskDepartment.tsx';

const lastStage = 8;

/** Where each department stands before the sign-off; a click goes to its word on the whole. */
export function DepartmentStandings() {
  const t = useTexts();
  const [language] = useLanguage();
  const { role } = useMe();
  const { stage } = useSession();
  // Before the last stage nobody is expected to have a verdict.
  const asks = useIsTaken('consent.give') && role === 'facilitator' && stage === lastStage;
  const source = useConsentSource();
  const stand = standings(source);
  if (stand.length === 0) return null;
  return (
    <section aria-labelledby="versions-standings">
      <h3 id="versions-standings" className="form-part__title">
        {t('versions.standings')}
      </h3>
      <ul className="versions__standings">
        {stand.map((standing) => {
          const { departmentId, whole } = standing;
          const look = departmentLook(source.departments, departmentId, language);
          if (!look) return null;
          return (
            <li key={departmentId}>
              <button
                type="button"
                className="versions__department"
                onClick={() => openConsent({ item: null, departmentId })}
              >
                <VerdictMark consent={whole} />
                <span className="versions__name">
                  <Swatch color={look.color} isSecondRound={look.isSecondRound} />
                  {look.name}
                </span>
                <StandingText standing={standing} />
              </button>
              {asks && finalVerdict(standing) === null && (
                <AskDepartment departmentId={departmentId} name={look.name} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
