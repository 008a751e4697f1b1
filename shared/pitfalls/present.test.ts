import { describe, expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { languages } from '#shared/text/language.ts';
import { catalogue } from './catalogue.ts';
import { findingsOf } from './engine.ts';
import { presentFinding, summaryOf } from './present.ts';

const strategy = strategyFromPatch({
  ambition: { serviceTier: 'platinum' },
  channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', motives: ['cost_saving', 'innovation'] }],
});

test('a finding reads as a person would say it, in either language', () => {
  const [finding] = findingsOf(strategy);
  if (!finding) throw new Error('Nothing was found.');
  expect(presentFinding(finding, strategy, 'nl')).toMatchObject({
    pitfall: 'platinum-service-with-cost-bot',
    severity: 'risk',
    title: 'Platinum beloven, chatbot om te besparen',
    items: ['c1', 'ambition'],
    source: 'Ziptone, "Wat is een klantcontactstrategie?", valkuil 2',
    accepted: null,
  });
  expect(presentFinding(finding, strategy, 'en').evidence).toEqual([
    { path: 'channels.c1.kind', value: 'chatbot', label: 'Channel', text: 'Chatbot', card: 'Chatbot' },
    { path: 'channels.c1.status', value: 'planned', label: 'Status', text: 'Planned', card: 'Chatbot' },
    {
      path: 'channels.c1.motives',
      value: ['cost_saving', 'innovation'],
      label: 'Why we have it',
      text: 'Cost saving and Innovation',
      card: 'Chatbot',
    },
    {
      path: 'ambition.serviceTier',
      value: 'platinum',
      label: 'Service tier',
      text: 'Platinum',
      card: 'Role and ambition',
    },
  ]);
});

test('open findings are counted by severity, accepted ones apart', () => {
  const findings = findingsOf(strategy);
  expect(summaryOf(findings)).toEqual({ risk: 1, warning: 0, hint: 0, accepted: 0 });
  const [finding] = findings;
  const accepted = strategyFromPatch({
    ambition: { serviceTier: 'platinum' },
    channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', motives: ['cost_saving', 'innovation'] }],
    acceptances: [{ id: 'a1', pitfall: finding?.pitfall, fingerprint: finding?.fingerprint }],
  });
  expect(summaryOf(findingsOf(accepted))).toEqual({ risk: 0, warning: 0, hint: 0, accepted: 1 });
});

describe.each(catalogue.map((pitfall) => [pitfall.id, pitfall] as const))('%s', (_id, { text, source }) => {
  test('says what, why and what to do in every language, and names its source', () => {
    for (const language of languages) {
      const said = [text.title, text.explanation, text.advice, ...source.map(({ title }) => title)];
      for (const words of said) expect(words[language].trim()).not.toBe('');
    }
    expect(source.length).toBeGreaterThan(0);
  });
});
