import { definePitfall } from '../definition.ts';
import { isOneOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** The board has a CCO whose say ends at the door of the contact centre. */
export const ccoAsCallCentreBoss = definePitfall({
  id: 'cco-as-call-centre-boss',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.sourcingCustomerManagement],
  reads: ['position.boardVoice', 'position.ccoMandate'],
  text,
  check({ strategy: { position } }) {
    const isNarrow = isOneOf(position.ccoMandate, ['contact_centre_only', 'none']);
    if (position.boardVoice !== 'cco' || !isNarrow) return null;
    return { items: ['position'], evidence: ['position.boardVoice', 'position.ccoMandate'] };
  },
});
