import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isOneOf, isOpen, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Customers enter their data online, and someone inside keys it in again. */
export const dataEnteredTwice = definePitfall({
  id: 'data-entered-twice',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.customerTalk],
  reads: ['dataUse.entryAtSource', 'channels.kind', 'channels.status'],
  text,
  fix,
  check({ strategy: { dataUse, channels } }) {
    const entries = channels.filter(
      (channel) =>
        isOpen(channel) && isOneOf(channel.kind, ['my_environment', 'web_self_service', 'web_form']),
    );
    if (!isNo(dataUse.entryAtSource) || entries.length === 0) return null;
    return {
      items: ['dataUse', ...idsOf(entries)],
      evidence: ['dataUse.entryAtSource', ...pathsOf('channels', entries, 'kind', 'status')],
    };
  },
});
