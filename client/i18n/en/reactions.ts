import type { reactions as dutch } from '../nl/reactions.ts';
import type { SameTexts } from '../same-texts.ts';

export const reactions = {
  title: 'Reactions',
  react: 'React…',
  command: 'React: {{kind}}',
  takeBack: 'Take back your reaction: {{kind}}',
  menu: 'React to what you selected',
  count: '{{kind}} {{count}}',
  mark: 'Reactions: {{list}}',
  rest: '+{{count}}',
  who: 'Who reacted',
  person: '{{name}} ({{department}})',
  somebody: 'Somebody',
  others_one: 'and {{count}} other',
  others_other: 'and {{count}} others',
  notTaken: 'Your reaction was not placed. The card may just have been deleted.',
} as const satisfies SameTexts<typeof dutch>;
