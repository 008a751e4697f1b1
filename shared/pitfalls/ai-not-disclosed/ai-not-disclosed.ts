import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isOneOf, isOpen, isUnknown, pathsOf } from '../facts.ts';
import { legalCheck } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Customers are not told at the start that they are dealing with AI. */
export const aiNotDisclosed = definePitfall({
  id: 'ai-not-disclosed',
  set: 'public',
  top: false,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: ['service-setup'],
  source: [
    {
      title: {
        nl: 'Europese AI-verordening (Verordening (EU) 2024/1689)',
        en: 'EU AI Act (Regulation (EU) 2024/1689)',
      },
      place: {
        nl: 'art. 50 lid 1, van toepassing sinds 2 augustus 2026',
        en: 'art. 50(1), applies since 2 August 2026',
      },
      url: 'https://govcompass.ai/knowledge/en/art-50-transparency-obligation',
      ...legalCheck,
    },
  ],
  reads: ['channels.kind', 'channels.usesAi', 'channels.disclosesAi', 'channels.status'],
  text,
  fix,
  check({ strategy: { channels }, ripe }) {
    const mustHaveSaid = ripe('service-setup');
    const incognito = channels.filter(
      (channel) =>
        isOneOf(channel.kind, ['chatbot', 'voicebot']) &&
        isOpen(channel) &&
        channel.usesAi === true &&
        (isNo(channel.disclosesAi) || (mustHaveSaid && isUnknown(channel.disclosesAi))),
    );
    return {
      items: idsOf(incognito),
      evidence: pathsOf('channels', incognito, 'kind', 'status', 'usesAi', 'disclosesAi'),
    };
  },
});
