import type { Consent, Kpi } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isOneOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** One department sets a target that another has to meet without having agreed to it. */
export const kpiDictated = definePitfall({
  id: 'kpi-dictated',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneMarketing],
  reads: [
    'kpis.ownerDeptId',
    'kpis.setByDeptId',
    'consents.item',
    'consents.departmentId',
    'consents.verdict',
    'consents.lapsed',
  ],
  text,
  fix,
  check({ strategy: { kpis, consents } }) {
    const verdictsOn = (kpi: Kpi) => consents.filter((consent) => isVerdictOfOwner(consent, kpi));
    const dictated = kpis.filter((kpi) => isSetByAnother(kpi) && !verdictsOn(kpi).some(isAgreement));
    return {
      items: idsOf(dictated),
      evidence: dictated.flatMap((kpi) => [
        ...pathsOf('kpis', [kpi], 'ownerDeptId', 'setByDeptId'),
        ...pathsOf('consents', verdictsOn(kpi), 'verdict'),
        ...pathsOf(
          'consents',
          verdictsOn(kpi).filter(({ lapsed }) => lapsed),
          'lapsed',
        ),
      ]),
    };
  },
});

function isSetByAnother({ ownerDeptId, setByDeptId }: Kpi): boolean {
  return ownerDeptId !== null && setByDeptId !== null && ownerDeptId !== setByDeptId;
}

function isVerdictOfOwner({ item, departmentId }: Consent, { id, ownerDeptId }: Kpi): boolean {
  return item === id && departmentId === ownerDeptId;
}

function isAgreement({ verdict, lapsed }: Consent): boolean {
  return !lapsed && isOneOf(verdict, ['agree', 'agree_with_note']);
}
