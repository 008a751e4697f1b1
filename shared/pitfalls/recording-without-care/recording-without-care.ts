import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isUnknown, pathsOf } from '../facts.ts';
import { legalCheck } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Calls are recorded without customers being told why, or while they are on hold. */
export const recordingWithoutCare = definePitfall({
  id: 'recording-without-care',
  set: 'public',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: ['call-flows'],
  source: [
    {
      title: {
        nl: 'Algemene verordening gegevensbescherming (AVG)',
        en: 'General Data Protection Regulation (GDPR)',
      },
      place: { nl: 'artikel 13', en: 'article 13' },
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      ...legalCheck,
    },
    {
      title: {
        nl: 'Security.NL, de Autoriteit Persoonsgegevens over opnemen in de wacht',
        en: 'Security.NL, the Dutch Data Protection Authority on recording callers on hold',
      },
      url: 'https://www.security.nl/posting/808345',
      ...legalCheck,
    },
    {
      title: {
        nl: 'Okkerse & Schop Advocaten, over vooraf informeren met het doel',
        en: 'Okkerse & Schop Advocaten (lawyers), on saying beforehand why you record',
      },
      url: 'https://www.okkerse-schop.nl/nieuws-mag-een-organisatie-telefoongesprekken-met-klanten-opnemen.html',
      ...legalCheck,
    },
  ],
  reads: ['callFlows.recording', 'callFlows.recordingNotice', 'callFlows.recordsHoldTime'],
  text,
  fix,
  check({ strategy: { callFlows }, ripe }) {
    const recorded = callFlows.filter(({ recording }) => recording === true);
    const untold = recorded.filter(
      ({ recordingNotice }) => isNo(recordingNotice) || (isUnknown(recordingNotice) && ripe('call-flows')),
    );
    const onHold = recorded.filter(({ recordsHoldTime }) => recordsHoldTime === true);
    const careless = recorded.filter((flow) => untold.includes(flow) || onHold.includes(flow));
    return {
      items: idsOf(careless),
      evidence: [
        ...pathsOf('callFlows', careless, 'recording'),
        ...pathsOf('callFlows', untold, 'recordingNotice'),
        ...pathsOf('callFlows', onHold, 'recordsHoldTime'),
      ],
    };
  },
});
