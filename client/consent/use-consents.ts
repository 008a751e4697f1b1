import { useCallback } from 'react';
import { type DepartmentLook, departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useMe, useSession, useStrategySelector } from '#client/sync/hooks.ts';
import { departmentsAsked } from '#shared/consent/standing.ts';
import { verdictsIn } from '#shared/consent/verdicts.ts';
import { refusalNow } from '#shared/session/frozen.ts';
import type { Consent, Strategy } from '#shared/strategy/strategy.ts';

/** A department with its looks and what it last said. */
export interface DepartmentVerdict {
  readonly departmentId: string;
  readonly look: DepartmentLook;
  readonly consent: Consent | null;
}

type Source = Pick<Strategy, 'departments' | 'consents'>;

/** What verdicts are read from; renders again only when a department or a verdict changes. */
export function useConsentSource(): Source {
  return useStrategySelector(
    useCallback(({ departments, consents }: Strategy): Source => ({ departments, consents }), []),
    (one, other) => one.departments === other.departments && one.consents === other.consents,
  );
}

/** What every department that is asked said about an item, `null` for the strategy as a whole. */
export function useVerdictsOn(item: string | null): readonly DepartmentVerdict[] {
  const source = useConsentSource();
  const [language] = useLanguage();
  const verdicts = verdictsIn(source);
  return departmentsAsked(source).flatMap(({ id }) => {
    const look = departmentLook(source.departments, id, language);
    return look ? [{ departmentId: id, look, consent: verdicts.of(id, item) }] : [];
  });
}

/** For whom I may speak: any department, my own, or nobody, and why not. */
export type Voice =
  | { readonly kind: 'any' }
  | { readonly kind: 'own'; readonly departmentId: string }
  | { readonly kind: 'none'; readonly why: 'observer' | 'agreed' | 'archived' | 'no-department' }
  | { readonly kind: 'none'; readonly why: 'decision-maker'; readonly names: readonly string[] };

/** For whom I may speak now; the server checks the same. */
export function useVoice(): Voice {
  const session = useSession();
  const me = useMe();
  const { departments } = useConsentSource();
  const refusal = refusalNow(session, 'consent.give');
  if (refusal) return { kind: 'none', why: refusal };
  if (me.role === 'observer') return { kind: 'none', why: 'observer' };
  if (me.role === 'facilitator') return { kind: 'any' };
  const { departmentId } = me;
  const isAsked = departmentsAsked({ departments }).some(({ id }) => id === departmentId);
  if (departmentId === null || !isAsked) return { kind: 'none', why: 'no-department' };
  const deciders = Object.entries(session.participants).filter(
    ([, one]) => one.departmentId === departmentId && one.role === 'decision_maker' && one.imported !== true,
  );
  const isMine = deciders.length === 0 || deciders.some(([id]) => id === me.participantId);
  if (isMine) return { kind: 'own', departmentId };
  return { kind: 'none', why: 'decision-maker', names: deciders.map(([, { name }]) => name) };
}
