import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Kennis zonder eigenaar', en: 'Knowledge without an owner' },
  explanation: {
    nl: 'Alle kanalen leunen op kennis, maar die heeft geen eigenaar of staat op meerdere plekken. Artikelen verouderen ongemerkt, en straks geeft de bot vol overtuiging een achterhaald antwoord.',
    en: 'Every channel relies on knowledge, but it has no owner or sits in several places. Articles quietly go out of date, and before long the bot gives an outdated answer with full confidence.',
  },
  advice: {
    nl: 'Benoem één eigenaar, werk toe naar één bron en spreek af hoe snel een wijziging live staat.',
    en: 'Name one owner, work towards one source and agree how quickly a change goes live.',
  },
};
