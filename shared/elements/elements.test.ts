import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutBoard } from '#shared/layout/layout.ts';
import { blockIds } from '#shared/strategy/blocks.ts';
import { isEntityName, singleEntityNames } from '#shared/strategy/entities.ts';
import { readStrategyFile, strategyFromPatch } from '#shared/strategy/file/read.ts';
import { emptyStrategy } from '#shared/strategy/strategy.ts';
import { themeIds } from '#shared/strategy/themes.ts';
import { languages } from '#shared/text/language.ts';
import { addableIn, cardIdOf, elementKinds, faceOf, formItemOf, isFixedCard } from './kinds.ts';

function stroomnet() {
  const file = readStrategyFile(readFileSync('templates/stroomnet/strategy.json', 'utf8'));
  if (!file.ok) throw new Error('The template does not read.');
  return file.strategy;
}

describe('the face of a card', () => {
  it('reads as people speak: motives, opening hours and the missing way out of a bot', () => {
    const strategy = strategyFromPatch({
      departments: [{ id: 'it', kind: 'it' }],
      channels: [
        {
          id: 'c1',
          kind: 'chatbot',
          status: 'planned',
          motives: ['cost_saving'],
          open247: true,
          ownerDeptId: 'it',
        },
      ],
      notes: [{ id: 'n1', text: 'Nee', item: 'c1' }],
    });
    expect(faceOf(strategy, 'c1', 'nl')).toMatchObject({
      icon: 'bot',
      eyebrow: 'Kanaal',
      title: 'Chatbot',
      lines: [{ text: 'Motief: kostenbesparing · 24×7 · geen overdracht naar een medewerker' }],
      status: { tone: 'plain', label: 'Gepland' },
      ownerDeptId: 'it',
      inputs: 1,
    });
    expect(faceOf(strategy, 'c1', 'en')?.lines[0]?.text).toBe(
      'Motive: cost saving · 24×7 · no handover to a person',
    );
  });

  it('shows what was agreed on a theme above the choices of its entity', () => {
    const strategy = strategyFromPatch({
      themes: [{ id: 'knowledge-ownership', status: 'agreed', statement: 'Kennis heeft\néén eigenaar.' }],
      knowledge: { singleSource: false, updateHours: 24 },
    });
    expect(faceOf(strategy, 'knowledge-ownership', 'nl')).toMatchObject({
      eyebrow: 'Thema 3',
      lines: [
        { text: 'Kennis heeft één eigenaar.', isQuiet: false },
        { text: 'Geen gedeelde bron · bijgewerkt binnen 24 uur', isQuiet: true },
      ],
      status: { tone: 'agreed', label: 'Afgesproken' },
    });
  });

  it('says what to do where nothing was filled in', () => {
    const strategy = emptyStrategy();
    for (const language of languages) {
      for (const id of [
        ...themeIds,
        ...blockIds,
        'ambition',
        'profile',
        'meta',
        'people',
        'vision-service',
        'not-doing',
      ]) {
        const face = faceOf(strategy, id, language);
        expect(face?.title, id).not.toBe('');
        expect(face?.lines[0]?.text, id).toBeTruthy();
      }
    }
  });

  it('exists in both languages for every card of a filled board', () => {
    const strategy = stroomnet();
    for (const { id } of layoutBoard(strategy, 'nl').cards) {
      for (const language of languages) {
        const face = faceOf(strategy, id, language);
        expect(face?.eyebrow, id).toBeTruthy();
        expect(face?.title, id).toBeTruthy();
        for (const line of face?.lines ?? [])
          expect(line.text, id).not.toMatch(/undefined|null|\{value\}|\{n\}/);
      }
    }
  });

  it('names the next review after the first month', () => {
    const strategy = strategyFromPatch({ meta: { startMonth: '2027-09', reviewEveryMonths: 6 } });
    expect(faceOf(strategy, 'meta', 'nl')?.title).toBe('maart 2028');
  });
});

describe('ways from an item to its card and back', () => {
  it('finds the card of everything a finding may point at', () => {
    const strategy = strategyFromPatch({ visionStatements: [{ id: 'v1', topic: 'service', text: 'Snel' }] });
    expect(cardIdOf(strategy, 'v1')).toBe('vision-service');
    expect(formItemOf(strategy, 'vision-service')).toBe('v1');
    expect(cardIdOf(strategy, 'channelVision')).toBe('service-and-channels');
    expect(formItemOf(strategy, 'not-doing')).toBe('ambition');
    expect(cardIdOf(strategy, 'nothing-of-the-kind')).toBeUndefined();
    for (const name of singleEntityNames) expect(cardIdOf(strategy, name), name).toBeDefined();
  });

  it('lets people add only what can be deleted again', () => {
    const strategy = stroomnet();
    for (const entity of Object.values(addableIn).flat()) {
      const [item] = strategy[entity];
      if (item && isEntityName(entity) && entity in elementKinds)
        expect(isFixedCard(strategy, item.id)).toBe(false);
    }
    for (const id of [...themeIds, ...blockIds, 'ambition', 'verdicts'])
      expect(isFixedCard(strategy, id)).toBe(true);
  });
});
