import { deptKind } from '#shared/strategy/enums/agreement.ts';
import { formatList } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { askAt, type Fix } from '../fix.ts';
import { heardDepartments, touchedKinds } from './heard.ts';

/** Only people can invite people: the question hangs where the collaboration is discussed. */
export const fix: Fix = {
  label: { nl: 'Vraag wie hen uitnodigt', en: 'Ask who will invite them' },
  kind: 'ask',
  propose(context) {
    const heard = heardDepartments(context.strategy).map(({ kind }) => kind);
    const missing = touchedKinds.filter((kind) => !heard.includes(kind));
    const named = (language: Language) =>
      formatList(
        missing.map((kind) => deptKind.labels[kind][language]),
        language,
      );
    return askAt(context, 'collaboration', {
      nl: `Nog niet gehoord: ${named('nl')}. Wie nodigt hen uit, en op welke onderdelen vragen we hun akkoord?`,
      en: `Not heard yet: ${named('en')}. Who will invite them, and which parts do we ask them to agree to?`,
    });
  },
};
