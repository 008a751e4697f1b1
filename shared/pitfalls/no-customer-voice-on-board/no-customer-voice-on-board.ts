import { definePitfall } from '../definition.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Nobody on the board speaks for customer contact. */
export const noCustomerVoiceOnBoard = definePitfall({
  id: 'no-customer-voice-on-board',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.sourcingCustomerManagement, articles.ziptoneMarketing],
  reads: ['position.boardVoice'],
  text,
  fix,
  check({ strategy: { position } }) {
    if (position.boardVoice !== 'none') return null;
    return { items: ['position'], evidence: ['position.boardVoice'] };
  },
});
