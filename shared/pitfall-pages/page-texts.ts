import type { PitfallKind, PitfallSet, Severity } from '#shared/pitfalls/definition.ts';
import type { Bilingual } from '#shared/text/language.ts';

/** What the pages say around the texts of the pitfalls themselves. */
export const pageTexts = {
  severity: { nl: 'Ernst', en: 'Severity' },
  kind: { nl: 'Valt op aan', en: 'Shows in' },
  set: { nl: 'Verzameling', en: 'Set' },
  id: { nl: 'Naam in bestanden', en: 'Name in files' },
  property: { nl: '**{name}**: {value}', en: '**{name}**: {value}' },
  severities: {
    risk: {
      nl: 'risico, want er dreigt schade voor klanten, verlies van geld of strijd met de wet',
      en: 'risk, because it threatens harm to customers, loss of money or a breach of the law',
    },
    warning: {
      nl: 'waarschuwing, want de strategie spreekt of werkt zichzelf tegen',
      en: 'warning, because the strategy contradicts or undermines itself',
    },
    hint: { nl: 'hint, een minuut praten waard', en: 'hint, worth a minute of talk' },
  } satisfies Record<Severity, Bilingual>,
  kinds: {
    conflict: { nl: 'wat er staat', en: 'what is there' },
    gap: { nl: 'wat er ontbreekt', en: 'what is missing' },
  } satisfies Record<PitfallKind, Bilingual>,
  sets: {
    core: { nl: 'kern', en: 'core' },
    public: { nl: 'openbare normen en wet', en: 'public standards and law' },
    reserve: { nl: 'reserve, standaard uit', en: 'reserve, off by default' },
  } satisfies Record<PitfallSet, Bilingual>,
  topOfSet: {
    nl: '{set}, een van de twaalf die het meest tellen ★',
    en: '{set}, one of the twelve that matter most ★',
  },
  explanation: { nl: 'Wat er misgaat', en: 'What goes wrong' },
  advice: { nl: 'Wat je kunt doen', en: 'What you can do' },
  moment: { nl: 'Wanneer het opvalt', en: 'When it shows' },
  atOnce: {
    nl: 'Zodra de feiten hieronder op het bord staan, in elke fase.',
    en: 'As soon as the facts below are on the board, at any stage.',
  },
  partlyLater: {
    one: {
      nl: 'Zodra de feiten hieronder op het bord staan. Een deel telt pas mee als deze kaart is afgesproken, of vanaf fase 6 (Valkuilen):',
      en: 'As soon as the facts below are on the board. Part of it only counts once this card has been agreed, or from stage 6 (Pitfalls):',
    },
    other: {
      nl: 'Zodra de feiten hieronder op het bord staan. Een deel telt pas mee als een van deze kaarten is afgesproken, of vanaf fase 6 (Valkuilen):',
      en: 'As soon as the facts below are on the board. Part of it only counts once one of these cards has been agreed, or from stage 6 (Pitfalls):',
    },
  },
  later: {
    one: {
      nl: 'Pas als deze kaart is afgesproken, of vanaf fase 6 (Valkuilen):',
      en: 'Only once this card has been agreed, or from stage 6 (Pitfalls):',
    },
    other: {
      nl: 'Pas als een van deze kaarten is afgesproken, of vanaf fase 6 (Valkuilen):',
      en: 'Only once one of these cards has been agreed, or from stage 6 (Pitfalls):',
    },
  },
  theme: { nl: 'thema {title}', en: 'theme {title}' },
  block: { nl: 'bouwsteen {title}', en: 'building block {title}' },
  reads: { nl: 'Waar naar wordt gekeken', en: 'What it looks at' },
  read: { nl: '{label} (`{path}`)', en: '{label} (`{path}`)' },
  partOf: { nl: '{part}: {label}', en: '{part}: {label}' },
  thresholds: { nl: 'Grenzen', en: 'Limits' },
  thresholdsIntro: {
    nl: 'De groep kan voor haar eigen strategie een andere grens kiezen.',
    en: 'The group can choose another limit for its own strategy.',
  },
  thresholdColumns: { nl: ['Grens', 'Gebruikelijk', 'Van', 'Tot'], en: ['Limit', 'Usual', 'From', 'To'] },
  fix: { nl: 'Snelle stap', en: 'Quick step' },
  fixes: {
    mend: {
      nl: '**{label}**. Dat legt het besluit vast, waarmee de valkuil verdwijnt; je kunt het ongedaan maken. De stap is er alleen als uit de feiten volgt wat er moet veranderen.',
      en: '**{label}**. That records the decision, which makes the pitfall go away; it can be undone. The step is only offered where the facts show what has to change.',
    },
    ask: {
      nl: '**{label}**. Dat legt de vraag op het bord; de valkuil blijft tot die is beantwoord.',
      en: '**{label}**. That puts the question on the board; the pitfall stays until it is answered.',
    },
  },
  twins: { nl: 'Hoort bij', en: 'Goes with' },
  showsTwin: {
    nl: '{link} staat hieronder als beide open zijn: ze gaan over hetzelfde.',
    en: '{link} stands under this one while both are open: they are about the same thing.',
  },
  shownUnder: {
    nl: 'Staat onder {link} als beide open zijn: ze gaan over hetzelfde.',
    en: 'Stands under {link} while both are open: they are about the same thing.',
  },
  source: { nl: 'Bron', en: 'Source' },
  all: { nl: 'Alle valkuilen', en: 'All pitfalls' },
  otherLanguage: { nl: 'In English', en: 'In het Nederlands' },
  catalogue: { nl: 'Valkuilen', en: 'Pitfalls' },
  intro: {
    nl: 'De {n} denkfouten die het canvas herkent. Een valkuil is een gesprek waard, geen oordeel: de groep lost hem op of accepteert hem met een reden. Een ★ staat bij de twaalf die het meest tellen.',
    en: 'The {n} thinking errors that the canvas recognises. A pitfall is worth a conversation, it is no verdict: the group resolves it or accepts it with a reason. A ★ marks the twelve that matter most.',
  },
  setsIntro: {
    nl: 'De kern ({core}) en de openbare normen en wet ({public}) worden altijd bekeken. De reserve ({reserve}) telt mee zodra een groep daarvoor kiest, of met `kcc check --profile all`.',
    en: 'The core ({core}) and the public standards and law ({public}) are always looked at. The reserve ({reserve}) counts once a group asks for it, or with `kcc check --profile all`.',
  },
  groups: {
    risk: { nl: "Risico's ({n})", en: 'Risks ({n})' },
    warning: { nl: 'Waarschuwingen ({n})', en: 'Warnings ({n})' },
    hint: { nl: 'Hints ({n})', en: 'Hints ({n})' },
  } satisfies Record<Severity, Bilingual>,
  indexColumns: { nl: ['', 'Valkuil', 'Valt op aan', 'Verzameling'], en: ['', 'Pitfall', 'Shows in', 'Set'] },
  shortSets: {
    core: { nl: 'kern', en: 'core' },
    public: { nl: 'norm of wet', en: 'standard or law' },
    reserve: { nl: 'reserve', en: 'reserve' },
  } satisfies Record<PitfallSet, Bilingual>,
} as const;
